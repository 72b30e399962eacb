import type { Live } from "../live/live.ts";
import { supporterText } from "../text/room.ts";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { Picture } from "../ui/picture.tsx";
import type { LivePhase } from "./step-props.ts";

/** Somebody who helps another person: no board and no votes of their own. They say whom they help. */
export function SupporterPage({ live, state, person }: { live: Live; state: LivePhase; person: string }) {
  const { people } = state.workshop;
  const others = Object.entries(people).filter(([id, other]) => id !== person && !other.helps);
  return (
    <div className="room-page">
      <Picture name="links" />
      <h1>{supporterText.title}</h1>
      <p>{supporterText.text}</p>
      {others.length > 0 && (
        <ChoiceCards
          legend={supporterText.whom}
          hint={supporterText.hint}
          value={people[person]?.supports ?? null}
          onChange={(chosen) => live.ask({ type: "person.support", person: chosen })}
          choices={others.map(([id, { name }]) => ({ id, title: name || supporterText.noName }))}
        />
      )}
    </div>
  );
}
