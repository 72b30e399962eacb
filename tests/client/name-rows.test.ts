import { expect, test } from "vitest";
import { namesThatFit } from "../../client/screen/name-rows.ts";

const people = (count: number) => Array.from({ length: count }, (_, n) => `Person ${n}`);

test("a few names all fit, and so do none", () => {
  expect(namesThatFit(people(8), 1, "and 8 more")).toBe(8);
  expect(namesThatFit([], 1, "")).toBe(0);
});

test("of more names than fit only some are shown, and more of them in more rows", () => {
  const names = people(200);
  const [few, many] = [namesThatFit(names, 2, "and 200 more"), namesThatFit(names, 6, "and 200 more")];
  expect(few).toBeGreaterThan(10);
  expect(many).toBeGreaterThan(2.5 * few);
  expect(many).toBeLessThan(100);
});

test("long names take more room, and the longest no more than a card may have", () => {
  const long = (letters: number) =>
    namesThatFit(
      people(200).map((name) => name.padEnd(letters, "m")),
      5,
      "",
    );
  expect(long(20)).toBeLessThan(long(9));
  expect(long(60)).toBe(20);
});
