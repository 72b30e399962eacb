import { type FormEvent, useRef, useState } from "react";
import type { PersonId } from "shared/ids.ts";
import { limits } from "shared/limits.ts";
import { tidy } from "shared/text.ts";
import { useDraft } from "../live/use-draft.ts";
import { welcomeText } from "../text/welcome.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { Panel } from "../ui/panel.tsx";
import type { StepProps } from "./step-props.ts";

type Props = Pick<StepProps<"welcome">, "activity" | "of" | "live"> & {
  asker: PersonId;
  /** May take away whatever the group added. */
  leading?: boolean;
  /** Whether this one may add a rule; else the leader does. */
  open: boolean;
};

/** How we work together: the plan's rules, the group's, and a form for one more. */
export function Rules({ activity, of, live, asker, leading = false, open }: Props) {
  const panel = useRef<HTMLElement>(null);
  const { rules } = activity.settings;

  function remove(rule: string) {
    const asked = live.ask({ type: "welcome.remove", activity: activity.id, rule });
    if (!asked.ok) return;
    panel.current?.focus();
    announce(welcomeText.gone);
  }

  return (
    <Panel title={welcomeText.rules} className="welcome-rules" ref={panel} tabIndex={-1}>
      {rules.length + of.rules.length === 0 && <p>{welcomeText.noRules}</p>}
      <ul className="bullets">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {of.rules.map((rule) => (
          <li key={rule.id} className="welcome-rule">
            <span>{rule.text}</span>
            {(leading || rule.person === asker) && (
              <Button
                size="small"
                aria-label={welcomeText.awayOne(rule.text)}
                onClick={() => remove(rule.id)}
              >
                {welcomeText.away}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open ? (
        <AddRule live={live} activity={activity.id} asker={asker} />
      ) : (
        <p className="quiet">{welcomeText.tellLeader}</p>
      )}
    </Panel>
  );
}

function AddRule({ live, activity, asker }: { live: Props["live"]; activity: string; asker: PersonId }) {
  const [text, setText] = useDraft(`${activity}.${asker}.rule`);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  function add(event: FormEvent) {
    event.preventDefault();
    const words = tidy(text);
    const long = [...words].length > limits.text.medium;
    const wrong = words === "" ? welcomeText.empty : long ? welcomeText.tooLong : null;
    setError(wrong);
    if (wrong !== null) return field.current?.focus();
    const asked = live.ask({ type: "welcome.add", activity, text: words });
    if (!asked.ok) return;
    setText("");
    announce(welcomeText.added);
  }
  return (
    <form onSubmit={add}>
      <TextArea
        ref={field}
        rows={2}
        label={welcomeText.newRule}
        hint={welcomeText.newRuleHint}
        error={error}
        limit={limits.text.medium}
        value={text}
        autoComplete="off"
        onChange={(event) => {
          setText(event.currentTarget.value);
          setError(null);
        }}
      />
      <Button type="submit">{welcomeText.add}</Button>
    </form>
  );
}
