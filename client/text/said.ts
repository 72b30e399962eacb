/** The words of looking back at what an earlier workshop agreed. */
export const saidText = {
  said: "What we said",
  did: "What we did",
  noNote: "Nobody has said yet what came of it.",
  nothing: "There is nothing here from an earlier workshop.",
  nothingHint: "We go on with the next step.",
  agreed: (count: number, when: string) =>
    count === 1 ? `This is the thing we agreed${when}.` : `These are the ${count} things we agreed${when}.`,
  lead: "Say what came of each. Press Change to write it down.",
  from: (from: number, to: number, total: number) =>
    from === to ? `${from} of ${total}` : `${from} to ${to} of ${total}`,
} as const;
