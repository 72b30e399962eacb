import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { limits } from "shared/limits.ts";

/** A workshop's secrets. Each opens less than the one before, and is derived from it. */
export type Keys = { key: string; coKey: string; screenKey: string; joinKey: string };

/** 256 random bits for the facilitator. */
export function newKeys(): Keys {
  return keysOf(randomBytes(32).toString("base64url"));
}

/** All keys that the facilitator's opens. */
export function keysOf(key: string): Keys {
  const coKey = derive(key, "second");
  return { key, coKey, ...keysBelow(coKey, "co-facilitator") };
}

/** The keys that whoever has this one may hand on: the screen's and the one in the QR, which the screen shows. */
export function keysBelow(secret: string, opens: "facilitator" | "co-facilitator" | "screen") {
  const coKey = opens === "facilitator" ? derive(secret, "second") : secret;
  const screenKey = opens === "screen" ? secret : derive(coKey, "screen");
  return { screenKey, joinKey: derive(screenKey, "join") };
}

/** Random bits that make this workshop's people unlike another's. */
export function newSalt(): string {
  return randomBytes(16).toString("base64url");
}

/** The same request on the same workshop is the same person with the same token, however often it is sent. */
export function personFor(salt: string, request: string): { person: string; token: string } {
  return { person: derive(salt, `person:${request}`), token: derive(salt, `token:${request}`) };
}

export function newRequest(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a secret. */
export function hash(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Whether the secret is the one that was hashed, in constant time. */
export function matches(secret: string, hashed: string): boolean {
  return timingSafeEqual(Buffer.from(hash(secret)), Buffer.from(hashed));
}

/**
 * Digits of a new code: the least, from 8 up, for which guessing any of the live workshops takes 30 days at the
 * budget of failed codes (2 a second in all, 5.2 million in 30 days: 19 live for 8 digits, ten times as many for
 * each digit more).
 */
export function codeDigits(live: number): number {
  let digits: number = limits.codeDigits;
  for (let most = 19; live + 1 > most; most *= 10) digits += 1;
  return digits;
}

/** A random code of that many digits, never beginning with 0: people would leave it out. */
export function newCode(digits: number): string {
  const least = 10 ** (digits - 1);
  return String(randomInt(least, 10 * least));
}

/** What somebody typed, without spaces and dashes; undefined when it is no code. */
export function readCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s\-–.]/g, "");
  return /^\d{8,14}$/.test(digits) ? digits : undefined;
}

/** 128 bits. */
function derive(secret: string, purpose: string): string {
  return createHmac("sha256", secret).update(purpose).digest().subarray(0, 16).toString("hex");
}
