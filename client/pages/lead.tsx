import { useState } from "react";
import { Console } from "../console/console.tsx";
import { kept } from "../live/kept.ts";
import { takeSecret } from "./fragment.ts";
import { NoKey } from "./no-key.tsx";
import { useCode } from "./use-code.ts";

/** The facilitator's page. Its key comes in the fragment, from this tab, or from "Your workshops". */
export function LeadPage() {
  const code = useCode();
  const [key] = useState(() => leaderKey(code));
  if (key === undefined) return <NoKey />;
  return <Console code={code} facilitatorKey={key} />;
}

export function leaderKey(code: string): string | undefined {
  return takeSecret("k", `lead.${code}`) ?? kept.led().find((led) => led.code === code)?.key;
}
