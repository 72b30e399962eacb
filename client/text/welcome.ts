/** The words of the first step: what we are here for, how we work together, and who is here. */
export const welcomeText = {
  hello: (name: string) => (name === "" ? "You are in." : `Hello, ${name}.`),
  wait: "The leader starts soon. This page changes by itself.",
  aim: "What we are here for",
  rules: "How we work together",
  noRules: "No rules yet.",
  away: "Take away",
  awayOne: (rule: string) => `Take away: ${rule}`,
  gone: "The rule is gone.",
  newRule: "Add a rule",
  newRuleHint: "Everyone sees it, without your name.",
  add: "Add",
  added: "Your rule is added.",
  empty: "Write your rule first.",
  tooLong: "This is a little too long. Make it shorter.",
  tellLeader: "Want to add a rule? Tell the leader.",
  here: "Who is here",
  hereMany: (count: number) => `Who is here: ${count} people`,
  you: "(you)",
  noName: "Someone",
  youAre: (name: string) => (name === "" ? "You have no name here." : `You are ${name}.`),
  rename: "To change your name, press the button with a person, at the top.",
  privacy: "Everyone here can see your name. What you are here as is only counted.",
  deleted: (days: number) =>
    days === 1
      ? "Everything is deleted 1 day after the workshop ends."
      : `Everything is deleted ${days} days after the workshop ends.`,
} as const;
