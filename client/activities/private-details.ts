/** What people may not want to share with everyone. */
export const privateDetails = ["email", "phone", "nhs", "postcode"] as const;
export type PrivateDetail = (typeof privateDetails)[number];

const email = /[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}/u;
/** Digits with at most two signs between them: "07700 900 123", "(0117) 496-0123", "943 476 5919". */
const digits = /[+(]?\d(?:[\s().-]{0,2}\d)+/gu;
/** The last two letters are never C, I, K, M, O or V; "2nd" and the like after a number are no postcode. */
const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s?\d(?!(?:nd|rd|st|th)\b)[abd-hjlnp-uw-z]{2}\b/iu;
const capitals = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/u;

/**
 * What in this text looks like a private detail: an email address, a phone number, an NHS number or a postcode.
 * It may be wrong both ways, so it is a reason to ask, never to refuse.
 */
export function privateDetailsIn(text: string): PrivateDetail[] {
  const runs = (text.match(digits) ?? []).map((run) => ({ run, count: run.replace(/\D/gu, "").length }));
  const found: Record<PrivateDetail, boolean> = {
    email: email.test(text),
    phone: runs.some(({ run, count }) => isPhone(run, count)),
    nhs: runs.some(({ run, count }) => count === 10 && !isPhone(run, count)),
    postcode: postcode.test(text) || capitals.test(text),
  };
  return privateDetails.filter((detail) => found[detail]);
}

/** Numbers begin with 0 in the country, with + from abroad. */
function isPhone(run: string, count: number): boolean {
  if (/^\(?\+/u.test(run) || run.startsWith("00")) return count >= 10 && count <= 15;
  return /^\(?0/u.test(run) && (count === 10 || count === 11);
}
