import { privacyText } from "../text/privacy.ts";
import { PlainPage } from "./plain-page.tsx";

export function PrivacyPage() {
  return <PlainPage text={privacyText} />;
}
