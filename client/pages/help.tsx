import { helpText } from "../text/help.ts";
import { PlainPage } from "./plain-page.tsx";

export function HelpPage() {
  return <PlainPage text={helpText} />;
}
