import fc from "fast-check";
import { columnIds, pilesOf, sortedCount } from "shared/board.ts";
import type { RoleGroup } from "shared/results/role-group.ts";
import { summary } from "shared/summary/summary.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test, vi } from "vitest";
import { stateOf } from "../fixtures/asking.ts";
import { type Cell, type Known, leastGroup, range } from "../fixtures/equations.ts";
import { cards, playRoom, randomRooms } from "../fixtures/random-room.ts";

// ADVERSARY_RUNS may ask for hours of it.
vi.setConfig({ testTimeout: 24 * 60 * 60 * 1_000 });
const runs = Number(process.env.ADVERSARY_RUNS ?? 1_000);

/*
 * The adversary knows every number that was shown, of which roles each group is made, how many people gave each role,
 * how many boards changed between two reveals, and one board: their own. What they have is a set of linear equations.
 * A cell is theirs when all rooms that solve them agree on it, though they would not if nothing had been told of roles.
 */

type Room = { people: Known[]; groups: (RoleGroup[] | null)[] };

/** What there is to know of one card. */
function roomOf(workshop: Workshop, card: string): Room {
  const { reveals } = stateOf(workshop, "alone", "sort");
  const all = Object.keys(reveals.at(-1)?.boards ?? {});
  const people = all.map((id): Known => {
    // A board on which nothing is sorted is none.
    const boards = reveals.map(({ boards: each }) =>
      each[id] && sortedCount(each[id]) > 0 ? each[id] : undefined,
    );
    const answers = boards.map((board) => board && cards.map((one) => pilesOf(board, one).join()).join("|"));
    return {
      role: workshop.people[id.slice("person:".length)]?.role ?? "",
      lying: boards.map((board) => board && pilesOf(board, card).join()),
      version: answers.map((one) => answers.indexOf(one)),
    };
  });
  const groups = reveals.map(
    ({ results }) => results?.cards.find((one) => one.card === card)?.groups ?? null,
  );
  return { people, groups };
}

/** Somebody outside, and one person of each kind: whoever is as they are knows as much. */
function adversaries(people: readonly Known[]): (Known | undefined)[] {
  return [undefined, ...new Map(people.map((one) => [`${one.role} ${one.lying.join()}`, one])).values()];
}

const placed = ({ lying }: Known, at: number) =>
  columnIds.some((column) => lying[at]?.split(",").includes(column));

/** The cells of roles that are too small to be shown apart, at reveals that told of roles. */
function hiddenCells({ people, groups }: Room): Cell[] {
  return [...groups.keys()].flatMap((at) => {
    if (groups[at] === null) return [];
    const roles = new Set(people.flatMap(({ role, lying }) => (lying[at] === undefined ? [] : [role])));
    const small = [...roles].filter(
      (role) => people.filter((one) => one.role === role && placed(one, at)).length < leastGroup,
    );
    return small.flatMap((role) => columnIds.map((column) => ({ role, column, at })));
  });
}

/** The cells of groups of one role that all said the same: told in words, so that nobody's answer is plain. */
function uniformCells({ people, groups }: Room): Cell[] {
  return groups.flatMap((all, at) =>
    (all ?? []).flatMap(({ roles, counts }) =>
      columnIds.flatMap((column) => {
        const [role = ""] = roles;
        const own = people.filter((one) => one.role === role && placed(one, at));
        const same = own.every(({ lying }) => lying[at]?.split(",").includes(column));
        return counts === null && roles.length === 1 && same ? [{ role, column, at }] : [];
      }),
    ),
  );
}

/** Whether this adversary knows the cell, and would not if nothing had been told of roles. */
function learns({ people, groups }: Room, self: Known | undefined, cell: Cell): boolean {
  const others = people.filter((one) => one !== self);
  // Whoever is all there is of a role has nobody to learn about.
  if (!others.some(({ role, lying }) => role === cell.role && lying[cell.at] !== undefined)) return false;
  if (hasTwin(others, groups, cell)) return false;
  return isPlain(range(others, self, groups, cell)) && !isPlain(range(others, self, groups, cell, "nothing"));
}

/**
 * Whether two of these people may have had each other's answers all along, in a room that was told the same: then the
 * cell may be another one, and there is no need to solve equations.
 */
function hasTwin(others: readonly Known[], groups: Room["groups"], { role, column, at }: Cell): boolean {
  const inIt = ({ lying }: Known) => lying[at]?.split(",").includes(column);
  const grouped = (one: Known) =>
    groups.map(
      (all, index) =>
        all && one.lying[index] !== undefined && all.findIndex(({ roles }) => roles.includes(one.role)),
    );
  const alike = (p: Known, q: Known) =>
    grouped(p).join() === grouped(q).join() &&
    p.lying.map((one) => one === undefined).join() === q.lying.map((one) => one === undefined).join() &&
    p.version.join() === q.version.join();
  return others.some(
    (p) => p.role === role && others.some((q) => q.role !== role && inIt(p) !== inIt(q) && alike(p, q)),
  );
}

function isPlain(between: { least: number; most: number }): boolean {
  return between.most - between.least < 1e-6;
}

/** Holds every cell that is meant, in 1,000 random workshops, against everybody who may want to know it. */
function nobodyLearns(meant: (room: Room) => Cell[]): number {
  let asked = 0;
  fc.assert(
    fc.property(randomRooms, (random) => {
      const workshop = playRoom(random);
      for (const card of cards) {
        const room = roomOf(workshop, card);
        const cells = meant(room);
        if (cells.length === 0) continue;
        for (const self of adversaries(room.people))
          for (const cell of cells) {
            asked += 1;
            if (learns(room, self, cell)) expect({ card, self, cell, room }).toBe("unknown");
          }
      }
    }),
    { numRuns: runs },
  );
  return asked;
}

describe("somebody who knows every number shown, and their own board (S13)", () => {
  test("works out no cell of a role with fewer people than the smallest group", () => {
    expect(nobodyLearns(hiddenCells)).toBeGreaterThan(runs);
  });

  test("is not told by a whole role's saying the same what each of them said", () => {
    expect(nobodyLearns(uniformCells)).toBeGreaterThan(runs / 4);
  });

  test("is told no more of roles by what is taken home than by what was shown", () => {
    let told = 0;
    for (const random of fc.sample(randomRooms, { numRuns: 200, seed: 13 })) {
      const workshop = playRoom(random);
      const shown = stateOf(workshop, "alone", "sort").reveals.flatMap(({ to, results }) =>
        to === "all" && results !== null ? [results] : [],
      );
      const [home] = summary(workshop).results;
      const numbers = (groups: readonly Pick<RoleGroup, "placed" | "counts" | "most">[] | null | undefined) =>
        groups?.map(({ placed: many, counts, most }) => ({ many, counts, most })) ?? null;
      expect(home?.earlier).toEqual(shown.slice(0, -1));
      expect(home?.shown?.cards.map(({ groups }) => numbers(groups))).toEqual(
        shown.at(-1)?.cards.map(({ groups }) => numbers(groups)),
      );
      // Nobody's role, and no role's count, stands anywhere else.
      const rest = { ...summary(workshop), results: [], people: {} };
      expect(JSON.stringify(rest)).not.toMatch(/"(user|carer|worker|manager)s?"/);
      told += home?.shown?.cards.some(({ groups }) => groups !== null) ? 1 : 0;
    }
    expect(told).toBeGreaterThan(20);
  });
});
