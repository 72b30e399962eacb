import { type FormEvent, useState } from "react";
import { limits } from "shared/limits.ts";
import { TableChoice } from "../activities/table-picker.tsx";
import { consoleText } from "../text/console.ts";
import { tableText } from "../text/table.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import type { ConsoleProps } from "./props.ts";

type Props = ConsoleProps & { open: boolean; onClose: () => void };

/** Somebody without a device: the leader takes part for them. */
export function AddPerson({ live, state, open, onClose }: Props) {
  const { roles, tables } = state.workshop;
  const [name, setName] = useState("");
  const [role, setRole] = useState<string | null>(null);
  const [table, setTable] = useState<string>();
  function add(event: FormEvent) {
    event.preventDefault();
    const asked = live.ask({
      type: "person.add",
      name: name.trim(),
      ...(role === null ? {} : { role }),
      ...(table === undefined ? {} : { table }),
    });
    if (!asked.ok) return;
    setName("");
    setRole(null);
    setTable(undefined);
    onClose();
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={consoleText.addTitle}
      place="sheet"
      actions={
        <Button kind="primary" type="submit" form="add-person">
          {consoleText.addNow}
        </Button>
      }
    >
      <form id="add-person" className="stack" onSubmit={add}>
        <p>{consoleText.addText}</p>
        <TextField
          label={consoleText.addName}
          value={name}
          maxLength={limits.text.short}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ChoiceCards
          legend={consoleText.addRole}
          value={role}
          onChange={setRole}
          choices={roles.map(({ id, title }) => ({ id, title }))}
        />
        {tables > 0 && (
          <div className="stack">
            <p className="field-label">{tableText.theirs}</p>
            <TableChoice label={tableText.theirs} tables={tables} chosen={table} onChoose={setTable} />
          </div>
        )}
      </form>
    </Dialog>
  );
}
