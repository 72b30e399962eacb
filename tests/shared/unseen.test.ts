import type { Viewer } from "shared/activities/activity.ts";
import type { Event } from "shared/workshop/events.ts";
import { anyPerson, seen, view } from "shared/workshop/seen.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test, vi } from "vitest";
import { always } from "../fixtures/always.ts";
import type { Step } from "../fixtures/random-log.ts";

// LAW_RUNS may ask for hours of it.
vi.setConfig({ testTimeout: 24 * 60 * 60 * 1_000 });

type Sent = { view: Workshop; events: Event[] };

/** What a viewer is sent of a log: every event, and the view at its end. */
function sent(steps: readonly Step[], viewer: Viewer): Sent[] {
  const events = steps.flatMap(({ event }) => seen(event, viewer) ?? []);
  return steps.slice(-1).map(({ after }) => ({ view: view(after, viewer), events }));
}

/** That `find` finds, in what is sent to each viewer that `to` means, only people who are that viewer's own. */
function onlyOwn(find: (all: Sent) => (string | undefined)[], to: (viewer: Viewer) => boolean = () => true) {
  always((steps, viewers) => {
    for (const viewer of viewers.filter(to))
      for (const all of sent(steps, viewer)) {
        const strangers = find(all).filter((person) => !viewer.people.includes(person ?? "nobody"));
        expect({ viewer, strangers }).toEqual({ viewer, strangers: [] });
      }
  }, 0.4);
}
const participants = ({ kind }: Viewer) => kind !== "facilitator";

describe("what is never sent (S12)", () => {
  test("a role, to anybody; cues and scripts, to anybody but the leaders", () => {
    always((steps, viewers) => {
      for (const viewer of viewers) {
        const all = JSON.stringify(sent(steps, viewer));
        expect(all).not.toContain('"role":');
        if (participants(viewer)) expect(all).not.toMatch(/"(cue|say)":/);
      }
    }, 0.2);
  });

  test("who asks for help, has finished or helps whom, to anybody but the leaders and themselves", () => {
    onlyOwn(
      ({ view: { people, ready }, events }) =>
        [
          ...Object.entries(people).flatMap(([id, { help, supports }]) => (help || supports ? [id] : [])),
          ...Object.values(ready).flat(),
          ...events.map((event) => {
            if (event.type === "person.supported") return event.supporter;
            return event.type === "person.helped" || event.type === "person.readied" ? event.person : null;
          }),
        ].filter((one) => one !== null),
      participants,
    );
  });

  test("somebody's vote, to anybody but themselves and whoever acts for them", () => {
    onlyOwn(({ view: { activities }, events }) => [
      ...Object.values(activities).flatMap((of) =>
        of.kind === "vote" ? [...Object.keys(of.votes), ...of.changed] : [],
      ),
      ...events.flatMap((event) => (event.type === "vote.placed" ? [event.person] : [])),
    ]);
  });

  test("what somebody answered in the form, to anybody but themselves and whoever acts for them", () => {
    onlyOwn(({ view: { activities }, events }) => [
      ...Object.values(activities).flatMap((of) =>
        of.kind === "feedback" ? [...Object.keys(of.answers), ...of.changed] : [],
      ),
      ...events.flatMap((event) =>
        event.type === "feedback.gave" && (event.person || event.answers) ? [event.person] : [],
      ),
    ]);
  });

  test("what the forms come to, to anybody but the leaders", () => {
    always((steps, viewers) => {
      for (const { view: own, events } of viewers
        .filter(participants)
        .flatMap((viewer) => sent(steps, viewer))) {
        expect(own.activities.end).toMatchObject({ tally: null });
        expect(events.map(({ type }) => type)).not.toContain("feedback.counted");
      }
    }, 0.4);
  });

  test("the author of unsigned words, to anybody but themselves", () => {
    onlyOwn(({ view: { activities }, events }) => authors([activities, events]));
  });

  test("an answer that is held, to anybody but its author and the leaders", () => {
    onlyOwn(({ view: { activities }, events }) => {
      const put = events.flatMap((event) => (event.type === "reflect.put" ? [event.response] : []));
      const standing = Object.values(activities).flatMap((of) => (of.kind === "reflect" ? of.responses : []));
      return [...put, ...standing].flatMap((one) => (one.shown ? [] : [one.person]));
    }, participants);
  });

  test("that an answer which was never shown came or went, to anybody but its author and the leaders", () => {
    always((steps, viewers) => {
      for (const viewer of viewers.filter(participants))
        for (const { before, event } of steps) {
          const shown = seen(event, viewer);
          if (shown?.type !== "reflect.removed") continue;
          expect(view(before, viewer).activities.think).toMatchObject({
            responses: expect.arrayContaining([expect.objectContaining({ id: shown.response })]),
          });
        }
    }, 0.4);
  });

  test("who waits at the door, or was turned away there, to anybody but the leaders", () => {
    always((steps) => {
      const waiting = new Set<string>();
      for (const { event, after } of steps) {
        for (const [id, person] of Object.entries(after.people)) {
          if (person.waiting) waiting.add(id);
          else waiting.delete(id);
        }
        if (waiting.size === 0) continue;
        const all = JSON.stringify([view(after, anyPerson), seen(event, anyPerson)]);
        expect([...waiting].filter((id) => all.includes(`"${id}"`))).toEqual([]);
      }
    }, 0.4);
  });
});

/** Whoever stands as the author of something that nobody signed: a note, an answer, its support, a rule, an action. */
function authors(thing: unknown): string[] {
  if (typeof thing !== "object" || thing === null) return [];
  const inside = Object.values(thing).flatMap(authors);
  const words = ["text", "what", "response"].some((field) => field in thing);
  const signed = "signed" in thing && thing.signed === true;
  if (!words || signed || !("person" in thing)) return inside;
  return typeof thing.person === "string" ? [thing.person, ...inside] : inside;
}
