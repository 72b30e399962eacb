import { useEffect, useState } from "react";
import { counted } from "shared/people.ts";
import { ask } from "../live/api.ts";
import { aboutAnswer } from "../pages/answers.ts";
import { dateText } from "../text/page.ts";
import { welcomeText } from "../text/welcome.ts";
import { Panel } from "../ui/panel.tsx";
import { Picture } from "../ui/picture.tsx";
import type { StepProps } from "./step-props.ts";
import { Rules } from "./welcome-rules.tsx";
import "./welcome.css";

/** In ms. */
const day = 24 * 60 * 60 * 1000;
/** More names than this are folded away. */
const fewNames = 12;

/** What we are here for, how we work together, and who is here. */
export function WelcomeActivity(props: StepProps<"welcome">) {
  const { activity, state, person } = props;
  const name = state.workshop.people[person]?.name ?? "";
  return (
    <div className="room-page">
      <Picture name="table" />
      <h1>{welcomeText.hello(name)}</h1>
      {state.workshop.current === activity.id && <p>{welcomeText.wait}</p>}
      <Panel title={welcomeText.aim}>
        <p>{activity.settings.aim}</p>
      </Panel>
      <Rules {...props} asker={person} open={state.workshop.preset !== "private"} />
      <Names {...props} />
      <div className="stack welcome-end">
        <p>
          {welcomeText.youAre(name)} {welcomeText.rename}
        </p>
        <Privacy ahead={state.ahead} />
      </div>
    </div>
  );
}

function Names({ state, person }: StepProps<"welcome">) {
  const { people } = state.workshop;
  const ids = counted(people);
  const [early] = useState(() => new Set(ids));
  const list = (
    <ul className="welcome-names">
      {ids.map((id) => (
        <li key={id} className={early.has(id) ? "" : "welcome-new"}>
          <bdi>{people[id]?.name || welcomeText.noName}</bdi> {id === person && welcomeText.you}
        </li>
      ))}
    </ul>
  );
  if (ids.length <= fewNames) return <Panel title={welcomeText.here}>{list}</Panel>;
  return (
    <details className="panel welcome-fold">
      <summary>{welcomeText.hereMany(ids.length)}</summary>
      {list}
    </details>
  );
}

/** Who sees what; and until when, once the server has said so. */
function Privacy({ ahead }: { ahead: number }) {
  const [days, setDays] = useState<number>();
  useEffect(() => {
    let here = true;
    ask("/api/about", aboutAnswer).then((answer) => {
      if (here && answer.ok) setDays(answer.value.retentionDays);
    });
    return () => {
      here = false;
    };
  }, []);
  const on = Date.now() + ahead + (days ?? 0) * day;
  return (
    <p className="quiet small">
      {welcomeText.privacy} {days !== undefined && welcomeText.deleted(days, dateText(on))}
    </p>
  );
}
