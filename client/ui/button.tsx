import type { ComponentPropsWithRef } from "react";
import type { ColumnId } from "shared/board.ts";
import { Link } from "wouter";
import { Glyph } from "./glyph.tsx";
import "./button.css";

/** A sort button wears its column's colour and draws the column's symbol above its word. */
export type ButtonLook = (
  | { kind?: "primary" | "second" | "soft" | "danger" | "quiet"; column?: never }
  | { kind: "sort"; column: ColumnId }
) & { size?: "small" | "normal" | "large"; wide?: boolean };

type ButtonProps = ButtonLook & ComponentPropsWithRef<"button">;

/** A thick piece of card to press. At most one "primary" in view. */
export function Button({ kind = "soft", column, size = "normal", wide = false, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={buttonClass(kind, column, size, wide, rest.className)}>
      {column && <Glyph name={column} />}
      {rest.children}
    </button>
  );
}

type ButtonLinkProps = ButtonLook &
  ComponentPropsWithRef<"a"> &
  ({ to: string } | { href: string; to?: never });

/** Looks like a button and goes somewhere: `to` inside the app, `href` for files and other sites. */
export function ButtonLink(props: ButtonLinkProps) {
  const { kind = "soft", column, size = "normal", wide = false, to, href, ...rest } = props;
  const className = buttonClass(kind, column, size, wide, rest.className);
  if (to !== undefined) return <Link {...rest} to={to} className={className} />;
  return <a {...rest} href={href} className={className} />;
}

function buttonClass(kind: string, column: ColumnId | undefined, size: string, wide: boolean, more = "") {
  const look = `button button-${kind} button-${size}`;
  return `${look}${column ? ` col-${column}` : ""}${wide ? " button-wide" : ""} ${more}`.trim();
}
