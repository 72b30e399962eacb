import { Check, Copy, Download, KeyRound, UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { leaderLink, phoneBase } from "../live/links.ts";
import { madeText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import type { MadeWorkshop } from "./answers.ts";
import { linkFile } from "./link-file.ts";
import { saveFile } from "./save-file.ts";
import "./leader-link.css";

/** The link that leads the workshop: to read, to copy where the browser allows it, and to save. */
export function LeaderLink({ made }: { made: MadeWorkshop }) {
  const path = leaderLink(made.code, made.key);
  const link = `${phoneBase(made.address)}${path}`;
  const { copied, copy } = useCopy(link);

  function save() {
    const links = [link, `${window.location.origin}${path}`];
    saveFile(linkFile(made.title, links), text.file.name(made.code));
    announce(text.saved);
  }

  return (
    <section className="made-key" aria-labelledby="made-key">
      <KeyRound />
      <div className="made-key-words">
        <h2 id="made-key">{text.keyTitle}</h2>
        <p>{text.keyText}</p>
        <LinkField label={text.keyLink} link={link} />
        <div className="row row-wrap">
          {canCopy() && (
            <Button size="small" onClick={() => void copy()}>
              {copied ? <Check /> : <Copy />}
              {copied ? text.copied : text.copy}
            </Button>
          )}
          <Button size="small" onClick={save}>
            <Download />
            {text.save}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The link for a second leader. */
export function SecondLeader({ made }: { made: MadeWorkshop }) {
  const link = `${phoneBase(made.address)}${leaderLink(made.code, made.coKey)}`;
  const { copied, failed, copy } = useCopy(link);
  return (
    <section className="made-line" aria-labelledby="made-second">
      <UserRoundPlus />
      <div className="made-line-words">
        <h2 id="made-second">{text.second}</h2>
        <p>{text.secondText}</p>
      </div>
      {canCopy() && (
        <Button size="small" onClick={() => void copy()}>
          {copied ? <Check /> : <Copy />}
          {copied ? text.copied : text.secondCopy}
          <span className="visually-hidden"> {text.secondCopyLong}</span>
        </Button>
      )}
      {(failed || !canCopy()) && <LinkField label={text.secondLink} link={link} />}
    </section>
  );
}

/** A link to read, and to copy by hand. */
function LinkField({ label, link }: { label: string; link: string }) {
  return (
    <div className="made-link">
      <TextField label={label} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}

function useCopy(link: string) {
  const [state, setState] = useState<"copied" | "failed">();

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setState("copied");
      announce(text.copied);
    } catch {
      setState("failed");
      announce(text.copyFailed);
    }
  }

  return { copied: state === "copied", failed: state === "failed", copy };
}

/** Browsers have a clipboard for pages at https and on the machine itself only. */
function canCopy(): boolean {
  return "clipboard" in navigator && navigator.clipboard !== undefined;
}
