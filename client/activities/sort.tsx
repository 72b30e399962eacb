import { lazy, Suspense } from "react";
import { boardOf } from "shared/activities/boards.ts";
import type { BoardId } from "shared/ids.ts";
import { PhoneSort } from "../board/phone-sort.tsx";
import { useFront } from "../board/use-front.ts";
import { useMedia } from "../board/use-media.ts";
import { useSorting } from "../board/use-sorting.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import type { StepProps } from "./step-props.ts";

/** A phone never needs it, and need not wait for it. */
const WideSort = lazy(() =>
  untilLoaded(() => import("../board/wide-sort.tsx").then((part) => part.WideSort)),
);

const AloneAbove = lazy(() =>
  untilLoaded(() => import("../board/alone-above.tsx").then((part) => part.AloneAbove)),
);

const NoCards = lazy(() => untilLoaded(() => import("../board/no-cards.tsx").then((part) => part.NoCards)));

/** Sorting on the board that is this person's: the room's, their table's, or their own. */
export function SortActivity(props: StepProps<"sort">) {
  const { mode, stage, hand } = props.of;
  const board = boardOf(mode, props.state.workshop.people, props.person);
  if (board === undefined) return null;
  if (hand.length === 0)
    return (
      <Suspense>
        <NoCards />
      </Suspense>
    );
  return (
    <>
      {mode === "alone" && (
        <Suspense>
          <AloneAbove {...props} board={board} />
        </Suspense>
      )}
      {stage === "sorting" && <OwnBoard key={board} {...props} board={board} />}
    </>
  );
}

/** One card large on a phone, the whole board on a laptop; the same card in front on both. */
function OwnBoard(props: StepProps<"sort"> & { board: BoardId }) {
  const sorting = useSorting(props);
  const front = useFront(sorting, props.person);
  const wide = useMedia("(min-width: 64rem)");
  if (!wide) return <PhoneSort sorting={sorting} front={front} />;
  return (
    <Suspense>
      <WideSort sorting={sorting} front={front} />
    </Suspense>
  );
}
