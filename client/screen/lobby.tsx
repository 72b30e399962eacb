import { Plus } from "lucide-react";
import { useRef } from "react";
import type { Workshop } from "shared/workshop/workshop.ts";
import { screenText } from "../text/screen.ts";
import { CodeTiles } from "../ui/code-tiles.tsx";
import { QrCode } from "../ui/qr-code.tsx";
import "./lobby.css";

/** Up to here people sit round the table; more stand in rows under the code. */
const roundTheTable = 17;
const mostNames = 65;

type Props = { workshop: Workshop; code: string; base: string; link: string | undefined };

/** The huge code and QR, and name cards round the table as people arrive. */
export function Lobby({ workshop, code, base, link }: Props) {
  const names = Object.entries(workshop.people)
    .filter(([, person]) => !person.helps)
    .map(([id, person]) => ({ id, name: person.name || screenText.noName }));
  const early = useRef(new Set(names.map(({ id }) => id)));
  const rows = names.length > roundTheTable;
  const shown = names.length > mostNames ? names.slice(-(mostNames - 1)) : names;
  return (
    <div className={rows ? "lobby lobby-rows" : "lobby lobby-round"}>
      <div className="lobby-table">
        <div className="lobby-how">
          <div>
            <p>{screenText.goTo}</p>
            <p className="lobby-address">{base}</p>
          </div>
          <div>
            <p>{screenText.thenType}</p>
            <CodeTiles code={code} />
          </div>
        </div>
        {link && (
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
            {name}
          </li>
        ))}
        {shown.length < names.length && (
          <li className="lobby-name">{screenText.more(names.length - shown.length)}</li>
        )}
        {!rows && workshop.status === "open" && (
          <li className="lobby-name lobby-you" aria-hidden="true">
            <Plus />
            {screenText.you}
          </li>
        )}
      </ul>
    </div>
  );
}
