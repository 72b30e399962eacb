/** The words around every activity, on a participant's device. */
export const roomText = {
  connecting: "Opening the workshop…",
  slow: "Still trying to reach the workshop. Check your wifi.",
  help: "Help",
  somebody: "Someone",
  offline: (waiting: number) =>
    waiting === 0
      ? "You are offline. Keep going. We will catch up when you are back."
      : `You are offline. Keep going. ${waiting === 1 ? "1 card" : `${waiting} cards`} will be sent when you are back.`,
  waiting: "Saving…",
  backOnline: "You are back. Everything is saved.",
  removedTitle: "You have left this workshop",
  removed:
    "The leader took you out or did not let you in, or the workshop was deleted. If that was a mistake, ask the leader.",
  joinAgain: "Join again",
  tooOldTitle: "This page is out of date",
  tooOld: "Load it again to carry on. Nothing is lost.",
  reload: "Load it again",
  ok: "OK",
  now: (step: string) => `Now: ${step}.`,
  locked: "The leader has locked everything for now.",
  unlocked: "You can change things again.",
  closedTitle: "The workshop has finished",
  closed: "Thank you for taking part. The leader can share the summary with you.",
  news: "How things are",
  mishapTitle: "This page has stumbled",
  mishap: "What you sent is safe. Load the page again to carry on.",
  doorTitle: "You are at the door",
  door: "The leader will let you in soon. Please keep this page open.",
  hiddenTitle: "Hidden for now",
  hidden: "The leader has covered the table for a moment. Your cards and words are safe.",
  rehearsal: "Practice: the other people are pretend.",
  away: (step: string) => `Everyone is at “${step}” now. You can finish here first.`,
  goThere: "Go there",
  timeLeft: (clock: string, seconds: number) =>
    seconds === 0 ? "Time is up. Take the time you need." : `${clock} left`,
  lookTogether: (title: string) => `Everyone is looking at “${title}”`,
  showIt: "Show it to me",
} as const;

/** Everything about the person whose phone this is. */
export const meText = {
  open: "Me, and help",
  openAsking: "Me, and help: you are asking for help",
  title: (name: string) => name,
  noName: "No name",
  now: (name: string) => `Now: ${name}`,
  askForHelp: "Ask for help",
  helpComing: "Someone will come. Press when you have help",
  name: "My name",
  save: "Save",
  around: "Look around",
  phone: "Share this phone",
  phoneHint: "Someone beside you has no phone? They can take part here. Pass the phone round.",
  atTheDoor: "Someone who joins here waits until the leader lets them in.",
  nextPerson: "Next person",
  nextHint: "Their name, or leave it empty",
  add: "Add",
} as const;

export const supporterText = {
  title: "Thank you for helping",
  text: "You are here to help someone take part. Sit beside them, and use their phone together.",
  whom: "Whom do you help?",
  hint: "Only the leader sees this.",
  noName: "Someone without a name",
} as const;

export const readText = {
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  back: "Back",
  forward: "Forward",
  leaderTurns: "The leader turns the page for everyone.",
  ahead: (page: number) => `The leader is on page ${page}.`,
} as const;
