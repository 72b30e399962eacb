import type { ActionStatus } from "shared/series.ts";

const votes = (count: number) => (count === 1 ? "1 vote" : `${count} votes`);

/** The words of an action's parts, the same on every page. */
export const actionText = {
  what: "What",
  who: "Who",
  due: "By when",
  measure: "How we will know",
  noWho: "No one yet",
  noDue: "No day yet",
  noMeasure: "Not said yet",
  noCard: "Not from a card",
  statuses: { "not-yet": "Not yet", started: "Started", done: "Done" } satisfies Record<ActionStatus, string>,
  writing: (name: string) => (name === "" ? "Someone is writing here" : `${name} is writing here`),
  youWrite: "You are writing",
  yours: "Your idea",
} as const;

/** The words of planning, on people's own devices and the leader's. */
export const actionsText = {
  list: "What we will do",
  none: "Nothing is planned yet. You can add the first thing.",
  plan: "Plan one thing we will do",
  addOne: "Add an action",
  add: "Add to our plan",
  added: "Your action is in our plan.",
  wordless: "In a private workshop the leader writes this. Tell the leader what we should do.",
  empty: "Write what we will do. A few words are enough.",
  tooLong: (most: number) => `This is too long. Use ${most} letters at most.`,
  fields: {
    what: "What will we do?",
    who: "Who will do it?",
    due: "By when?",
    measure: "How will we know it worked?",
    card: "Which card is it from?",
    status: "How far is it?",
    note: "What happened so far?",
  },
  hints: {
    what: "One small thing that we can start soon.",
    who: "A name or a job title that is fine to share",
    due: "A day or a month",
    measure: "What will we see or hear then?",
  },
  everyone: "Everyone can see what you write.",
  whoHint: "For who, use a name or a job title that is fine to share.",
  change: "Change",
  changeOne: (what: string) => `Change: ${what}`,
  done: "Done",
  saved: "Your change is saved.",
  leave: "Leave it as it was",
  drop: "Do not add it",
  away: "Take it away",
  awayTitle: "Take this action away?",
  awayText: "It goes from every screen. You cannot bring it back.",
  awayNot: "Keep it",
  gone: "The action is gone.",
  locked: "The leader has locked this for now. You can still write, and add it later.",
  matters: "What matters most",
  mattersWalls: "What gets in the way",
  pick: "Pick a card to start an action from it.",
  votes,
  actions: (count: number) => (count === 0 ? "no action" : count === 1 ? "1 action" : `${count} actions`),
  more: (count: number) => `Show ${count} more`,
  cardWithVotes: (title: string, count: number) => `${title} (${votes(count)})`,
  good: "A good action",
  goods: ["says one small thing", "has a name next to it", "has a day", "says how we will know"],
} as const;

/** When two people write in the same place. */
export const clashText = {
  meanwhile: "Someone changed this meanwhile.",
  renewed: "Someone changed this just now. You see their words.",
  theirs: "Theirs:",
  yours: "Yours:",
  nothing: "nothing",
  keepMine: "Keep mine",
  keepTheirs: "Keep theirs",
  /** Where several fields have the same two buttons. */
  about: (button: string, field: string) => `${button}: ${field}`,
  choose: "Someone changed this while you were writing. Look at both, and choose.",
  kept: "Your words stay.",
  took: "Their words stay.",
  gone: "Someone took this action away.",
  unadded: "This is not in our plan yet. Your words are still here.",
  goneAsk: "Add it again?",
  addAgain: "Add it again",
  letGo: "Leave it out",
} as const;

/** The big screen's words about it. */
export const screenActionsText = {
  empty: "Actions appear here",
  emptyHint: "Add one on your phone.",
  from: (from: number, to: number, total: number) =>
    from === to ? `Action ${from} of ${total}` : `Actions ${from} to ${to} of ${total}`,
} as const;
