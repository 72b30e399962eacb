import { leaderId } from "shared/activities/activity.ts";
import { whatMatters } from "../../activities/action-cards.ts";
import { ActionStart } from "../../activities/action-start.tsx";
import { ActionTable } from "../../activities/action-table.tsx";
import { useActionEdits } from "../../activities/use-action-edits.ts";
import { saidText } from "../../text/said.ts";
import type { ViewProps } from "./view-props.ts";
import "./actions-view.css";

/** What the room will do: the leader may change all of it, and say how far it is. */
export function ActionsView(props: ViewProps<"actions">) {
  const { activity, of, live, state } = props;
  const own = { activity, of, live, state, person: leaderId, leads: true };
  const edits = useActionEdits(own);
  const matters = whatMatters(state.workshop);
  const { question, review } = activity.settings;
  return (
    <div className={review ? "actions-view actions-view-review" : "actions-view"}>
      <p className="actions-question">{question}</p>
      {review && <p>{of.actions.length === 0 ? saidText.nothing : saidText.lead}</p>}
      <ActionTable {...own} edits={edits} matters={matters} review={review} />
      {!review && (
        <ActionStart
          matters={matters}
          workshop={state.workshop}
          actions={of.actions}
          locked={false}
          onStart={edits.start}
        />
      )}
    </div>
  );
}
