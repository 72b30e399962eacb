import type { Live } from "../live/live.ts";
import { tableText } from "../text/table.ts";
import { Button } from "../ui/button.tsx";
import "./table-picker.css";

/** Where somebody sits: the number that stands on their table. */
export function TablePicker({ live, tables }: { live: Live; tables: number }) {
  return (
    <div className="room-page">
      <h1>{tableText.title}</h1>
      <p>{tables === 0 ? tableText.none : tableText.hint}</p>
      <TableChoice tables={tables} onChoose={(table) => live.ask({ type: "person.seat", table })} />
    </div>
  );
}

type ChoiceProps = {
  /** Whose table it is, where it is not one's own. */
  label?: string;
  tables: number;
  chosen?: string | undefined;
  onChoose: (table: string) => void;
};

/** A button for each table. */
export function TableChoice({ label = tableText.title, tables, chosen, onChoose }: ChoiceProps) {
  return (
    <ul className="table-choice" aria-label={label}>
      {Array.from({ length: tables }, (_, index) => String(index + 1)).map((table) => (
        <li key={table}>
          <Button wide size="large" aria-pressed={table === chosen} onClick={() => onChoose(table)}>
            {tableText.table(table)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
