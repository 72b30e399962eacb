import { Bell, DoorOpen, Settings, UserCheck } from "lucide-react";
import { useState } from "react";
import { limits } from "shared/limits.ts";
import { presets } from "shared/people.ts";
import { coLeaderLink } from "../live/links.ts";
import { Stepper } from "../plan/stepper.tsx";
import { consoleText, roomSettings as text } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Switch } from "../ui/switch.tsx";
import { bell } from "./bell.ts";
import { CopyLink } from "./copy-link.tsx";
import { Keys } from "./keys.tsx";
import type { ConsoleProps } from "./props.ts";
import "./room-dialog.css";

/** What a leader sets once: the door, tables, how open the workshop is, a second leader, sound and keys. */
export function RoomDialog(props: ConsoleProps) {
  const { live, state, code } = props;
  const [open, setOpen] = useState(false);
  const [sound, setSound] = useState(bell.wanted);
  const { status, approve, tables, preset } = state.workshop;
  const { coKey } = state.you;
  return (
    <>
      <button type="button" className="icon-button" aria-label={text.title} onClick={() => setOpen(true)}>
        <Settings />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={text.title} place="sheet">
        <div className="room-dialog">
          <section>
            <Switch
              icon={<DoorOpen />}
              label={consoleText.door}
              hint={status === "open" ? consoleText.doorHint : consoleText.doorShutHint}
              checked={status === "open"}
              onChange={(wide) => live.ask({ type: "workshop.door", open: wide })}
            />
            <Switch
              icon={<UserCheck />}
              label={text.approve}
              hint={text.approveHint}
              checked={approve}
              onChange={(on) => live.ask({ type: "workshop.approve", on })}
            />
            <p className="quiet small">{text.tablesHint}</p>
            <Stepper
              label={text.tables}
              value={tables}
              least={0}
              most={limits.tables}
              onChange={(next) => live.ask({ type: "workshop.tables", tables: next })}
            />
          </section>
          <ChoiceCards
            legend={text.open}
            hint={text.openHint}
            columns={1}
            value={preset}
            onChange={(next) => {
              const chosen = presets.find((known) => known === next);
              if (chosen !== undefined) live.ask({ type: "workshop.preset", preset: chosen });
            }}
            choices={presets
              .filter((known) => presets.indexOf(known) >= presets.indexOf(preset))
              .map((id) => ({ id, title: text.presets[id].title, text: text.presets[id].text }))}
          />
          {coKey && (
            <section>
              <h3>{text.second}</h3>
              <p>{text.secondHint}</p>
              <CopyLink
                link={`${window.location.origin}${coLeaderLink(code, coKey)}`}
                label={text.secondLink}
              />
            </section>
          )}
          <section>
            <Switch
              icon={<Bell />}
              label={text.sound}
              hint={text.soundHint}
              checked={sound}
              onChange={(on) => {
                bell.want(on);
                setSound(on);
                if (on) bell.ring();
              }}
            />
          </section>
          <Keys />
        </div>
      </Dialog>
    </>
  );
}

/** Which of the two leaders leads: the other one helps, and can take over with one press. */
export function LeadStrip({ live, state }: Pick<ConsoleProps, "live" | "state">) {
  const { you, workshop } = state;
  const leads = (workshop.leader === "second") === (you.second ?? false);
  if (leads || workshop.status === "closed") return null;
  return (
    <div className="lead-strip" role="status">
      <p>{you.second ? text.firstLeads : text.secondLeads}</p>
      <Button size="small" kind="second" onClick={() => live.ask({ type: "workshop.lead" })}>
        {text.takeLead}
      </Button>
    </div>
  );
}
