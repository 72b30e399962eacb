import { type ComponentType, lazy, Suspense } from "react";
import type { Activity, ActivityState } from "shared/activities/kinds.ts";
import type { Live } from "../live/live.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import { loadPictures } from "../ui/picture.tsx";
import { SortActivity } from "./sort.tsx";
import type { LivePhase, StepProps } from "./step-props.ts";

/** Pages that no card lies on: a phone that comes to a sort has its first card before it loads them. */
const later = {
  welcome: () => import("./welcome.tsx").then((page) => page.WelcomeActivity),
  read: () => import("./read.tsx").then((page) => page.ReadActivity),
  reflect: () => import("./reflect.tsx").then((page) => page.ReflectActivity),
  results: () => import("./results.tsx").then((page) => page.ResultsActivity),
  vote: () => import("./vote.tsx").then((page) => page.VoteActivity),
  actions: () => import("./actions.tsx").then((page) => page.ActionsActivity),
  feedback: () => import("./feedback.tsx").then((page) => page.FeedbackActivity),
};

const loadRefusals = () => import("./refusal-strip.tsx").then((part) => part.RefusalStrip);
/** The words for every no: nobody hears one before their first card. */
export const RefusalStrip = lazy(() => untilLoaded(loadRefusals));

const pages = {
  welcome: lazy(() => untilLoaded(later.welcome)),
  read: lazy(() => untilLoaded(later.read)),
  sort: SortActivity,
  reflect: lazy(() => untilLoaded(later.reflect)),
  results: lazy(() => untilLoaded(later.results)),
  vote: lazy(() => untilLoaded(later.vote)),
  actions: lazy(() => untilLoaded(later.actions)),
  feedback: lazy(() => untilLoaded(later.feedback)),
} satisfies { [K in Activity["kind"]]: ComponentType<StepProps<K>> };

/** Loads the pages of later steps while nothing else happens: the wifi may be gone when their turn comes. */
export function loadLater(): void {
  for (const load of Object.values(later)) load().catch(() => undefined);
  loadRefusals().catch(() => undefined);
  loadPictures();
}

type Props = {
  activity: Activity;
  of: ActivityState | undefined;
  live: Live;
  state: LivePhase;
  person: string;
};

/** The page of any step. */
export function StepPage(props: Props) {
  if (props.of?.kind !== props.activity.kind) return null;
  // Step and state are of one kind, and so is the page: the compiler cannot follow that through the table.
  const Page = pages[props.activity.kind] as ComponentType<Props>;
  return (
    <Suspense>
      <Page {...props} />
    </Suspense>
  );
}
