import type { You } from "shared/protocol.ts";
import { joinLink, phoneBase, spokenAddress } from "../live/links.ts";
import { consoleText } from "../text/console.ts";
import { CodeTiles } from "../ui/code-tiles.tsx";
import { Panel } from "../ui/panel.tsx";
import { QrCode } from "../ui/qr-code.tsx";
import "./code-panel.css";

/** How people join. */
export function CodePanel({ code, you, closed }: { code: string; you: You; closed: boolean }) {
  if (closed)
    return (
      <Panel title={consoleText.code}>
        <p>{consoleText.codeClosed}</p>
      </Panel>
    );
  return (
    <Panel title={consoleText.code} className="code-panel">
      <CodeTiles code={code} />
      <p className="code-panel-words smallest">
        {consoleText.joinAt} <b>{spokenAddress(phoneBase(you.address))}</b>
      </p>
      {you.joinKey && <QrCode text={joinLink(you.address, code, you.joinKey)} label={consoleText.qr} />}
    </Panel>
  );
}
