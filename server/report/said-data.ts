import type { Summary } from "shared/summary/summary.ts";
import { underHeadings } from "shared/summary/under-headings.ts";
import { isolated } from "./language.ts";
import type { Words } from "./words.ts";

type Reflection = Summary["reflections"][number];

/** The aim and the rules; the group's own rules apart. */
export function agreedSection(welcomes: Summary["welcomes"], { agreed }: Words) {
  if (welcomes.length === 0) return null;
  const parts = welcomes.map(({ title, aim, rules, added }) => ({
    title: welcomes.length > 1 ? title : null,
    aim: { term: agreed.aim, text: aim },
    lists: [
      ...(rules.length > 0 ? [{ term: agreed.rules, rules }] : []),
      ...(added.length > 0 ? [{ term: agreed.added, rules: added }] : []),
    ],
  }));
  return { heading: agreed.heading, parts };
}

/** One line on what was read together. */
export function readLine(reads: Summary["reads"], { agreed }: Words): string | null {
  const pages = reads.flatMap((step) => step.pages.map(isolated));
  return pages.length === 0 ? null : agreed.read(pages);
}

/** What people said, question by question; questions that nobody answered are left out. */
export function saidSection(reflections: readonly Reflection[], { said }: Words) {
  const told = reflections.flatMap((step) => {
    const prompts = step.prompts.filter(({ responses }) => responses.length > 0);
    return prompts.length === 0 ? [] : [{ title: step.title, prompts }];
  });
  if (told.length === 0) return null;
  const parts = told.map(({ title, prompts }) => ({
    title: told.length > 1 ? title : null,
    prompts: prompts.map((prompt) => promptPart(prompt, said)),
  }));
  return { heading: said.heading, lead: said.lead, parts };
}

function promptPart({ text, source, responses }: Reflection["prompts"][number], said: Words["said"]) {
  const groups = underHeadings(responses);
  const headed = groups.some(({ heading }) => heading !== null);
  return {
    text,
    source: source === null ? null : said.from(isolated(source)),
    groups: groups.map((group) => ({
      heading: group.heading,
      // Only beside headings does the rest need a name.
      rest: headed && group.heading === null ? said.others : null,
      responses: group.responses.map(({ text, support, name }) => ({
        text,
        support: support > 0 ? said.support(support) : null,
        by: name === null ? null : said.signed(isolated(name)),
      })),
    })),
  };
}
