/** Every reason for a no. The words for people are the client's and the server's, one for each code. */
export const refusalCodes = [
  "bad-command",
  "closed",
  "full",
  "locked",
  "moved-since",
  "no-such-activity",
  "no-such-board",
  "no-such-card",
  "no-such-page",
  "no-such-person",
  "no-such-role",
  "not-allowed",
  "not-yours",
  "shut",
  "too-fast",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
