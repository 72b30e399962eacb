import { ArrowRight } from "lucide-react";
import { newText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";

type Props = {
  title: string;
  brief: string;
  busy: boolean;
  onPractise: () => void;
};

/** What will be made, and the two ways to make it. */
export function NewFoot({ title, brief, busy, onPractise }: Props) {
  return (
    <div className="new-foot">
      <div className="new-foot-row">
        <p className="new-foot-words">
          <b>{title.trim() || text.defaultName}</b>
          <span>{brief}</span>
        </p>
        <Button kind="second" size="large" aria-disabled={busy} onClick={onPractise}>
          {text.practise}
        </Button>
        <Button type="submit" kind="primary" size="large" aria-disabled={busy}>
          {busy ? text.making : text.make}
          <ArrowRight />
        </Button>
      </div>
    </div>
  );
}
