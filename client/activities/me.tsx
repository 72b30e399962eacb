import { ChevronRight, Hand, UserRoundPlus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { limits } from "shared/limits.ts";
import { meText, roomText } from "../text/room.ts";
import { tableText } from "../text/table.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import type { RoomHeadProps } from "./room-head.tsx";
import { TableChoice } from "./table-picker.tsx";
import "./me.css";

type Props = RoomHeadProps & { open: boolean; onClose: () => void };

/** Everything about me: help, my name, my table, who shares this phone, and steps to look at. */
export function MeDialog(props: Props) {
  const { live, state, person, onClose } = props;
  const { people, tables } = state.workshop;
  const me = people[person];
  const name = me?.name || meText.noName;
  return (
    <Dialog open={props.open} onClose={onClose} title={meText.title(name)} place="sheet">
      <div className="me">
        <Button
          wide
          size="large"
          aria-pressed={me?.help ?? false}
          onClick={() => live.ask({ type: "person.help", wanted: !me?.help })}
        >
          <Hand />
          {me?.help ? meText.helpComing : meText.askForHelp}
        </Button>
        <Around {...props} />
        <Rename key={person} {...props} />
        {tables > 0 && !me?.helps && (
          <section aria-label={tableText.yours}>
            <h3>{me?.table === undefined ? tableText.title : tableText.yours}</h3>
            <TableChoice
              tables={tables}
              chosen={me?.table}
              onChoose={(table) => live.ask({ type: "person.seat", table })}
            />
          </section>
        )}
        <OnThisPhone {...props} />
        <ButtonLink kind="quiet" href="/help" target="_blank" rel="noreferrer">
          {roomText.help}
        </ButtonLink>
      </div>
    </Dialog>
  );
}

/** When the leader lets people look around: the steps so far. */
function Around({ where, onClose }: Props) {
  if (where.open.length === 0) return null;
  return (
    <section aria-label={meText.around}>
      <h3>{meText.around}</h3>
      <ul className="me-list">
        {where.open.map((step) => (
          <li key={step.id}>
            <Button
              wide
              aria-pressed={step.id === where.step.id}
              onClick={() => {
                where.look(step.id);
                onClose();
              }}
            >
              {step.title}
              <ChevronRight />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rename({ live, state, person }: Props) {
  const name = state.workshop.people[person]?.name ?? "";
  const [draft, setDraft] = useState(name);
  function save(event: FormEvent) {
    event.preventDefault();
    if (draft.trim() !== "") live.ask({ type: "person.rename", name: draft.trim() });
  }
  return (
    <form className="me-row" onSubmit={save}>
      <TextField
        label={meText.name}
        value={draft}
        maxLength={limits.text.short}
        autoComplete="off"
        onChange={(event) => setDraft(event.currentTarget.value)}
        after={
          <Button size="small" type="submit" disabled={draft.trim() === "" || draft.trim() === name}>
            {meText.save}
          </Button>
        }
      />
    </form>
  );
}

/** People without a device take part on this one: the phone goes round, and says whose turn it is. */
function OnThisPhone({ ownLive, state, person, onDevice, onPerson, onClose }: Props) {
  const { people } = state.workshop;
  const [name, setName] = useState("");
  function add(event: FormEvent) {
    event.preventDefault();
    // Whoever shares a phone sits beside it.
    const table = people[person]?.table;
    const asked = ownLive.ask({
      type: "person.add",
      name: name.trim(),
      ...(table === undefined ? {} : { table }),
    });
    if (!asked.ok) return;
    setName("");
    if (state.workshop.approve) return announce(meText.atTheDoor);
    onPerson(asked.id);
    onClose();
  }
  return (
    <section aria-label={meText.phone}>
      <h3>{meText.phone}</h3>
      <p className="quiet small">{state.workshop.approve ? meText.atTheDoor : meText.phoneHint}</p>
      {onDevice.length > 1 && (
        <ul className="me-list">
          {onDevice.map((id) => (
            <li key={id}>
              <Button
                wide
                aria-pressed={id === person}
                onClick={() => {
                  onPerson(id);
                  onClose();
                }}
              >
                {people[id]?.name || meText.noName}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className="me-row" onSubmit={add}>
        <TextField
          label={meText.nextPerson}
          hint={meText.nextHint}
          value={name}
          maxLength={limits.text.short}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
          after={
            <Button size="small" type="submit">
              <UserRoundPlus />
              {meText.add}
            </Button>
          }
        />
      </form>
    </section>
  );
}
