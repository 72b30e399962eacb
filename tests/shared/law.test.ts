import fc from "fast-check";
import { viewers } from "shared/activities/activity.ts";
import { cardsIn, pileIds } from "shared/board.ts";
import { eventSchema } from "shared/workshop/events.ts";
import { seen, view } from "shared/workshop/seen.ts";
import { evolve, fold, workshopSchema } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { play, randomAsks } from "../fixtures/random-log.ts";
import { created, deck } from "../fixtures/small-workshop.ts";

const runs = { numRuns: Number(process.env.LAW_RUNS ?? 1_000) };

describe("the law of seeing", () => {
  test("a view that is given what its viewer may see equals the view of the whole (P16)", () => {
    fc.assert(
      fc.property(randomAsks, (asks) => {
        for (const { before, op, event, after } of play(asks))
          for (const viewer of viewers) {
            const shown = seen(event, viewer);
            const own = view(before, viewer);
            expect(shown === null ? own : evolve(own, { op, event: shown })).toEqual(view(after, viewer));
          }
      }),
      runs,
    );
  });

  test("the first view is what the first event shows", () => {
    for (const viewer of viewers) {
      const shown = seen(created(), viewer);
      expect(shown && fold([{ op: "created-0", event: shown }])).toEqual(
        view(fold([{ op: "created-0", event: created() }]), viewer),
      );
    }
  });

  test("what a viewer sees hides nothing twice: seeing is the same when repeated", () => {
    fc.assert(
      fc.property(randomAsks, (asks) => {
        for (const { event } of play(asks))
          for (const viewer of viewers) {
            const once = seen(event, viewer);
            expect(once && seen(once, viewer)).toEqual(once);
          }
      }),
      { numRuns: 100 },
    );
  });

  test("nobody is ever shown a role, and only the leader sees cues and scripts (S12)", () => {
    fc.assert(
      fc.property(randomAsks, (asks) => {
        const steps = play(asks);
        const last = steps.at(-1);
        if (last === undefined) return;
        for (const viewer of viewers) {
          const sent = JSON.stringify([
            view(last.after, viewer),
            steps.map(({ event }) => seen(event, viewer)),
          ]);
          expect(sent).not.toContain('"role":');
          if (viewer !== "facilitator") expect(sent).not.toMatch(/"(cue|say)":/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is always so, whatever people ask", () => {
  test("every card of the hand lies in exactly one pile", () => {
    fc.assert(
      fc.property(randomAsks, (asks) => {
        const sort = play(asks).at(-1)?.after.activities.sort;
        if (sort?.kind !== "sort") return;
        for (const board of Object.values(sort.boards)) {
          const lying = pileIds.flatMap((pile) => cardsIn(board, pile));
          expect([...lying].sort()).toEqual(deck.cards.map((card) => card.id).sort());
        }
      }),
      runs,
    );
  });

  test("events and views pass their own schemas, so they survive store and wire unchanged", () => {
    fc.assert(
      fc.property(randomAsks, (asks) => {
        for (const { event, after } of play(asks).slice(-3)) {
          expect(eventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
          const shown = view(after, "person");
          expect(workshopSchema.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
        }
      }),
      { numRuns: 100 },
    );
  });
});
