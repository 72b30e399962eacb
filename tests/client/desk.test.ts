import { cardsIn } from "shared/board.ts";
import type { SeenEvent } from "shared/protocol.ts";
import type { WireCommand } from "shared/workshop/commands.ts";
import type { Event } from "shared/workshop/events.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { answered, type Desk, put, receive, shown } from "../../client/live/desk.ts";
import { given, joined } from "../fixtures/small-workshop.ts";

const bev = { kind: "person" as const, person: "bev" };
const desk = (): Desk => ({ seq: 2, workshop: given(joined("bev")), pending: [] });
const move = (id: string, card: string, to: "exists" | "helpful"): WireCommand => ({
  id,
  type: "sort.move",
  activity: "sort",
  card,
  to,
});
const moved = (seq: number, op: string, card: string, to: "exists" | "obstacle"): SeenEvent => ({
  seq,
  op,
  event: {
    type: "sort.moved",
    activity: "sort",
    board: "room",
    card,
    from: "deck",
    to,
    before: null,
  } satisfies Event,
});
const frame = (...events: SeenEvent[]) => ({
  after: (events[0]?.seq ?? 1) - 1,
  seq: events.at(-1)?.seq ?? 0,
  events,
});

function pile(workshop: Workshop, id: "exists" | "helpful" | "obstacle") {
  const sort = workshop.activities.sort;
  const board = sort?.kind === "sort" ? sort.boards.room : undefined;
  return board === undefined ? [] : cardsIn(board, id);
}

function received(next: Desk | "gap"): Desk {
  if (next === "gap") throw new Error("There is a gap.");
  return next;
}

describe("a phone's desk", () => {
  test("shows a move at once, before the server has answered (P13)", () => {
    expect(pile(shown(put(desk(), move("move-0001", "a", "exists")), bev, 0), "exists")).toEqual(["a"]);
  });

  test("lays pending moves on top of what others did meanwhile", () => {
    const waiting = put(desk(), move("move-0001", "a", "helpful"));
    const after = received(
      receive(waiting, frame(moved(3, "others-01", "a", "obstacle"), moved(4, "others-02", "b", "exists"))),
    );
    const onScreen = shown(after, bev, 0);
    expect(pile(onScreen, "helpful")).toEqual(["a"]);
    expect(pile(onScreen, "exists")).toEqual(["b"]);
    expect(pile(onScreen, "obstacle")).toEqual([]);
  });

  test("drops a pending move when its event has come", () => {
    const waiting = put(desk(), move("move-0001", "a", "exists"));
    expect(received(receive(waiting, frame(moved(3, "move-0001", "a", "exists")))).pending).toEqual([]);
  });

  test("keeps an accepted move until its event has come, so that nothing flickers", () => {
    const waiting = put(desk(), move("move-0001", "a", "exists"));
    expect(answered(waiting, "move-0001", { ok: true, seq: 3 }).pending).toHaveLength(1);
    expect(answered({ ...waiting, seq: 3 }, "move-0001", { ok: true, seq: 3 }).pending).toEqual([]);
  });

  test("takes a refused move back", () => {
    const waiting = put(desk(), move("move-0001", "a", "exists"));
    expect(answered(waiting, "move-0001", { ok: false, code: "locked", message: "" }).pending).toEqual([]);
  });

  test("ignores what it knows already, and asks again when something in between is missing", () => {
    const after = received(receive(desk(), frame(moved(3, "others-01", "a", "exists"))));
    expect(receive(after, frame(moved(3, "others-01", "a", "exists")))).toBe(after);
    expect(receive(after, frame(moved(5, "others-03", "b", "exists")))).toBe("gap");
  });

  test("takes from an overlapping batch only what is new", () => {
    const after = received(receive(desk(), frame(moved(3, "others-01", "a", "exists"))));
    const batch = frame(moved(3, "others-01", "a", "exists"), moved(4, "others-02", "b", "exists"));
    expect(pile(received(receive(after, batch)).workshop, "exists")).toEqual(["a", "b"]);
  });

  test("moves its cursor over events that it is too old to know", () => {
    expect(received(receive(desk(), frame({ seq: 3, op: "others-01", event: null }))).seq).toBe(3);
  });
});
