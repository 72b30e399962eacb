import { useState } from "react";
import { Screen } from "../screen/screen.tsx";
import { takeSecret } from "./fragment.ts";
import { NoKey } from "./no-key.tsx";
import { useCode } from "./use-code.ts";

/** The projector. Its key shows and never controls. */
export function ScreenPage() {
  const code = useCode();
  const [screenKey] = useState(() => takeSecret("s", `screen.${code}`));
  if (screenKey === undefined) return <NoKey />;
  return <Screen code={code} screenKey={screenKey} />;
}
