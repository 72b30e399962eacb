import { smallestGroup } from "shared/results/shares.ts";

export const agreedWords = {
  heading: "What we agreed",
  aim: "Our aim",
  rules: "How we work together",
  added: "Rules that we added",
  read: (pages: readonly string[]) => `We read together: ${pages.map((page) => `“${page}”`).join(", ")}.`,
};

export const saidWords = {
  heading: "What people said",
  lead: "Nobody is named unless they signed their words.",
  from: (source: string) => `From: ${source}`,
  others: "Other answers",
  support: (count: number) => (count === 1 ? "1 person supports this" : `${count} people support this`),
  signed: (name: string) => `Signed by ${name}`,
};

export const votesWords = {
  heading: "What matters most to us",
  asked: (question: string) => `We asked: ${question}`,
  budget: (dots: number) => (dots === 1 ? "Each person had 1 dot." : `Each person had ${dots} dots.`),
  voters: (count: number) => `${count} people voted.`,
  dots: (count: number) => (count === 1 ? "1 dot" : `${count} dots`),
  few: `Fewer than ${smallestGroup} people voted. Numbers could show how one person voted, so we leave them out. What has the most dots comes first.`,
  hidden: "The dots are not shown yet.",
  nobody: "Nobody voted.",
  gone: "An answer that is not shown any more",
};
