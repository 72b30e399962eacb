import { useState } from "react";

/**
 * Things in the order they had when first looked at, and whatever comes later behind them: nothing moves away from
 * under a finger.
 */
export function useSteady<Thing extends { id: string }>(
  things: readonly Thing[],
  order: (one: Thing, other: Thing) => number,
): Thing[] {
  const [first] = useState(() => new Map([...things].sort(order).map(({ id }, place) => [id, place])));
  const place = ({ id }: Thing) => first.get(id) ?? first.size;
  return [...things].sort((one, other) => place(one) - place(other));
}
