import { Notice } from "../activities/notice.tsx";
import { noCardsText } from "../text/sort-later.ts";

/** Which cards there are to sort depends on results that are not shown yet. */
export function NoCards() {
  return (
    <Notice picture="screen" title={noCardsText.title}>
      <p>{noCardsText.text}</p>
    </Notice>
  );
}
