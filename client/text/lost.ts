/** The words of an address that leads nowhere. */
export const lostText = {
  title: "We cannot find that page",
  text: "Perhaps the link is not complete. To join a workshop, type its code on the start page.",
} as const;
