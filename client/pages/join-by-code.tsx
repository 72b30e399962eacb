import { DoorClosed, Eye, Hash, MessageCircle, QrCode } from "lucide-react";
import { type FormEvent, useState } from "react";
import { limits } from "shared/limits.ts";
import { useLocation } from "wouter";
import { ask } from "../live/api.ts";
import { codeErrorText, homeText } from "../text/home.ts";
import { Button } from "../ui/button.tsx";
import { CodeField } from "../ui/code-field.tsx";
import { codeGroups } from "../ui/code-tiles.tsx";
import { ErrorSummary } from "../ui/field.tsx";
import { doorAnswer } from "./answers.ts";
import { PageTitle } from "./page-title.tsx";
import { useTitle } from "./use-title.ts";

/** `message` belongs to the field; without one the code is not what is wrong. `field` is a shorter form of it. */
type Trouble = { title: string; message?: string; field?: string; more: string; check?: boolean };

const fieldId = "code";

/** The code, checked before anybody leaves the page. */
export function JoinByCode() {
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ about: Trouble; count: number }>();
  const [, navigate] = useLocation();
  useTitle(homeText.documentTitle, trouble !== undefined);

  const fail = (about: Trouble) => setTrouble((last) => ({ about, count: (last?.count ?? 0) + 1 }));

  async function join(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const unfit = unfinished(code);
    if (unfit !== undefined) return fail(unfit);
    setBusy(true);
    const answer = await ask(`/api/workshops/${code}`, doorAnswer);
    setBusy(false);
    if (answer.ok) navigate(`/w/${answer.value.code}`);
    else fail(troubleOf(answer.trouble.code, code));
  }

  const about = trouble?.about;
  return (
    <>
      {about && (
        <ErrorSummary
          key={trouble.count}
          title={about.title}
          errors={about.message ? [{ field: fieldId, message: about.message }] : []}
        >
          {about.more}
        </ErrorSummary>
      )}
      <div>
        <PageTitle className="home-title">{homeText.title}</PageTitle>
        <p className="home-intro">{homeText.lead}</p>
      </div>
      <form className="home-join" noValidate onSubmit={join}>
        <CodeField
          id={fieldId}
          label={homeText.code}
          value={code}
          onChange={setCode}
          error={about?.field ?? about?.message ?? null}
        />
        <Button type="submit" kind="primary" size="large" wide aria-disabled={busy}>
          {busy ? homeText.joining : trouble ? homeText.again : homeText.join}
        </Button>
        <p className="home-qr">
          <QrCode />
          {homeText.qr}
        </p>
        {about?.check && <ThingsToCheck />}
      </form>
    </>
  );
}

function ThingsToCheck() {
  const { title, digits, alike, over, ask } = codeErrorText.check;
  return (
    <section className="home-check" aria-labelledby="home-check">
      <h2 id="home-check">{title}</h2>
      <ul>
        <li>
          <Hash />
          {digits}
        </li>
        <li>
          <Eye />
          {alike}
        </li>
        <li>
          <DoorClosed />
          {over}
        </li>
        <li>
          <MessageCircle />
          {ask}
        </li>
      </ul>
    </section>
  );
}

function unfinished(code: string): Trouble | undefined {
  const { title, empty, short } = codeErrorText;
  if (code === "") return { title, ...empty };
  if (code.length < limits.codeDigits) return { title, ...short(limits.codeDigits - code.length) };
  return undefined;
}

function troubleOf(why: string, code: string): Trouble {
  const { title, notFound, tooMany, offline, fault } = codeErrorText;
  if (why === "not-found") return { title, ...notFound(codeGroups(code).join("\u00a0")), check: true };
  if (why === "too-many") return tooMany;
  return why === "offline" ? offline : fault;
}
