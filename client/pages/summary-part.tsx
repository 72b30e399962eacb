import { type ReactNode, useId } from "react";
import { Heading, type HeadingLevel } from "../ui/heading.tsx";
import { Typed } from "./summary-typed.tsx";

/** A part of the summary under its heading. */
export function SummaryPart({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="summary-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

type NamedProps = { title: string | null; children: (level: HeadingLevel) => ReactNode };

/** What is about one activity: of several it bears its name, one level down. */
export function NamedPart({ title, children }: NamedProps) {
  if (title === null) return children(3);
  return (
    <div className="summary-named">
      <Heading level={3}>
        <Typed>{title}</Typed>
      </Heading>
      {children(4)}
    </div>
  );
}

/** What somebody wrote, on note paper, and who signed it. */
export function Note({ text, below }: { text: string; below?: ReactNode }) {
  return (
    <div className="summary-note">
      <p>
        <Typed>{text}</Typed>
      </p>
      {below && <p className="summary-note-below">{below}</p>}
    </div>
  );
}
