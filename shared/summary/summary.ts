import * as z from "zod/mini";
import type { StateOf, Step } from "../activities/kinds.ts";
import { supportedCount } from "../people.ts";
import { roleCountSchema } from "../results/roles.ts";
import { smallestGroup } from "../results/shares.ts";
import { headcount, type Workshop } from "../workshop/workshop.ts";
import {
  actionsSummary,
  actionsSummarySchema,
  feedbackSummary,
  feedbackSummarySchema,
  voteSummary,
  voteSummarySchema,
} from "./deeds-summary.ts";
import { resultsSummary, resultsSummarySchema } from "./results-summary.ts";
import { sortSummary, sortSummarySchema } from "./sort-summary.ts";
import { trendSummary, trendSummarySchema } from "./trend-summary.ts";
import {
  readSummary,
  readSummarySchema,
  reflectSummary,
  reflectSummarySchema,
  welcomeSummary,
  welcomeSummarySchema,
} from "./words-summary.ts";

const count = z.int();

/** What a workshop comes to: the one source of the PDF, the page and the JSON. Times in ms since 1970. */
export const summarySchema = z.object({
  title: z.string(),
  organisation: z.string(),
  language: z.string(),
  plan: z.string(),
  deck: z.object({ id: z.string(), title: z.string(), credit: z.string() }),
  /** Whether the workshop is still going on. */
  draft: z.boolean(),
  /** Whether pretend people took part. */
  rehearsal: z.boolean(),
  createdOn: z.int(),
  closedOn: z.nullable(z.int()),
  /** The fewest people that are counted apart. */
  smallestGroup: z._default(count, smallestGroup),
  people: z.object({
    total: count,
    /** How many of them took part with somebody's help. */
    supported: count,
    supporters: count,
    /** As they were last counted; null when a small group could be worked out. A title "" is the rest. */
    roles: z.nullable(z.array(roleCountSchema)),
  }),
  welcomes: z.array(welcomeSummarySchema),
  reads: z.array(readSummarySchema),
  sorts: z.array(sortSummarySchema),
  /** Sorts that each did alone. */
  results: z.array(resultsSummarySchema),
  /** Then and now, where the workshop looks back. */
  trends: z.array(trendSummarySchema),
  reflections: z.array(reflectSummarySchema),
  votes: z.array(voteSummarySchema),
  actions: z.array(actionsSummarySchema),
  feedback: z.array(feedbackSummarySchema),
});

export type Summary = z.infer<typeof summarySchema>;

/** The summary of a whole state (the server's: a view knows too little). Pure; works at any moment. */
export function summary(state: Workshop): Summary {
  const total = headcount(state);
  const sections: Sections = {
    welcomes: [],
    reads: [],
    sorts: [],
    results: [],
    trends: [],
    reflections: [],
    votes: [],
    actions: [],
    feedback: [],
  };
  for (const step of state.agenda) addSection(sections, state, step);
  return {
    title: state.title,
    organisation: state.organisation,
    language: state.language,
    plan: state.plan.title,
    deck: { id: state.deck.id, title: state.deck.title, credit: state.deck.credit },
    draft: state.status !== "closed",
    rehearsal: state.rehearsal,
    createdOn: state.createdOn,
    closedOn: state.closedOn,
    smallestGroup: state.smallestGroup,
    people: {
      total,
      supported: supportedCount(state.people),
      supporters: Object.values(state.people).filter((person) => person.helps).length,
      roles: state.counted.roles,
    },
    ...sections,
  };
}

type Sections = Pick<
  Summary,
  "welcomes" | "reads" | "sorts" | "results" | "trends" | "reflections" | "votes" | "actions" | "feedback"
>;

function addSection(sections: Sections, state: Workshop, step: Workshop["agenda"][number]): void {
  const of = state.activities[step.id];
  switch (step.kind) {
    case "welcome":
      if (of?.kind === "welcome") sections.welcomes.push(welcomeSummary(step, of));
      return;
    case "read":
      // Pages that the room never came to were not read.
      if (state.visited.includes(step.id)) sections.reads.push(readSummary(step));
      return;
    case "sort":
      if (of?.kind === "sort") addSort(sections, state, step, of);
      return;
    case "results": {
      const trend = trendSummary(state, step);
      if (trend !== null) sections.trends.push(trend);
      return;
    }
    case "reflect":
      if (of?.kind === "reflect") sections.reflections.push(reflectSummary(state, step, of));
      return;
    case "vote":
      if (of?.kind === "vote") sections.votes.push(voteSummary(state, step, of));
      return;
    case "actions":
      if (of?.kind === "actions") sections.actions.push(actionsSummary(state, step, of));
      return;
    case "feedback":
      if (of?.kind === "feedback") sections.feedback.push(feedbackSummary(step, of));
  }
}

function addSort(sections: Sections, state: Workshop, step: Step<"sort">, of: StateOf<"sort">): void {
  const { mode } = of;
  if (mode === "alone") sections.results.push(resultsSummary(state, step, of));
  else sections.sorts.push(sortSummary(state, step, { ...of, mode }));
}
