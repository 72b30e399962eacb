import type { ReactNode, Ref } from "react";
import type { ColumnId } from "shared/board.ts";
import { Glyph } from "./glyph.tsx";
import { Heading, type HeadingLevel } from "./heading.tsx";
import "./tray.css";

type TrayProps = {
  column: ColumnId;
  title: string;
  /** The plain line under the title, such as "This helps us". */
  line?: string;
  count: number;
  /** What the whole tray is called, such as "Helpful, 4 cards". */
  label: string;
  /** One of three across a phone: no plain line, and only counts on a short screen. */
  compact?: boolean;
  /** A card would land here if it were let go. */
  over?: boolean;
  headingLevel?: HeadingLevel;
  headingRef?: Ref<HTMLHeadingElement>;
  ref?: Ref<HTMLElement>;
  children?: ReactNode;
};

/** A felt mat with a sewn edge: the place for one column's cards. */
export function Tray(props: TrayProps) {
  const {
    column,
    title,
    line,
    count,
    label,
    compact = false,
    over = false,
    headingLevel = 2,
    headingRef,
    ref,
  } = props;
  return (
    <section
      ref={ref ?? null}
      className={`tray col-${column}${compact ? " tray-compact" : ""}${over ? " tray-over" : ""}`}
      aria-label={label}
    >
      <div className="tray-head">
        <TrayBadge column={column} />
        <div className="tray-words">
          <Heading level={headingLevel} className="tray-title" tabIndex={-1} ref={headingRef}>
            {title}
          </Heading>
          {line && <p className="tray-line">{line}</p>}
        </div>
        <span className="tray-count" aria-hidden="true">
          {count}
        </span>
      </div>
      <div className="tray-body">{props.children}</div>
    </section>
  );
}

/** A column's symbol on its colour. */
export function TrayBadge({ column }: { column: ColumnId }) {
  return (
    <span className={`tray-badge col-${column}`}>
      <Glyph name={column} />
    </span>
  );
}

/** A dashed place in a tray: empty, or where a card may go. `solid` is paper, for the moment before letting go. */
export function TrayPlace({ solid = false, children }: { solid?: boolean; children: ReactNode }) {
  return <p className={`tray-place${solid ? " tray-place-solid" : ""}`}>{children}</p>;
}
