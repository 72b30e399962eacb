import { Notice } from "../activities/notice.tsx";
import { consoleText } from "../text/console.ts";
import { Brand } from "../ui/brand.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { useTitle } from "./use-title.ts";

/** A page of the leader's or the screen's, opened without its key, or with a wrong one. */
export function NoKey({ wrong = false }: { wrong?: boolean }) {
  useTitle(consoleText.noKeyTitle);
  return (
    <div className="room room-notice">
      <header>
        <Brand to="/" />
      </header>
      <main>
        <Notice picture="out" title={consoleText.noKeyTitle}>
          <p>{wrong ? consoleText.wrongKey : consoleText.noKey}</p>
          <ButtonLink kind="primary" size="large" to="/">
            {consoleText.home}
          </ButtonLink>
        </Notice>
      </main>
    </div>
  );
}
