import { type Face, facesOf } from "../board/faces.ts";
import { screenText } from "../text/screen.ts";
import { noCardsText } from "../text/sort-later.ts";
import { CardLarge } from "../ui/card-face.tsx";
import type { ScreenStepProps } from "./on-screen.ts";
import { ScreenAlone } from "./screen-alone.tsx";
import { ScreenBoard } from "./screen-board.tsx";
import { hasMoved, ScreenMoved } from "./screen-moved.tsx";
import { ScreenNotice } from "./screen-notice.tsx";
import { ScreenTables } from "./screen-tables.tsx";

/** One card in the spotlight, the tables side by side, or the room's board. */
export function ScreenSort(props: ScreenStepProps<"sort">) {
  const { workshop } = props.state;
  const { spotlight } = workshop;
  const face = spotlight === null ? undefined : facesOf(workshop.deck, props.of.written).get(spotlight);
  if (face !== undefined) return <Spotlit face={face} />;
  if (props.of.hand.length === 0) return <ScreenNotice title={noCardsText.title} text={noCardsText.text} />;
  if (hasMoved(props)) return <ScreenMoved {...props} />;
  switch (props.of.mode) {
    case "together":
      return <ScreenBoard {...props} />;
    case "tables":
      return <ScreenTables {...props} />;
    case "alone":
      return <ScreenAlone {...props} />;
  }
}

/** More letters than this get smaller type, so that the card stays whole. */
const longCard = 180;

/** One card, large, instead of the board. */
function Spotlit({ face }: { face: Face }) {
  const long = face.title.length + (face.text?.length ?? 0) > longCard;
  return (
    <section
      className={long ? "screen-spotlight screen-spotlight-long" : "screen-spotlight"}
      aria-label={screenText.lookTogether}
    >
      <p>{screenText.lookTogether}</p>
      <CardLarge {...face} level={2} spotlit />
    </section>
  );
}
