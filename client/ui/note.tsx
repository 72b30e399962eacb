import type { ComponentPropsWithRef } from "react";
import "./note.css";

/** A slip of note paper: what somebody said. */
export function Note({ className = "", ...rest }: ComponentPropsWithRef<"div">) {
  return <div {...rest} className={`note ${className}`} />;
}
