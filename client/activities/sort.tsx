import { lazy, Suspense } from "react";
import type { SortState } from "shared/activities/sort.ts";
import { PhoneSort } from "../board/phone-sort.tsx";
import { useFront } from "../board/use-front.ts";
import { useMedia } from "../board/use-media.ts";
import { type SortStep, useSorting } from "../board/use-sorting.ts";
import type { Live, LiveState } from "../live/live.ts";

type Props = {
  activity: SortStep;
  sort: SortState;
  live: Live;
  state: Extract<LiveState, { phase: "live" }>;
  person: string;
};

/** A phone never needs it, and need not wait for it. */
const WideSort = lazy(async () => ({ default: (await import("../board/wide-sort.tsx")).WideSort }));

/** Sorting: one card large on a phone, the whole board on a laptop; the same card in front on both. */
export function SortActivity({ activity, sort, live, state, person }: Props) {
  const sorting = useSorting(activity, sort, live, state);
  const front = useFront(sorting, person);
  const wide = useMedia("(min-width: 64rem)");
  if (!wide) return <PhoneSort sorting={sorting} front={front} />;
  return (
    <Suspense>
      <WideSort sorting={sorting} front={front} />
    </Suspense>
  );
}
