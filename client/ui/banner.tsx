import { CircleAlert, Drama, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import "./banner.css";

export type BannerKind = "offline" | "practice" | "error";

const icons = { offline: WifiOff, practice: Drama, error: CircleAlert };

/** A strip that says how things are. It is not a live region: say the news with `announce` too. */
export function Banner({
  kind,
  children,
  action,
}: {
  kind: BannerKind;
  children: ReactNode;
  action?: ReactNode;
}) {
  const Icon = icons[kind];
  return (
    <div className={`banner banner-${kind}`}>
      <Icon />
      <div className="banner-words">{children}</div>
      {action}
    </div>
  );
}
