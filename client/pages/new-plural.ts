import { limits } from "shared/limits.ts";
import type { Role } from "shared/people.ts";

/** What counts people of a role, such as "Nurses" for "A nurse". English; what cannot be guessed stays as it is. */
export function pluralOf(title: string): string {
  const plural = title
    .trim()
    .replace(/^(an?|the|one)\s+/i, "")
    .replace(/^(someone|somebody|anyone|person) (who|that) (\S+)/i, (_whole, _one, who, verb) =>
      ["people", who, verbOfMany(verb)].join(" "),
    )
    .replace(/^(someone|somebody|anyone)\b/i, "people")
    .split(/(, and |, or |, | and | or |\/)/)
    .map((part, at) => (at % 2 === 0 ? manyOf(part) : part))
    .join("");
  const whole = plural.charAt(0).toUpperCase() + plural.slice(1);
  return [...whole].length > limits.text.short ? title : whole;
}

/** A role under a new title, with the plural that belongs to it. */
export function renamed(role: Role, title: string): Role {
  return { ...role, title, plural: title.trim() === "" ? "" : pluralOf(title) };
}

/** Words after these say more about the people, and stay as they are: "member of staff". */
const more = /\s(of|who|whose|with|without|from|in|at|on|for|by|to|that|\(.*)(\s|$)/i;

function manyOf(part: string): string {
  const at = part.search(more);
  const head = at < 0 ? part : part.slice(0, at);
  const cut = head.lastIndexOf(" ") + 1;
  return head.slice(0, cut).replace(/^an?\s/i, "") + many(head.slice(cut)) + part.slice(head.length);
}

/** "uses" becomes "use". */
function verbOfMany(verb: string): string {
  const known: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", does: "do" };
  return (
    known[verb] ??
    verb
      .replace(/ies$/, "y")
      .replace(/(ch|sh|ss|x)es$/, "$1")
      .replace(/([^s])s$/, "$1")
  );
}

const odd: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  man: "men",
  woman: "women",
  wife: "wives",
  staff: "staff",
  else: "else",
};

function many(word: string): string {
  const lower = word.toLowerCase();
  const known = odd[lower];
  if (known !== undefined) return word.charAt(0) === lower.charAt(0) ? known : capital(known);
  if (!/[a-z]$/.test(word) || lower === "people" || lower === "children") return word;
  if (/[^s]s$/.test(word) && !/(us|is)$/.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
