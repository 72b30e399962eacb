import { type ColumnId, columnIds } from "../board.ts";
import { laidBare, possible, type Row } from "./bounds.ts";
import type { RoleGroup } from "./role-group.ts";

/** One person's part in a sort, as far as one card goes. */
export type Member = {
  role: string;
  /** Where they put the card: no column, one, or several. */
  columns: readonly ColumnId[];
  /** For each earlier reveal, whether their board differs from what it was then. */
  changed: readonly boolean[];
};

/** A role's part in one card: how many boards it has, how many placed the card, and how many are in each column. */
type Tally = {
  role: string;
  size: number;
  placed: number;
  inside: Readonly<Record<ColumnId, number>>;
  /** For each earlier reveal, how many of its boards have changed since. */
  changed: readonly number[];
};
/** Roles that are shown together. */
type Group = readonly Tally[];

/**
 * The breakdown of one card by role, or null when none may be shown. `least` is how many people a group must have
 * who placed the card. Smaller roles are put together; if that is still too few, or somebody who knows their own board
 * and every number shown could work out a cell of a small role, the next smallest role joins them (complementary
 * suppression: L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control, 2001), and when only one
 * group is left nothing is shown. Where boards have changed since an earlier reveal, every group must have changed in
 * at least `least` people. Where a whole group said the same, its members' answers would be plain: then all groups of
 * the card are told in words.
 */
export function roleGroups(members: readonly Member[], least: number): RoleGroup[] | null {
  const room = tallies(members);
  const onlookers = [undefined, ...kindsOf(members)];
  const isTooSmall = (one: Group) => sum(one, placedIn) < least || hasFewChanges(one, room, least);
  const isSafe = (one: Group) => !isTooSmall(one) && onlookers.every((who) => !tells(one, room, least, who));

  let groups = merged(
    room.map((role) => [role]),
    isTooSmall,
  );
  for (;;) {
    if (groups.length < 2) return null;
    const unsafe = groups.find((one) => !isSafe(one));
    if (unsafe === undefined) break;
    groups = merged(groups, (one) => one === unsafe || one === smallest(groups, unsafe));
  }
  const uniform = groups.filter(isUniform);
  const open = uniform.every((one) => onlookers.every((who) => mayDiffer(one, groups, who)));
  return open ? groups.map((one) => shown(one, uniform.length > 0)) : null;
}

/** Every role that has a board, in the order in which they first come. */
function tallies(members: readonly Member[]): Tally[] {
  const reveals = members[0]?.changed.length ?? 0;
  const roles = [...new Set(members.map(({ role }) => role))];
  return roles.map((role) => {
    const own = members.filter((member) => member.role === role);
    const inside = (column: ColumnId) => own.filter(({ columns }) => columns.includes(column)).length;
    return {
      ...{ role, size: own.length, placed: own.filter(({ columns }) => columns.length > 0).length },
      inside: { exists: inside("exists"), helpful: inside("helpful"), obstacle: inside("obstacle") },
      changed: Array.from(
        { length: reveals },
        (_, at) => own.filter(({ changed }) => changed[at] ?? true).length,
      ),
    };
  });
}

/** One person of each role and answer: whoever is as they are knows as much. */
function kindsOf(members: readonly Member[]): Member[] {
  return [...new Map(members.map((member) => [`${member.role} ${member.columns.join()}`, member])).values()];
}

function sum(group: Group, what: (tally: Tally) => number): number {
  return group.reduce((all, tally) => all + what(tally), 0);
}

const placedIn = ({ placed }: Tally) => placed;
const sizeOf = ({ size }: Tally) => size;
const changedSince =
  (at: number) =>
  ({ changed }: Tally) =>
    changed[at] ?? 0;
const inColumn =
  (column: ColumnId) =>
  ({ inside }: Tally) =>
    inside[column];

/** Those that are meant as one group, last; the others as they are. */
function merged(groups: readonly Group[], meant: (one: Group) => boolean): Group[] {
  const together = groups.filter(meant);
  if (together.length === 0) return [...groups];
  return [...groups.filter((one) => !together.includes(one)), together.flat()];
}

function smallest(groups: readonly Group[], but: Group | undefined): Group | undefined {
  return groups.filter((one) => one !== but).sort((a, b) => sum(a, placedIn) - sum(b, placedIn))[0];
}

/**
 * Whether somebody could be laid bare by holding this group against an earlier reveal: where anything has changed
 * since, it has to have changed in enough of the group. A group in which nothing changed would tell what it, and so
 * all others, said then.
 */
function hasFewChanges(one: Group, room: Group, least: number): boolean {
  return (room[0]?.changed ?? []).some(
    (_, at) => sum(room, changedSince(at)) > 0 && sum(one, changedSince(at)) < least,
  );
}

/** A person's own part in these sums, which they can take away. */
function own(who: Member | undefined, group: Group, counts: (who: Member) => boolean): number {
  return who !== undefined && group.some(({ role }) => role === who.role) && counts(who) ? 1 : 0;
}

/**
 * Whether this onlooker learns from the group's count in a column how many of a small role in it are there. What the
 * room's own total tells already is not the breakdown's doing.
 */
function tells(one: Group, room: Group, least: number, who: Member | undefined): boolean {
  if (one.length === 1) return false;
  return one.some((role) => {
    const size = role.size - own(who, [role], () => true);
    if (role.placed >= least || size === 0) return false;
    return columnIds.some((column) => {
      const bare = (of: Group) =>
        laidBare(
          size,
          sum(of, inColumn(column)) - own(who, of, ({ columns }) => columns.includes(column)),
          sum(of, sizeOf) - own(who, of, () => true),
        );
      return bare(one) && !bare(room);
    });
  });
}

/** The column in which all of them who placed the card put it, where there is one. */
function uniformColumn(one: Group): ColumnId | undefined {
  return columnIds.find((column) => sum(one, inColumn(column)) === sum(one, placedIn));
}

function isUniform(one: Group): boolean {
  return uniformColumn(one) !== undefined;
}

/**
 * Whether, when all groups are told in words, somebody in a uniform group may still have answered otherwise. Not where
 * everybody else in the room said the same: there roles have nothing to add but who placed the card.
 */
function mayDiffer(one: Group, groups: readonly Group[], who: Member | undefined): boolean {
  const column = uniformColumn(one);
  if (column === undefined) return true;
  const single = groups.every(
    (of) => columnIds.reduce((all, c) => all + sum(of, inColumn(c)), 0) === sum(of, placedIn),
  );
  // Where a card lies in one column only, all three hang together; else this one, and not this one.
  const ways: ((columns: readonly ColumnId[]) => boolean)[] = single
    ? columnIds.map((each) => (columns) => columns.includes(each))
    : [(columns) => columns.includes(column), (columns) => !columns.includes(column)];
  const counted = (of: Group) =>
    single
      ? columnIds.map((each) => sum(of, inColumn(each)))
      : [sum(of, inColumn(column)), sum(of, placedIn) - sum(of, inColumn(column))];
  const at = single ? columnIds.indexOf(column) : 0;
  const mine = (of: Group) =>
    ways.map((way) => own(who, of, ({ columns }) => columns.length > 0 && way(columns)));

  const rows = groups.map((of): Row => {
    const placed = sum(of, placedIn);
    const half = Math.floor(placed / 2);
    const known = mine(of);
    const left = placed - known.reduce((all, count) => all + count, 0);
    const bounds = counted(of).map((count, way) => {
      const told = single || way === 0;
      const low = told && count > half ? half + 1 : 0;
      const high = told && count <= half ? half : placed;
      const asked = of === one && way === at ? left - 1 : left;
      return { low: Math.max(0, low - (known[way] ?? 0)), high: Math.min(high - (known[way] ?? 0), asked) };
    });
    return { sum: left, low: bounds.map(({ low }) => low), high: bounds.map(({ high }) => high) };
  });
  const columns = ways.map((_, way) =>
    groups.reduce((all, of) => all + (counted(of)[way] ?? 0) - (mine(of)[way] ?? 0), 0),
  );
  return possible(rows, columns);
}

function shown(one: Group, inWords: boolean): RoleGroup {
  const placed = sum(one, placedIn);
  const [exists, helpful, obstacle] = columnIds.map((column) => sum(one, inColumn(column)));
  const counts = { exists: exists ?? 0, helpful: helpful ?? 0, obstacle: obstacle ?? 0 };
  const most = columnIds.find((column) => 2 * counts[column] > placed) ?? null;
  const exact = inWords ? { placed: null, counts: null } : { placed, counts };
  return { roles: one.map(({ role }) => role), ...exact, most };
}
