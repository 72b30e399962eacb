import type { Action } from "shared/activities/actions.ts";
import type { Before } from "shared/series.ts";
import { saidText as text } from "../text/said.ts";
import { StatusTag } from "./action-status.tsx";
import type { StepProps } from "./step-props.ts";
import "./said-did.css";

/** What an earlier workshop agreed, and what came of it. Nobody adds anything here; the leader says how far it is. */
export function SaidDid({ activity, of, state }: StepProps<"actions">) {
  const { before } = state.workshop;
  return (
    <div className="room-page said-did">
      <h1>{activity.title}</h1>
      <p>{of.actions.length === 0 ? text.nothing : text.agreed(of.actions.length, whenOf(before))}</p>
      <ul>
        {of.actions.map((action) => (
          <li key={action.id}>
            <SaidDidCard action={action} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One thing that was said, on note paper, and what was done, on a card. */
export function SaidDidCard({ action: { what, who, due, status, note } }: { action: Action }) {
  const by = [who, due].filter((words) => words !== "").join(", ");
  return (
    <article className="said-card">
      <div className="said-said">
        <p className="said-head">{text.said}</p>
        <p className="said-what">{what}</p>
        {by !== "" && <p className="said-by">{by}</p>}
      </div>
      <div className="said-done">
        <div className="said-row">
          <p className="said-head">{text.did}</p>
          <StatusTag status={status} />
        </div>
        <p className={note === "" ? "quiet" : ""}>{note || text.noNote}</p>
      </div>
    </article>
  );
}

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" });

/** "in May 2026", or nothing where nobody knows. */
export function whenOf(before: Before | null): string {
  return typeof before?.on === "number" ? ` in ${month.format(before.on)}` : "";
}
