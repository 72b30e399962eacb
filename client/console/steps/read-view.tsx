import { consoleText } from "../../text/console.ts";
import { readText } from "../../text/room.ts";
import { Picture } from "../../ui/picture.tsx";
import type { ViewProps } from "./view-props.ts";

/** The page that everyone is on. */
export function ReadView({ activity, of }: ViewProps<"read">) {
  const { pages } = activity.settings;
  const shown = pages[of.page];
  if (shown === undefined) return null;
  return (
    <div className="read-view">
      {shown.picture && <Picture name={shown.picture} />}
      <div>
        {pages.length > 1 && <p className="read-count">{readText.page(of.page + 1, pages.length)}</p>}
        <h2>{shown.title}</h2>
        <p>{shown.text}</p>
        {pages.length > 1 && <p className="quiet smallest">{consoleText.readHint}</p>}
      </div>
    </div>
  );
}
