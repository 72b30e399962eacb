import { ShieldAlert } from "lucide-react";
import { useEffect } from "react";
import { reflectText } from "../text/reflect.ts";
import { announce } from "../ui/live-region.tsx";
import { type PrivateDetail, privateDetailsIn } from "./private-details.ts";
import "./private-warning.css";

/** Asks, and never stops anyone, when words look like a phone number and the like. */
export function PrivateWarning({ text }: { text: string }) {
  const [first] = privateDetailsIn(text);
  const words = first && warning(first);
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [words]);
  if (words === undefined) return null;
  return (
    <p className="private-warning">
      <ShieldAlert />
      <span>{words}</span>
    </p>
  );
}

function warning(detail: PrivateDetail): string {
  return `${reflectText.looksPrivate[detail]} ${reflectText.looksPrivateNext}`;
}
