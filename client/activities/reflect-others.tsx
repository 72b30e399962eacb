import { Heart } from "lucide-react";
import { leaderId } from "shared/activities/activity.ts";
import type { Response } from "shared/activities/reflect.ts";
import type { People } from "shared/people.ts";
import { reflectText } from "../text/reflect.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { Note } from "../ui/note.tsx";
import type { StepProps } from "./step-props.ts";
import { useSteady } from "./use-steady.ts";

type Props = Pick<StepProps, "live" | "person"> & { responses: readonly Response[]; people: People };

/** What the others say, to agree with: most agreed first as it was when the question was opened. */
export function Others({ live, person, responses, people }: Props) {
  const steady = useSteady(responses, (one, other) => other.support - one.support);
  return (
    <section className="reflect-others stack" aria-label={reflectText.others}>
      <div className="reflect-others-head">
        <h2 className="reflect-title">{reflectText.others}</h2>
        {responses.length > 0 && <p className="quiet">{reflectText.answers(responses.length)}</p>}
      </div>
      {responses.length === 0 && <p className="quiet">{reflectText.nobody}</p>}
      <ul className="reflect-notes">
        {steady.map((one) => (
          <li key={one.id}>
            <OtherAnswer
              one={one}
              live={live}
              agrees={one.supporters.includes(person)}
              name={signer(one, people)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type OneProps = { one: Response; live: Props["live"]; agrees: boolean; name: string | undefined };

function OtherAnswer({ one, live, agrees, name }: OneProps) {
  const id = `answer-${one.id}`;
  function agree() {
    const asked = live.ask({ type: "reflect.support", response: one.id, on: !agrees });
    if (asked.ok) announce(reflectText.agreeing(one.support + (agrees ? -1 : 1)));
  }
  return (
    <Note>
      <p id={id}>{one.text}</p>
      {name !== undefined && <p className="reflect-name">{name}</p>}
      <div className="row row-wrap">
        <Button
          size="small"
          className="reflect-agree"
          aria-pressed={agrees}
          aria-describedby={id}
          onClick={agree}
        >
          <Heart />
          {reflectText.agree}
        </Button>
        {one.support > 0 && <span className="reflect-support">{reflectText.agreeing(one.support)}</span>}
      </div>
    </Note>
  );
}

/** Whose name an answer bears: nobody's unless its author signed it. */
export function signer({ signed, person }: Response, people: People): string | undefined {
  if (!signed || person === undefined) return undefined;
  return person === leaderId ? reflectText.leader : people[person]?.name || reflectText.somebody;
}
