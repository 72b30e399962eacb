import type { Activity } from "shared/activities/kinds.ts";
import { newStepText as text } from "../text/new.ts";

/** What can be added to a plan, in the order of the list. A break is a page to read. */
export const newKinds = [
  "reflect",
  "sort",
  "results",
  "vote",
  "actions",
  "read",
  "break",
  "welcome",
  "feedback",
] as const;
export type NewKind = (typeof newKinds)[number];

/**
 * A step of this kind as it starts out, ready to be used as it is. The id must be new to the workshop; `sort` is the
 * one that results look at.
 */
export function newStep(kind: NewKind, id: string, sort = ""): Activity {
  const { title } = text[kind];
  switch (kind) {
    case "welcome": {
      const { aim, rules } = text.welcome;
      return { id, kind, title, minutes: 5, settings: { aim, rules: [...rules] } };
    }
    case "read": {
      const pages = (["exists", "helpful", "obstacle"] as const).map((picture) => ({
        ...text.read.pages[picture],
        picture,
      }));
      return { id, kind, title, minutes: 5, settings: { pages } };
    }
    case "break":
      return { id, kind: "read", title, minutes: 10, settings: { pages: [{ ...text.break.page }] } };
    case "reflect":
      return {
        id,
        kind,
        title,
        minutes: 10,
        settings: { prompts: [{ id: "question", text: text.reflect.prompt }] },
      };
    case "sort":
      return {
        id,
        kind,
        title,
        minutes: 20,
        settings: { mode: "together", question: text.sort.question },
      };
    case "results":
      return { id, kind, title, minutes: 10, settings: { of: sort } };
    case "vote":
      return {
        id,
        kind,
        title,
        minutes: 5,
        settings: { question: text.vote.question, dots: 3, on: { kind: "deck" } },
      };
    case "actions":
      return { id, kind, title, minutes: 10, settings: { question: text.actions.question } };
    case "feedback":
      return {
        id,
        kind,
        title,
        minutes: 5,
        settings: {
          questions: [
            { id: "could-say", kind: "scale", text: text.feedback.say },
            { id: "better", kind: "words", text: text.feedback.better },
          ],
        },
      };
  }
}
