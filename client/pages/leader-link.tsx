import { Check, Copy, Download, KeyRound } from "lucide-react";
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
  const [copied, setCopied] = useState(false);
  const path = leaderLink(made.code, made.key);
  const link = `${phoneBase(made.address)}${path}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      announce(text.copied);
    } catch {
      announce(text.copyFailed);
    }
  }

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
        <TextField
          label={text.keyLink}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
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

/** Browsers have a clipboard for pages at https and on the machine itself only. */
function canCopy(): boolean {
  return "clipboard" in navigator && navigator.clipboard !== undefined;
}
