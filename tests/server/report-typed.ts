import type { Summary } from "shared/summary/summary.ts";

const code = '#eval("1") $x$ ] \\ *b* @l \u0378\u200b\ud83c 🎉';
/** The same as it can be printed. */
export const printedCode = '#eval("1") $x$ ] \\ *b* @l \ufffd\ufffd 🎉';

/** Fields that hold an id or a word of the domain, and nothing that people type. */
const ours = ["activity", "agree", "agreement", "card", "column", "differ", "id", "kind", "look"].concat([
  "mode",
  "most",
  "order",
  "pile",
  "stance",
  "status",
  "suit",
  "table",
  "word",
]);
const domain = /^(exists|helpful|obstacle|unsure|deck|most|some|none)$/;

/** A summary in which everything that people type is code, each text behind the name of its field. */
export function typedOver(summary: Summary): Summary {
  return { ...(typed(summary) as Summary), language: "en-GB" };
}

function typed(value: unknown, name = ""): unknown {
  if (typeof value === "string")
    return ours.includes(name) || value === "" || domain.test(value) ? value : `${name} ${code}`;
  if (Array.isArray(value)) return value.map((one) => typed(one, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typed(one, key)]));
}
