/** The words of setting up a workshop. */
export const newText = {
  title: "Set up a workshop",
  lead: "We have filled everything in. Change what you like.",
  loading: "Getting the plans…",
  failedTitle: "We could not get the plans",
  failed: "Check your wifi, then try again.",
  again: "Try again",

  plan: "Which plan?",
  planSize: (minutes: number, steps: number) =>
    `${minutes} minutes, ${steps === 1 ? "1 step" : `${steps} steps`}`,
  planSteps: (plan: string) => `The steps of “${plan}”`,
  stepMinutes: (minutes: number) => `${minutes} min`,
  allPlans: (count: number) => `See all ${count} plans`,

  name: "Name of the workshop",
  nameShort: "Name",
  nameHint: "Everyone sees it.",
  defaultName: "Learning together",
  organisation: "Organisation",
  cards: "Cards",
  cardsSize: (cards: number, kinds: number) =>
    `${cards === 1 ? "1 card" : `${cards} cards`}, ${kinds === 1 ? "1 kind" : `${kinds} kinds`}`,
  createKey: "This server’s own key",
  createKeyHint: "The person who looks after this server has it.",
  none: "None",
  change: "Change",
  add: "Add",

  make: "Make the workshop",
  making: "Making it…",

  errorTitle: "Something needs a change",
  noName: "Give the workshop a name.",
  tooLong: (most: number) => `Make this a little shorter: ${most} letters at most.`,
  needsKey: "This server asks for its own key before a workshop is made.",
  wrongKey: "That key did not work. Check it, and type it again.",
  offlineTitle: "We could not make the workshop yet",
  offline: "We cannot reach the server. Check your wifi, then try again. Nothing you typed is lost.",
  fault: "Something went wrong on our side. Please try again. Nothing you typed is lost.",
} as const;

/** The words for a workshop that has just been made. */
export const madeText = {
  title: "Your workshop is ready",
  about: (title: string, plan: string) => `${title}. ${plan}.`,
  join: "How people join",
  address: "People join at",
  code: "with this code",
  qr: "Or they point a phone’s camera at this square.",
  qrLabel: "QR code that opens the join page",
  alone:
    "This computer is on no network now, so phones cannot reach it. Join a wifi first, then load this page again.",

  keyTitle: "Keep this link safe. It is your key.",
  keyText: "With it, anyone can lead this workshop. We cannot send it again.",
  keyLink: "Your leader’s link",
  copy: "Copy my link",
  copied: "Copied",
  copyFailed: "That did not work. Press on the link and copy it yourself.",
  save: "Save it",
  saved: "Saved in your downloads.",
  file: {
    name: (code: string) => `cardtable-leader-${code}.html`,
    title: (title: string) => `Leader’s link: ${title}`,
    about: "With this link, anyone can lead the workshop. Keep it safe.",
    link: "Lead this workshop",
    here: "If that does not open",
  },

  screen: "The big screen",
  screenText: "It shows. It cannot change a thing.",
  open: "Open",
  openLong: "the big screen, in a new tab",

  roles: "People can say they are",
  rolesSkip: "They can also skip this.",
  deletedTitle: "When it is deleted",
  deleted: (days: number) =>
    `Everything in this workshop is deleted ${days === 1 ? "a day" : `${days} days`} after you close it. If you never close it, we count from the day you made it. Save the summary before that.`,
  go: "Go to my workshop",
} as const;
