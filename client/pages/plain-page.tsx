import type { ReadingText } from "../text/page.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { Panel } from "../ui/panel.tsx";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { useTitle } from "./use-title.ts";
import "./plain-page.css";

/** A page that is only read. */
export function PlainPage({ text }: { text: ReadingText }) {
  useTitle(text.title);
  return (
    <div className="page">
      <PageHeader />
      <main id={mainId} tabIndex={-1} className="plain">
        <PageTitle>{text.title}</PageTitle>
        <p className="plain-lead">{text.lead}</p>
        {text.sections.map(({ id, title, parts }) => (
          <Panel key={id} id={id} title={title} className="plain-panel">
            {parts.map((part) =>
              typeof part === "string" ? <p key={part}>{part}</p> : <List key={part[0]} lines={part} />,
            )}
          </Panel>
        ))}
      </main>
      <PageFooter />
      <LiveRegion />
    </div>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
