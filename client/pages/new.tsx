import { useEffect, useState } from "react";
import { useHistoryState } from "wouter/use-browser-location";
import { newText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { announce, LiveRegion } from "../ui/live-region.tsx";
import { madeState } from "./answers.ts";
import { Made } from "./made.tsx";
import { NewForm } from "./new-form.tsx";
import type { Content } from "./new-parts.ts";
import { getContent } from "./new-start.ts";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { useTitle } from "./use-title.ts";
import "./new.css";

/** Setting up a workshop; and when it is made, what to do with it. */
export function NewPage() {
  const made = madeState.safeParse(useHistoryState());
  return made.success ? <Made key={made.data.made.code} made={made.data.made} /> : <SetUp />;
}

function SetUp() {
  const [content, setContent] = useState<Content | "failed">();
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` counts the attempts.
  useEffect(() => {
    let left = false;
    void getContent().then((answer) => {
      if (!left) setContent(answer);
    });
    return () => {
      left = true;
    };
  }, [asked]);

  if (content !== undefined && content !== "failed") return <NewForm {...content} />;
  return (
    <Waiting
      failed={content === "failed"}
      onAgain={() => {
        setContent(undefined);
        setAsked(asked + 1);
      }}
    />
  );
}

function Waiting({ failed, onAgain }: { failed: boolean; onAgain: () => void }) {
  useTitle(text.title, failed);
  useEffect(() => {
    if (failed) announce(`${text.failedTitle}. ${text.failed}`);
  }, [failed]);
  return (
    <div className="page">
      <PageHeader />
      <main id={mainId} tabIndex={-1} className="stack">
        <PageTitle>{text.title}</PageTitle>
        <p>{failed ? `${text.failedTitle}. ${text.failed}` : text.loading}</p>
        {failed && (
          <div>
            <Button kind="primary" size="large" onClick={onAgain}>
              {text.again}
            </Button>
          </div>
        )}
      </main>
      <PageFooter />
      <LiveRegion />
    </div>
  );
}
