import { useState } from "react";
import { useParams } from "react-router";
import { Screen } from "../screen/screen.tsx";
import { takeSecret } from "./fragment.ts";
import { NoKey } from "./no-key.tsx";

/** The projector. Its key shows and never controls. */
export function ScreenPage() {
  const code = (useParams().code ?? "").replace(/\D/g, "");
  const [screenKey] = useState(() => takeSecret("s", `screen.${code}`));
  if (screenKey === undefined) return <NoKey />;
  return <Screen code={code} screenKey={screenKey} />;
}
