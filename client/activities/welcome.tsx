import { type FormEvent, useState } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import { limits } from "shared/limits.ts";
import type { Live } from "../live/live.ts";
import { welcomeText } from "../text/room.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { Panel } from "../ui/panel.tsx";
import { Picture } from "../ui/picture.tsx";

type Props = { activity: Extract<Activity, { kind: "welcome" }>; live: Live; name: string };

/** What we are here for, how we work together, and who I am here. */
export function WelcomeActivity({ activity, live, name }: Props) {
  const { aim, rules } = activity.settings;
  return (
    <div className="room-page">
      <Picture name="table" />
      <h1>{welcomeText.hello(name)}</h1>
      <p>{welcomeText.wait}</p>
      <Panel title={welcomeText.aim}>
        <p>{aim}</p>
      </Panel>
      {rules.length > 0 && (
        <Panel title={welcomeText.rules}>
          <ul className="bullets">
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Panel>
      )}
      <div className="room-end">
        <p>{welcomeText.youAre(name)}</p>
        <Rename live={live} name={name} />
      </div>
    </div>
  );
}

function Rename({ live, name }: { live: Live; name: string }) {
  const [draft, setDraft] = useState<string>();
  function save(event: FormEvent) {
    event.preventDefault();
    if (draft?.trim()) live.ask({ type: "person.rename", name: draft.trim() });
    setDraft(undefined);
  }
  return (
    <>
      <Button onClick={() => setDraft(name)}>{welcomeText.change}</Button>
      <Dialog
        open={draft !== undefined}
        onClose={() => setDraft(undefined)}
        title={welcomeText.change}
        actions={
          <Button kind="primary" type="submit" form="rename">
            {welcomeText.save}
          </Button>
        }
      >
        <form id="rename" onSubmit={save}>
          <TextField
            label={welcomeText.newName}
            value={draft ?? ""}
            maxLength={limits.text.short}
            autoComplete="off"
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
        </form>
      </Dialog>
    </>
  );
}
