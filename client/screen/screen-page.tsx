import { screenText } from "../text/screen.ts";
import { Picture } from "../ui/picture.tsx";
import { Stitches } from "../ui/stitches.tsx";
import type { ScreenStepProps } from "./on-screen.ts";

/** The page that the leader is on. */
export function ScreenPageView({ activity, of: { page } }: ScreenStepProps<"read">) {
  const { pages } = activity.settings;
  const shown = pages[page];
  if (shown === undefined) return null;
  const count = screenText.page(page + 1, pages.length);
  return (
    <article className="screen-page">
      {shown.picture && <Picture name={shown.picture} />}
      <div className="screen-page-words">
        {pages.length > 1 && <p className="screen-page-count">{count}</p>}
        <h2>{shown.title}</h2>
        <p>{shown.text}</p>
        {pages.length > 1 && <Stitches total={pages.length} done={page + 1} label={count} size="large" />}
      </div>
    </article>
  );
}

export function ScreenThanks() {
  return (
    <article className="screen-page">
      <Picture name="thanks" />
      <div className="screen-page-words">
        <h2>{screenText.finished}</h2>
        <p>{screenText.finishedText}</p>
      </div>
    </article>
  );
}
