/** The words around every page that stands by itself. */
export const pageText = {
  skip: "Skip to the main part",
  footer: "More about Cardtable",
  promise: "Free and open source. No account. No adverts.",
  help: "Help",
  privacy: "Privacy",
  accessibility: "Accessibility",
  home: "Go to the start page",
  title: (title: string, hasError: boolean) => `${hasError ? "Error: " : ""}${title} – Cardtable`,
} as const;

/** A page that is only read: each part is a paragraph, or a list when it is an array. */
export type ReadingText = {
  title: string;
  lead: string;
  sections: readonly {
    id: string;
    title: string;
    parts: readonly (string | readonly string[])[];
  }[];
};

/** "12 May 2026", of a time in ms since 1970. */
export const dateText = (ms: number) =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(ms);
