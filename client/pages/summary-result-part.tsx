import { type ReactNode, useId } from "react";
import { Heading } from "../ui/heading.tsx";

/** Where a part of one sort stands: below its name, where there are several. */
export type Place = { level: 2 | 3; within: string };

export function ResultPart({
  level,
  within,
  heading,
  children,
}: Place & { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="summary-part" aria-labelledby={`${within} ${id}`.trim()}>
      <Heading level={level} id={id}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
