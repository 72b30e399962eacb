import type { RefusalCode } from "shared/refusals.ts";

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
  removed: "The leader took you out, or the workshop was deleted. If that was a mistake, ask the leader.",
  joinAgain: "Join again",
  tooOldTitle: "This page is out of date",
  tooOld: "Load it again to carry on. Nothing is lost.",
  reload: "Load it again",
  ok: "OK",
  now: (step: string) => `Now: ${step}.`,
  locked: "The leader has locked the cards.",
  unlocked: "You can move the cards again.",
  closedTitle: "The workshop has finished",
  closed: "Thank you for taking part. The leader can share the summary with you.",
  lookTogether: (title: string) => `Everyone is looking at “${title}”`,
  showIt: "Show it to me",
} as const;

export const welcomeText = {
  hello: (name: string) => (name === "" ? "You are in." : `Hello, ${name}.`),
  aim: "What we are here for",
  rules: "How we work together",
  wait: "The leader starts soon. This page changes by itself.",
  youAre: (name: string) => (name === "" ? "You have no name here" : `You are ${name}`),
  change: "Change my name",
  newName: "What shall we call you?",
  save: "Save my name",
} as const;

export const readText = {
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  back: "Back",
  forward: "Forward",
  leaderTurns: "The leader turns the page for everyone.",
  ahead: (page: number) => `The leader is on page ${page}.`,
} as const;

/** Why something did not happen, and what to do next. */
export const refusalText: Record<RefusalCode, string> = {
  "bad-command": "That did not work. Load the page again; nothing is lost.",
  closed: "The workshop has finished, so nothing can be changed now.",
  full: "This workshop is full. Please tell the leader.",
  locked: "The leader has locked the cards for now.",
  "moved-since": "Somebody has moved that card since. Look where it is now.",
  "no-such-activity": "That step is not part of this workshop any more.",
  "no-such-board": "That board is not part of this workshop.",
  "no-such-card": "That card is not in this workshop.",
  "no-such-page": "There is no such page.",
  "no-such-person": "That person has already left.",
  "no-such-role": "Please choose again what you are here as.",
  "not-allowed": "Only the leader can do that.",
  "not-yours": "That did not work. Please try again.",
  shut: "The leader has shut the door for now. Ask them to open it.",
  "too-fast": "That was a lot at once. Wait a moment.",
};
