import fc from "fast-check";
import { cardsIn, pileIds } from "shared/board.ts";
import { eventSchema } from "shared/workshop/events.ts";
import { about, anyPerson, seen, view } from "shared/workshop/seen.ts";
import { evolve, fold, workshopSchema } from "shared/workshop/workshop.ts";
import { describe, expect, test, vi } from "vitest";
import { always, viewersOf } from "../fixtures/always.ts";
import { play, randomLogs } from "../fixtures/random-log.ts";
import { created } from "../fixtures/small-workshop.ts";

// LAW_RUNS may ask for hours of it.
vi.setConfig({ testTimeout: 24 * 60 * 60 * 1_000 });

describe("the law of seeing", () => {
  test("a view that is given what its viewer may see equals the view of the whole (P16)", () => {
    always((steps, viewers) => {
      for (const viewer of viewers) {
        let own = steps[0] && view(steps[0].before, viewer);
        for (const { op, event, after } of steps) {
          const shown = seen(event, viewer);
          const next = shown === null ? own : evolve(own, { op, event: shown });
          own = view(after, viewer);
          // Text is compared in a fraction of the time; where only the order of keys differs, it falls through.
          if (JSON.stringify(next) !== JSON.stringify(own))
            expect({ viewer, event, view: next }).toEqual({ viewer, event, view: own });
        }
      }
    });
  });

  test("the first view is what the first event shows", () => {
    const whole = fold([{ op: "created-0", event: created() }]);
    for (const viewer of viewersOf(whole)) {
      const shown = seen(created(), viewer);
      expect(shown && fold([{ op: "created-0", event: shown }])).toEqual(view(whole, viewer));
    }
  });

  test("what a viewer sees hides nothing twice: seeing is the same when repeated", () => {
    always((steps, viewers) => {
      const once = viewers.flatMap((viewer) =>
        steps.map(({ event }) => [viewer, seen(event, viewer)] as const),
      );
      expect(once.map(([viewer, shown]) => shown && seen(shown, viewer))).toEqual(
        once.map(([, shown]) => shown),
      );
    }, 0.2);
  });

  test("whom an event is not about sees of it what any person sees, so one frame serves them all", () => {
    always((steps, viewers) => {
      for (const { people, kind } of viewers) {
        if (kind !== "person") continue;
        const others = steps.filter(({ event }) => !about(event).some((person) => people.includes(person)));
        expect(others.map(({ event }) => seen(event, { kind, people }))).toEqual(
          others.map(({ event }) => seen(event, anyPerson)),
        );
      }
    }, 0.5);
  });
});

describe("what is always so, whatever people ask", () => {
  test("every card of the hand lies in exactly one pile of every board", () => {
    always((steps) => {
      for (const of of Object.values(steps.at(-1)?.after.activities ?? {})) {
        if (of.kind !== "sort") continue;
        for (const board of Object.values(of.boards)) {
          const lying = pileIds.flatMap((pile) => cardsIn(board, pile));
          expect([...lying].sort()).toEqual([...of.hand].sort());
        }
      }
    }, 0.5);
  });

  test("events and views pass their own schemas, so they survive store and wire unchanged", () => {
    always((steps, viewers) => {
      const events = steps.map(({ event }) => event);
      expect(events.map((event) => eventSchema.parse(JSON.parse(JSON.stringify(event))))).toEqual(events);
      const views = steps.slice(-1).flatMap(({ after }) => viewers.map((viewer) => view(after, viewer)));
      expect(views.map((one) => workshopSchema.parse(JSON.parse(JSON.stringify(one))))).toEqual(views);
    }, 0.3);
  });

  test("what a viewer is shown of an event passes the schema too", () => {
    always((steps, viewers) => {
      const shown = viewers.flatMap((viewer) => steps.flatMap(({ event }) => seen(event, viewer) ?? []));
      expect(shown.map((event) => eventSchema.parse(JSON.parse(JSON.stringify(event))))).toEqual(shown);
    }, 0.3);
  });
});

test("the random logs come to every kind of event, so that none of the above is empty", () => {
  const logs = fc.sample(randomLogs, { numRuns: 800, seed: 7 });
  const come = new Set(logs.flatMap((log) => play(log).map(({ event }) => event.type)));
  const known = eventSchema.def.options.map((one) => one.def.shape.type.def.values[0]);
  expect([...come].sort()).toEqual(known.filter((type) => type !== "workshop.created").sort());
});
