import type { RefusalCode } from "shared/refusals.ts";

/** What a program that asked is told; the client has its own words for people. */
export const refusalWords: Record<RefusalCode, string> = {
  "bad-command": "This command is not one the server knows, or a field of it is wrong.",
  closed: "This workshop is closed. The facilitator can open it again.",
  full: "This workshop has as many people as it can hold.",
  locked: "The facilitator has locked the cards.",
  "moved-since": "Somebody has moved this card since. Look where it lies now.",
  "no-such-activity": "This workshop has no such activity.",
  "no-such-board": "This sort has no such board.",
  "no-such-card": "This card is not in the hand.",
  "no-such-page": "There is no such page.",
  "no-such-person": "Nobody with this id is in the workshop.",
  "no-such-role": "This workshop does not list that role.",
  "not-allowed": "You may not do this in this workshop.",
  "not-yours": "This command's id was used by somebody else. Send it with a fresh id.",
  shut: "The door is shut. Ask the facilitator to open it.",
  "too-fast": "That was a lot at once. Wait a second, then send it again.",
};
