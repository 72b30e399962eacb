import { useEffect, useState } from "react";
import type { RefusalCode } from "shared/refusals.ts";
import { refusalText } from "../text/refusals.ts";
import { roomText } from "../text/room.ts";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";

type Props = { refusal: { code: RefusalCode; count: number } | undefined; locked: boolean };

/** The latest no, in words for eyes and ears, until it has been read or is not so any more. */
export function RefusalStrip({ refusal, locked }: Props) {
  const [read, setRead] = useState(0);
  const count = refusal?.count ?? 0;
  const code = refusal?.code;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same no may come twice; `count` tells.
  useEffect(() => {
    if (code !== undefined) announce(refusalText[code]);
  }, [count, code]);
  if (code === undefined || read === count || (code === "locked" && !locked)) return null;
  return (
    <Banner
      kind="error"
      action={
        <Button size="small" onClick={() => setRead(count)}>
          {roomText.ok}
        </Button>
      }
    >
      {refusalText[code]}
    </Banner>
  );
}
