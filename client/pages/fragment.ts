import { tabSecret } from "../live/kept.ts";

/**
 * The secret in the address's fragment, such as `#k=…`, kept for this tab and taken out of the address, where a
 * projector or a screenshot would show it.
 */
export function takeSecret(letter: "j" | "k" | "s", name: string): string | undefined {
  const inAddress = new URLSearchParams(window.location.hash.slice(1)).get(letter);
  if (inAddress !== null && inAddress !== "") {
    tabSecret.set(name, inAddress);
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  }
  return tabSecret.get(name) ?? undefined;
}
