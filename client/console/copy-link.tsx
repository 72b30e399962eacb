import { Check, Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import { roomSettings as text } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";

/** A link to hand on: one press copies it, and where that is not allowed it can be selected. */
export function CopyLink({ link, label }: { link: string; label: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      announce(text.copied);
    } catch {
      // Plain http on a hall's network has no clipboard.
      field.current?.select();
    }
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="input-row input-row-after">
        <input
          id={id}
          ref={field}
          className="input"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <Button size="small" onClick={copy}>
          {copied ? <Check /> : <Copy />}
          {copied ? text.copied : text.copy}
        </Button>
      </span>
    </div>
  );
}
