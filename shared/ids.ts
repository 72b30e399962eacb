import * as z from "zod/mini";

/** Names that every object inherits: as a key they would read a function where a card was meant. */
const inherited = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/** An id from outside: 1 to 64 letters, digits, dots, dashes, underscores or colons; never a name of `Object.prototype`. */
export const idSchema = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, "Use 1 to 64 letters, digits, dots or dashes."),
  z.refine((id) => !inherited.has(id), "This name is reserved. Choose another id."),
);

/** A board's id: longer, because a person's own board bears their id behind a word. */
export const boardIdSchema = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/, "Use room, table: and a number, or person: and an id."),
  );

/** A command's id: made by the client, random, and the id of whatever the command creates. */
export const commandIdSchema = idSchema;

export type CardId = string;
export type PersonId = string;
export type ActivityId = string;
export type BoardId = string;
export type CommandId = string;
