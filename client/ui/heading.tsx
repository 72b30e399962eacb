import type { ComponentPropsWithRef } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

type HeadingProps = Omit<ComponentPropsWithRef<"h2">, "ref"> & {
  level: HeadingLevel;
  ref?: ComponentPropsWithRef<"h2">["ref"] | undefined;
};

/** A heading whose rank comes from where it stands, not from how big it looks. */
export function Heading({ level, ref, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...(ref ? { ref } : {})} {...rest} />;
}
