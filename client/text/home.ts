/** The words of the first page. */
export const homeText = {
  documentTitle: "Join a workshop",
  title: "Sort it out together",
  lead: "Put cards into three piles. Talk about why. Agree what to change.",
  code: "Type the code from the big screen",
  join: "Join the workshop",
  joining: "Looking for it…",
  again: "Try again",
  qr: "Or point your phone’s camera at the square on the big screen.",

  leadTitle: "Running a workshop?",
  leadText: "Pick a plan and get a code in two minutes.",
  setUp: "Set up a workshop",
  tryTitle: "New to this?",
  tryText: "Look around first. Pretend people join and sort the cards.",
  try: "Try it with pretend people",
  trying: "Making it…",
  tryFailed: "We could not start it. Check your wifi, then try again.",

  led: {
    title: "Your workshops",
    hint: "Only this device knows this list.",
    line: (date: string, code: string) => `${date}, code\u00a0${code}`,
    open: "Open",
    forget: "Forget",
    showAll: (count: number) => `Show all ${count}`,
    forgetTitle: "Forget this workshop?",
    forgetText: (title: string) =>
      `“${title}” goes from this list. The workshop itself stays. To lead it again, you need the link you saved.`,
    forgetYes: "Yes, forget it",
    forgetNo: "Keep it",
    forgotten: (title: string) => `“${title}” is forgotten on this device.`,
  },
} as const;

/** Why a code did not open a workshop, and what to do about it. */
export const codeErrorText = {
  title: "We could not find the workshop",
  empty: { message: "Type the code first.", more: "It is on the big screen." },
  short: (missing: number) => ({
    message: missing === 1 ? "That code is one short." : `That code is ${missing} numbers short.`,
    more: "Look at the big screen again.",
  }),
  notFound: (code: string) => ({
    message: `No workshop has the code ${code}.`,
    field: "Check each number.",
    more: "Look at the big screen again.",
  }),
  tooMany: {
    title: "Please wait a minute",
    message: "Too many wrong codes came from here.",
    more: "Wait a minute, then try again. Or point your phone’s camera at the square on the big screen: that works straight away.",
  },
  offline: {
    title: "We cannot reach the workshop",
    more: "Your device is offline, or on another wifi. Check your wifi, then try again.",
  },
  fault: {
    title: "That did not work",
    more: "Something went wrong on our side. Please try again.",
  },
  check: {
    title: "Things to check",
    digits: "A code has numbers only, 8 or more.",
    alike: "1 and 7 look alike. So do 3 and 8.",
    over: "The workshop may be over, or its door may be shut.",
    ask: "Ask the leader to read the code out.",
  },
} as const;

/** A board in the middle of a workshop, for eyes only. */
export const homeBoardText = {
  held: "Someone has this card",
  exists: ["I know who to ask", "Time to learn"],
  helpful: ["What I know counts"],
  obstacle: ["We hear what changed", "A quick yes or no"],
  hand: { title: "Leaders who listen", text: "Managers come to meet us and act on what they hear." },
  suits: {
    structure: "Structure",
    culture: "Culture",
    information: "Information",
    people: "People",
    leadership: "Leadership",
  },
} as const;
