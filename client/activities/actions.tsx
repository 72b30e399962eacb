import { whatMatters } from "./action-cards.ts";
import { ActionStart, GoodAction } from "./action-start.tsx";
import { ActionTable } from "./action-table.tsx";
import { SaidDid } from "./said-did.tsx";
import type { StepProps } from "./step-props.ts";
import { useActionEdits } from "./use-action-edits.ts";
import "./actions.css";

/** What we will do, or what came of what we said. */
export function ActionsActivity(props: StepProps<"actions">) {
  return props.activity.settings.review ? <SaidDid {...props} /> : <WhatWeWillDo {...props} />;
}

/** Anyone proposes what we will do, and changes what they proposed themselves. */
function WhatWeWillDo(props: StepProps<"actions">) {
  const { activity, of, state } = props;
  const { workshop } = state;
  const edits = useActionEdits({ ...props, leads: false });
  const matters = whatMatters(workshop);
  const writing = edits.adding !== undefined || edits.open.length > 0;
  return (
    <div className={writing ? "actions-page actions-writing" : "actions-page"}>
      <h1>{activity.settings.question}</h1>
      <ActionTable {...props} leads={false} edits={edits} matters={matters} />
      <div className="actions-aside">
        {workshop.preset !== "private" && (
          <ActionStart
            matters={matters}
            workshop={workshop}
            actions={of.actions}
            locked={workshop.locked}
            onStart={edits.start}
          />
        )}
        <GoodAction />
      </div>
    </div>
  );
}
