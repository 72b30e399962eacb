import { accessibilityText } from "../text/accessibility.ts";
import { PlainPage } from "./plain-page.tsx";

export function AccessibilityPage() {
  return <PlainPage text={accessibilityText} />;
}
