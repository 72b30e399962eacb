/** The words of setting up a workshop. */
export const newText = {
  title: "Set up a workshop",
  lead: "We have filled everything in. Change what you like, now or later.",
  loading: "Getting the plans…",
  failedTitle: "We could not get the plans",
  failed: "Check your wifi, then try again.",
  again: "Try again",

  plan: "Which plan?",
  planSize: (minutes: number, steps: number) =>
    `${minutesText(minutes)}, ${steps === 1 ? "1 step" : `${steps} steps`}`,
  planSteps: (plan: string) => `The steps of “${plan}”`,
  stepMinutes: (minutes: number) => `${minutes} min`,
  allPlans: (count: number) => `See all ${count} plans`,
  steps: "Steps",
  changeSteps: "Change the steps",
  gettingSteps: "Getting the steps…",
  noSteps: "We could not get the steps. Check your wifi, then try again.",
  stepsTitle: "The steps of your plan",
  stepsDone: "Done",
  stepsAsWas: "Back to the plan as it was",
  stepsBack: "The plan is as it was.",

  preset: "How open will it be?",
  presetShort: "How open",
  presets: {
    open: { title: "Open", text: "Everyone can see who has a card in hand, and who wrote a note." },
    careful: {
      title: "Careful",
      text: "Nobody sees who moved or wrote what, unless a person signs it.",
    },
    private: {
      title: "Private",
      text: "Everyone sorts alone. Nothing is signed, and you check all words before they show.",
    },
  },
  sorting: "How do people sort?",
  sortingShort: "How people sort",
  modes: {
    together: { title: "All together", text: "One board for the whole room." },
    tables: { title: "At tables", text: "Each table has a board of its own." },
    alone: { title: "Each on their own", text: "Nobody sees it, until you show what all of you said." },
  },
  tables: "How many tables?",
  tablesCount: (tables: number) => `At ${tables} tables`,
  mixed: "Each sort in its own way",
  allAlone: "Everyone sorts alone.",
  allAloneWhy: "That is what makes a workshop private. Nobody sees a card of somebody else.",

  name: "Name of the workshop",
  nameShort: "Name",
  nameHint: "Everyone sees it.",
  defaultName: "Learning together",
  organisation: "Organisation",
  cards: "Cards",
  cardsTitle: "Which cards?",
  cardsSize: (cards: number, kinds: number) =>
    `${cardsText(cards)}, ${kinds === 1 ? "1 kind" : `${kinds} kinds`}`,
  otherDeck: "This plan was made for other cards, so people will sort all of these.",
  more: "More settings",
  approve: "I let each person in myself",
  approveHint: "New people wait until you say yes.",
  smallest: "Hide groups of fewer than",
  smallestHint:
    "We count what people of one role said only when they are this many or more. Smaller groups are put together, or left out.",
  createKey: "This server’s own key",
  createKeyHint: "The person who looks after this server has it.",
  none: "None",
  change: "Change",
  add: "Add",
  done: "Done",

  roles: "People can say they are",
  rolesBrief: (count: number) => `${count === 1 ? "1 role" : `${count} roles`}, or rather not say`,
  rolesTitle: "What people can say they are",
  rolesHint: "They choose one when they join, or they rather not say. We only count them.",
  role: (number: number) => `Role ${number}`,
  dropRole: "Drop",
  addRole: "Add a role",
  rolesFull: (most: number) => `${most} roles are the most there can be.`,
  lastRole: "Keep one role at least.",
  roleDropped: (title: string) => `“${title}” is dropped.`,
  noRole: "Give each role a name, or drop it.",
  rolesAsWas: "Back to our roles",
  rolesBack: "The roles are as they were.",

  brief: (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(", "),
  make: "Make the workshop",
  making: "Making it…",
  practise: "Practise with pretend people",
  practiceOf: (title: string) => `Practice: ${title}`,

  errorTitle: "Something needs a change",
  noName: "Give the workshop a name.",
  tooLong: (most: number) => `Make this a little shorter: ${most} letters at most.`,
  needsKey: "This server asks for its own key before a workshop is made.",
  wrongKey: "That key did not work. Check it, and type it again.",
  offlineTitle: "We could not make the workshop yet",
  offline: "We cannot reach the server. Check your wifi, then try again. Nothing you typed is lost.",
  fault: "Something went wrong on our side. Please try again. Nothing you typed is lost.",
} as const;

export function minutesText(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

export function cardsText(cards: number): string {
  return cards === 1 ? "1 card" : `${cards} cards`;
}

/** The words of changing the steps of a plan. */
export const stepsText = {
  list: "Steps, in order",
  up: "Move up",
  down: "Move down",
  moved: (title: string, place: number, of: number) => `“${title}” is now step ${place} of ${of}.`,
  minutesUnit: "min",
  minutesOf: (title: string) => `Minutes for “${title}”`,
  less: "Less",
  more: "More",
  now: "On now",
  change: "Change",
  drop: "Drop",
  dropped: (title: string) => `“${title}” is dropped. You can put it back.`,
  droppedMark: "Dropped",
  putBack: "Put it back",
  isBack: (title: string) => `“${title}” is back.`,
  noDropNow: (title: string) => `“${title}” is on now. Go to another step before you drop it.`,
  needed: (by: string, sort: string) =>
    `“${by}” looks at “${sort}”. Drop “${by}” first, or let it look at another sort.`,
  after: (by: string, sort: string) => `“${by}” looks at “${sort}”, so it has to come after it.`,
  looksAt: "Which sort does it look at?",
  noDropLast: "A plan needs one step at least.",
  dropTitle: (title: string) => `Drop “${title}”?`,
  dropText: "People have written or sorted here. It stays in the record, and you can put the step back.",
  dropYes: "Drop it",
  dropNo: "Keep it",
  title: "Name of this step",
  noTitle: "Give the step a name. Until then, the old name stays.",
  tooLong: (most: number) => `Make this a little shorter: ${most} letters at most.`,
  fixedTouched: "People have written or sorted here. So only the name and the minutes can change.",
  fixedNow: "This step is on now. So only the name and the minutes can change.",
  prompts: "Questions, one on each line",
  noPrompts: "Write one question at least. Until then, the old ones stay.",
  tooManyPrompts: (most: number) => `${most} questions are the most there can be.`,
  dots: "How many dots does each person get?",
  on: "What do people vote on?",
  onDeck: "All the cards",
  onSort: (title: string) => `The cards of “${title}”`,
  onReflect: (title: string) => `The answers to “${title}”`,
  add: "Add a step",
  addTitle: "What comes next?",
  addNone: "Add nothing",
  full: (most: number) => `${most} steps are the most there can be.`,
  added: (title: string) => `“${title}” is added at the end. Move it up to where you want it.`,
  total: (minutes: number) => `${minutesText(minutes)} in all`,
  endsAt: "Ends at",
  changeTitle: "Change the plan",
  save: "Save the plan",
  leave: "Leave it as it was",
  noCurrent: "The step that is on now is dropped. Put it back, then save.",
} as const;

/** The kinds of step that can be added: what each is, and what a new one says. */
export const newStepText = {
  welcome: {
    title: "Welcome",
    about: "Say why we are here, and agree some rules.",
    aim: "We meet, and agree how we work together today.",
    rules: ["No answer is wrong.", "One person speaks at a time.", "Please do not name people."],
  },
  read: {
    title: "What the piles mean",
    about: "Three short pages about Exists, Helpful and Obstacle.",
    pages: {
      exists: {
        title: "Exists",
        text: "Put a card here when you have this now. Think of a time you saw it.",
      },
      helpful: { title: "Helpful", text: "Put a card here when this helps people, or would help them." },
      obstacle: { title: "Obstacle", text: "Put a card here when this gets in the way of something good." },
    },
  },
  break: {
    title: "A break",
    about: "Time for a drink, and to move about.",
    page: { title: "Time for a break", text: "Have a drink. Move about. We will tell you when we go on." },
  },
  reflect: {
    title: "Think and write",
    about: "Questions to think about. People write answers.",
    prompt: "What do you think about this?",
  },
  sort: {
    title: "Sort the cards",
    about: "Put the cards into three piles.",
    question: "Where does this card go?",
  },
  results: {
    title: "What we said",
    about: "Look at what all of you said when you sorted.",
  },
  vote: {
    title: "Choose what matters most",
    about: "People give dots to what matters most to them.",
    question: "What matters most to you?",
  },
  actions: {
    title: "What we will do",
    about: "Write what you will do, who does it and by when.",
    question: "What will we do now?",
  },
  feedback: {
    title: "Before you go",
    about: "Short questions about today.",
    say: "I could say what I think.",
    better: "What would make this better?",
  },
} as const;

/** The words for a workshop that has just been made. */
export const madeText = {
  title: "Your workshop is ready",
  about: (title: string, brief: string) => `${title}. ${brief}.`,
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
  second: "Lead together",
  secondText: "Send this link to a second leader. They can do everything but delete the workshop.",
  secondLink: "The second leader’s link",
  secondCopy: "Copy",
  secondCopyLong: "the second leader’s link",

  roles: "People can say they are",
  rolesSkip: "They can also skip this.",
  deletedTitle: "When it is deleted",
  deleted: (days: number) =>
    `Everything in this workshop is deleted ${days === 1 ? "a day" : `${days} days`} after you close it. If you never close it, we count from the day you made it. Save the summary before that.`,
  go: "Go to my workshop",
} as const;
