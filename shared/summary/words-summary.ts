import * as z from "zod/mini";
import type { StateOf, Step } from "../activities/kinds.ts";
import type { Workshop } from "../workshop/workshop.ts";
import { nameOf } from "./name-of.ts";

const count = z.int();

/** What the group agreed at the start: the plan's rules and its own. */
export const welcomeSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  aim: z.string(),
  rules: z.array(z.string()),
  /** Rules that the group added. */
  added: z.array(z.string()),
});
export type WelcomeSummary = z.infer<typeof welcomeSummarySchema>;

export function welcomeSummary(step: Step<"welcome">, of: StateOf<"welcome">): WelcomeSummary {
  const { id, title, settings } = step;
  const added = of.rules.map(({ text }) => text);
  return { activity: id, title, aim: settings.aim, rules: settings.rules, added };
}

/** What was read together: the titles of its pages. */
export const readSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  pages: z.array(z.string()),
});
export type ReadSummary = z.infer<typeof readSummarySchema>;

export function readSummary({ id, title, settings }: Step<"read">): ReadSummary {
  return { activity: id, title, pages: settings.pages.map((page) => page.title) };
}

const responseSchema = z.object({
  text: z.string(),
  /** Only where the author signed. */
  name: z.nullable(z.string()),
  /** How many people support it. */
  support: count,
  heading: z.nullable(z.string()),
});

/** What people said to each question. */
export const reflectSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  prompts: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      source: z.nullable(z.string()),
      /** Most supported first, then by the alphabet: nobody sees who wrote first. */
      responses: z.array(responseSchema),
    }),
  ),
});
export type ReflectSummary = z.infer<typeof reflectSummarySchema>;

/** Only what was let through leaves the workshop. */
export function reflectSummary(
  state: Workshop,
  step: Step<"reflect">,
  of: StateOf<"reflect">,
): ReflectSummary {
  const shown = of.responses.filter((one) => one.shown);
  const prompts = step.settings.prompts.map(({ id, text, source = null }) => ({
    id,
    text,
    source,
    responses: shown
      .filter(({ prompt }) => prompt === id)
      .map((one) => ({
        text: one.text,
        name: nameOf(state, one),
        support: one.support,
        heading: one.heading,
      }))
      .sort((a, b) => b.support - a.support || (a.text < b.text ? -1 : 1)),
  }));
  return { activity: step.id, title: step.title, prompts };
}
