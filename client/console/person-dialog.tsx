import { PencilLine, UserX } from "lucide-react";
import { useState } from "react";
import { leaderId } from "shared/activities/activity.ts";
import type { PersonId } from "shared/ids.ts";
import { TableChoice } from "../activities/table-picker.tsx";
import { consoleText } from "../text/console.ts";
import { tableText } from "../text/table.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ActFor } from "./act-for.tsx";
import { nameOf, standing } from "./person-words.ts";
import type { ConsoleProps } from "./props.ts";

type Props = ConsoleProps & { person: PersonId | undefined; onClose: () => void };

/** One person: their table, taking part for them, and removing them, after asking. */
export function PersonDialog(props: Props) {
  const { live, state, person, onClose } = props;
  const { people, tables } = state.workshop;
  const [step, setStep] = useState<"look" | "remove" | "act">("look");
  const known = person === undefined ? undefined : people[person];
  const name = person === undefined ? "" : nameOf(state.workshop, person);
  function close() {
    setStep("look");
    onClose();
  }
  if (person !== undefined && step === "act") return <ActFor {...props} person={person} onClose={close} />;
  if (step === "remove")
    return (
      <Dialog
        open={known !== undefined}
        onClose={close}
        title={consoleText.removeTitle(name)}
        actions={
          <Button
            kind="danger"
            onClick={() => {
              if (person !== undefined) live.ask({ type: "person.remove", person });
              close();
            }}
          >
            {consoleText.removeNow}
          </Button>
        }
      >
        <p>{consoleText.removeText}</p>
      </Dialog>
    );
  return (
    <Dialog open={known !== undefined} onClose={close} title={name} place="sheet">
      {person !== undefined && known !== undefined && (
        <div className="stack">
          <p className="quiet">{standing(state, person)}</p>
          {known.scribe === leaderId && (
            <Button kind="primary" size="large" wide onClick={() => setStep("act")}>
              <PencilLine />
              {consoleText.actFor(name)}
            </Button>
          )}
          {tables > 0 && !known.helps && (
            <div className="stack">
              <p className="field-label">{tableText.theirs}</p>
              <TableChoice
                label={tableText.theirs}
                tables={tables}
                chosen={known.table}
                onChoose={(table) => live.ask({ type: "person.seat", table, person })}
              />
            </div>
          )}
          <Button wide onClick={() => setStep("remove")}>
            <UserX />
            {consoleText.removeOne(name)}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
