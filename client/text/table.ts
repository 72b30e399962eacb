/** The words about tables. */
export const tableText = {
  title: "Which table are you at?",
  hint: "Each table sorts its own cards. Look for the number on your table, or ask.",
  none: "The leader is setting up the tables. Please wait a moment.",
  tables: "The tables' boards",
  table: (table: string) => `Table ${table}`,
  yours: "My table",
  theirs: "Their table",
  change: "Change my table",
  board: (table: string, people: number) =>
    `Table ${table}, ${people === 1 ? "1 person" : `${people} people`}`,
  standsFor: (people: number) => (people === 1 ? "1 person" : `${people} people`),
} as const;
