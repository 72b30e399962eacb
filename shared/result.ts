/** What can be expected to go wrong is a value; bugs are thrown. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const no = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

/** For what cannot happen unless we made a mistake. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
