import { smallestGroup } from "../results/shares.ts";
import { howResultsWords } from "./words-how-results.ts";

/** How to read the summary: a line for each thing that needs one. */
export const howWords = {
  heading: "How to read this",
  practice: {
    term: "Practice",
    text: "This was a try-out with pretend people. Nothing here comes from real people.",
  },
  places: {
    term: "Places",
    text: "The whole room shared one board. We show where each card ended. We do not show how many people agreed.",
  },
  tables: {
    term: "Tables",
    text: "Each table had its own board. A table counts once, however many people sit there.",
  },
  unsure: { term: "Not sure", text: "This is a fair answer. We count it, but it is not a column." },
  barriers: {
    term: "Barriers",
    text: "Some cards name a barrier. In Exists, it means that the barrier is there now.",
  },
  extents: {
    term: "How much",
    text: "A card in Exists can say how much of it we have: a little, partly, mostly or fully.",
  },
  names: {
    term: "Names",
    text: "We name people only where their words are signed. Answers that the leader did not let through are not here.",
  },
  dots: {
    term: "Dots",
    text: `People put dots on what matters most. We show numbers when ${smallestGroup} or more people voted.`,
  },
  answers: {
    term: "Answers",
    text: `We do not show who answered what. When fewer than ${smallestGroup} people answered, we use words and no numbers.`,
  },
  groups: {
    term: "Small groups",
    text: (least: number) =>
      `We do not show groups of ${least - 1} people or fewer. Their roles are counted with everyone else, or not at all.`,
  },
  supported: {
    term: "With help",
    text: "Some people had a supporter, or no phone of their own. What they said counts like everything else.",
  },
  supporters: {
    term: "Supporters",
    text: "They came to help someone else, so they are not counted as taking part.",
  },
  ...howResultsWords,
  deck: { term: "The cards" },
};
