import { useState } from "react";
import { useLocation } from "wouter";
import { kept } from "../live/kept.ts";
import { leaderLink } from "../live/links.ts";
import { homeText as text } from "../text/home.ts";
import { Button } from "../ui/button.tsx";
import { FieldError } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";

/** A rehearsal in one press; only for those who have not set up anything yet. */
export function TryIt() {
  const [state, setState] = useState<"busy" | "failed">();
  const [, navigate] = useLocation();
  if (kept.led().length > 0) return null;

  async function start() {
    if (state === "busy") return;
    setState("busy");
    announce(text.trying);
    const made = await practise();
    if (typeof made === "object") return navigate(leaderLink(made.code, made.key));
    // The page of setting up asks for what is missing, such as the server's own key.
    if (made === "refused") return navigate("/new");
    setState("failed");
    announce(text.tryFailed);
  }

  return (
    <section className="home-lead" aria-labelledby="home-try">
      <div className="home-lead-words">
        <h2 id="home-try">{text.tryTitle}</h2>
        <p>{text.tryText}</p>
      </div>
      <Button aria-disabled={state === "busy"} onClick={() => void start()}>
        {state === "busy" ? text.trying : text.try}
      </Button>
      {state === "failed" && <FieldError>{text.tryFailed}</FieldError>}
    </section>
  );
}

/** Makes the workshop that one gets without changing anything, with pretend people. */
async function practise(): Promise<{ code: string; key: string } | "offline" | "refused"> {
  try {
    // Whoever only joins does not need any of this.
    const [{ filledIn, getContent }, { make }, { newText }] = await Promise.all([
      import("./new-start.ts"),
      import("./new-order.ts"),
      import("../text/new.ts"),
    ]);
    const content = await getContent();
    const plan = content === "failed" ? undefined : content.plans[0];
    if (content === "failed" || plan === undefined) return "offline";
    const order = filledIn(content);
    const answer = await make(order, plan, { rehearsal: true });
    if (!answer.ok) return answer.trouble.why === "offline" ? "offline" : "refused";
    const { code, key } = answer.value;
    kept.keepLed({ code, key, title: newText.practiceOf(order.title), madeOn: Date.now() });
    return { code, key };
  } catch {
    return "offline";
  }
}
