/** Someone pretend. The names are things, so that nobody takes them for people they know. */
export type Member = {
  name: string;
  /** Which of the workshop's roles, the most usual first; a supporter has none. */
  role: 0 | 1 | 2 | undefined;
  /** A supporter: the name of whom they help. */
  supports?: string;
  /** What this one does and most others do not. */
  does: readonly Deed[];
};

/** Adds a ground rule, asks for help once, proposes an action. */
type Deed = "rule" | "help" | "action";

/** Two roles have five people each: fewer would not be shown by themselves in the results. */
export const cast: readonly Member[] = [
  { name: "Blue Kettle", role: 0, does: ["action"] },
  { name: "Green Ladder", role: 1, does: ["rule"] },
  { name: "Orange Button", role: 0, does: ["help"] },
  { name: "Silver Thimble", role: 1, does: ["action"] },
  { name: "Round Pebble", role: 0, does: [] },
  { name: "Wooden Spoon", role: 1, does: ["action"] },
  { name: "Paper Lantern", role: 2, does: [] },
  { name: "Striped Scarf", role: 0, does: [] },
  { name: "Purple Umbrella", role: 1, does: [] },
  { name: "Golden Acorn", role: 0, does: [] },
  { name: "Spotted Mug", role: 1, does: ["action"] },
  { name: "Woolly Mitten", role: undefined, supports: "Round Pebble", does: [] },
];

/** The roles to pretend first where a workshop has them. */
const usualRoles: readonly string[] = ["service-user", "worker", "carer"];

/** The role a member says they have, of those that the workshop offers. */
export function roleOf({ role }: Member, offered: readonly string[]): string | undefined {
  if (role === undefined) return undefined;
  const usual = usualRoles.filter((id) => offered.includes(id));
  const inOrder = [...usual, ...offered.filter((id) => !usual.includes(id))];
  return inOrder[Math.min(role, inOrder.length - 1)];
}

/** Where in the cast a member comes, from 0. */
export function placeOf(member: Member): number {
  return cast.findIndex(({ name }) => name === member.name);
}

/** The table a member sits at, of so many: evenly, and a supporter beside whom they help. */
export function tableOf(member: Member, tables: number): string {
  const beside = cast.find(({ name }) => name === member.supports) ?? member;
  return String((placeOf(beside) % tables) + 1);
}
