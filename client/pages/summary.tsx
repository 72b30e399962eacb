import { useEffect, useState } from "react";
import { type Summary, summarySchema } from "shared/summary/summary.ts";
import { ask } from "../live/api.ts";
import { kept } from "../live/kept.ts";
import { summaryPage as text } from "../text/summary.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { announce, LiveRegion } from "../ui/live-region.tsx";
import { Picture } from "../ui/picture.tsx";
import { takeSecret } from "./fragment.ts";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { SummarySheet } from "./summary-sheet.tsx";
import { useCode } from "./use-code.ts";
import { useTitle } from "./use-title.ts";
import "./summary.css";

type Shown = { kind: "loading" } | { kind: "ready"; summary: Summary } | { kind: "trouble"; why: string };

/** What a workshop comes to, for whoever has the leader's key. */
export function SummaryPage() {
  const code = useCode();
  return <OneSummary key={code} code={code} />;
}

function OneSummary({ code }: { code: string }) {
  const [key] = useState(() => takeSecret("k", `lead.${code}`) ?? keyOf(code));
  const [shown, setShown] = useState<Shown>({ kind: "loading" });
  const [asked, setAsked] = useState(0);
  useTitle(
    shown.kind === "ready" ? text.documentTitle(shown.summary.title) : text.loadingTitle,
    shown.kind === "trouble",
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` counts the attempts.
  useEffect(() => {
    let left = false;
    void getSummary(code, key).then((next) => {
      if (!left) setShown(next);
    });
    return () => {
      left = true;
    };
  }, [code, key, asked]);

  return (
    <div className="page summary">
      <PageHeader />
      <main id={mainId} tabIndex={-1} className="summary-main">
        {shown.kind === "ready" && key !== undefined ? (
          <SummarySheet summary={shown.summary} code={code} secret={key} />
        ) : (
          <Waiting
            why={shown.kind === "trouble" ? shown.why : undefined}
            onAgain={() => {
              setShown({ kind: "loading" });
              setAsked(asked + 1);
            }}
          />
        )}
      </main>
      <PageFooter />
      <LiveRegion />
    </div>
  );
}

function Waiting({ why, onAgain }: { why: string | undefined; onAgain: () => void }) {
  const again = why !== undefined && !["no-key", "forbidden", "not-found"].includes(why);
  useEffect(() => {
    if (why !== undefined) announce(`${text.troubleTitle}. ${wordsFor(why)}`);
  }, [why]);
  return (
    <div className="page-notice">
      <Picture name={why === undefined ? "table" : "out"} />
      <PageTitle>{why === undefined ? text.loadingTitle : text.troubleTitle}</PageTitle>
      <p>{why === undefined ? text.loading : wordsFor(why)}</p>
      {again && (
        <Button kind="primary" size="large" onClick={onAgain}>
          {text.again}
        </Button>
      )}
      {why !== undefined && !again && (
        <ButtonLink kind="primary" size="large" to="/">
          {text.home}
        </ButtonLink>
      )}
    </div>
  );
}

async function getSummary(code: string, key: string | undefined): Promise<Shown> {
  if (key === undefined) return { kind: "trouble", why: "no-key" };
  const answer = await ask(`/api/workshops/${code}/summary.json`, summarySchema, { secret: key });
  if (answer.ok) return { kind: "ready", summary: answer.value };
  return { kind: "trouble", why: answer.trouble.code };
}

/** The key of a workshop that was made on this device. */
function keyOf(code: string): string | undefined {
  return kept.led().find((workshop) => workshop.code === code)?.key;
}

function wordsFor(why: string): string {
  if (why === "no-key") return text.noKey;
  if (why === "forbidden") return text.forbidden;
  if (why === "not-found") return text.notFound;
  if (why === "too-many") return text.tooMany;
  return why === "offline" ? text.offline : text.fault;
}
