import { Hand } from "lucide-react";
import type { ReactNode } from "react";
import "./name-tag.css";

/** A tag sewn to a card: that somebody has it, or who. */
export function NameTag({ children }: { children: ReactNode }) {
  return (
    <span className="name-tag">
      <Hand />
      {children}
    </span>
  );
}
