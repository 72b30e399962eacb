import type { ComponentType } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import type { ConsoleProps } from "./props.ts";
import { ActionsView } from "./steps/actions-view.tsx";
import { FeedbackView } from "./steps/feedback-view.tsx";
import { ReadView } from "./steps/read-view.tsx";
import { ReflectView } from "./steps/reflect-view.tsx";
import { ResultsView } from "./steps/results-view.tsx";
import { SortView } from "./steps/sort-view.tsx";
import type { ViewProps } from "./steps/view-props.ts";
import { VoteView } from "./steps/vote-view.tsx";
import { WelcomeView } from "./steps/welcome-view.tsx";

const views = {
  welcome: WelcomeView,
  read: ReadView,
  reflect: ReflectView,
  sort: SortView,
  results: ResultsView,
  vote: VoteView,
  actions: ActionsView,
  feedback: FeedbackView,
} satisfies { [K in Activity["kind"]]: ComponentType<ViewProps<K>> };

/** What the room sees at this step, as the leader needs it. */
export function StepView(props: ConsoleProps & { activity: Activity }) {
  const of = props.state.workshop.activities[props.activity.id];
  if (of?.kind !== props.activity.kind) return null;
  // Step and state are of one kind, and so is the view: the compiler cannot follow that through the table.
  const View = views[props.activity.kind] as ComponentType<ViewProps>;
  return <View {...props} of={of} />;
}
