import { type ComponentPropsWithRef, type ReactNode, useId } from "react";
import { Heading, type HeadingLevel } from "./heading.tsx";
import "./panel.css";

type PanelProps = { title?: ReactNode; level?: HeadingLevel; children: ReactNode } & Omit<
  ComponentPropsWithRef<"section">,
  "title"
>;

/** A sheet of paper with things on it; with a title it is a named region. */
export function Panel({ title, level = 2, children, className = "", ...rest }: PanelProps) {
  const id = useId();
  return (
    <section {...(title ? { "aria-labelledby": id } : {})} {...rest} className={`panel ${className}`}>
      {title && (
        <Heading level={level} className="panel-title" id={id}>
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
}
