import { Plus } from "lucide-react";
import { useRef } from "react";
import { currentActivity, type Workshop } from "shared/workshop/workshop.ts";
import { screenText } from "../text/screen.ts";
import { CodeTiles } from "../ui/code-tiles.tsx";
import { QrCode } from "../ui/qr-code.tsx";
import { linesOf } from "./lines.ts";
import { namesThatFit } from "./name-rows.ts";
import "./lobby.css";

/** Up to here people sit along the table; more stand in rows under the code. */
const roundTheTable = 12;
/** Rows of names that there is room for under the code; every two lines of the aim take one. */
const rowsOfNames = 7;
/** The width of the aim's lines, in em. */
const aimWidth = 48;

type Props = { workshop: Workshop; code: string; base: string; link: string | undefined };

/** The huge code and QR, and name cards round the table as people arrive. */
export function Lobby({ workshop, code, base, link }: Props) {
  const names = Object.entries(workshop.people)
    .filter(([, person]) => !person.helps)
    .map(([id, person]) => ({ id, name: person.name || screenText.noName }));
  const early = useRef(new Set(names.map(({ id }) => id)));
  const open = workshop.status === "open";
  const rows = names.length > roundTheTable;
  const step = currentActivity(workshop);
  const aim = step.kind === "welcome" ? step.settings.aim : "";
  const room = rowsOfNames - Math.ceil(linesOf(aim, aimWidth) / 2) - (workshop.rehearsal ? 1 : 0);
  // The newest are kept, so that whoever has just come finds themselves.
  const fitting = namesThatFit(
    names.map(({ name }) => name),
    room,
    screenText.more(names.length),
  );
  const shown = rows ? names.slice(names.length - fitting) : names;
  return (
    <div className={rows ? "lobby lobby-rows" : "lobby lobby-round"}>
      {aim !== "" && <p className="lobby-aim">{aim}</p>}
      <div className="lobby-room">
        <div className="lobby-table">
          <div className="lobby-how">
            {open ? (
              <>
                <div>
                  <p>{screenText.goTo}</p>
                  <p className="lobby-address">{base}</p>
                </div>
                <div>
                  <p>{screenText.thenType}</p>
                  <CodeTiles code={code} />
                </div>
              </>
            ) : (
              <p className="lobby-shut">{screenText.shut}</p>
            )}
          </div>
          {open && link && (
            <div className="lobby-qr">
              <QrCode text={link} label={screenText.qr} />
              {!rows && <p>{screenText.camera}</p>}
            </div>
          )}
        </div>
        <ul className="lobby-names" aria-label={screenText.people}>
          {shown.map(({ id, name }, index) => (
            <li
              key={id}
              className={`lobby-name${rows ? "" : ` lobby-seat-${index + 1}`}${early.current.has(id) ? "" : " lobby-new"}`}
            >
              <bdi>{name}</bdi>
            </li>
          ))}
          {shown.length < names.length && (
            <li className="lobby-name">{screenText.more(names.length - shown.length)}</li>
          )}
          {!rows && open && (
            <li className="lobby-name lobby-you" aria-hidden="true">
              <Plus />
              {screenText.you}
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
