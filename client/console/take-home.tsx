import { FileDown, FileText } from "lucide-react";
import { useState } from "react";
import { askForFile } from "../live/api.ts";
import { summaryLink } from "../live/links.ts";
import { saveFile } from "../pages/save-file.ts";
import { consoleText } from "../text/console.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { Panel } from "../ui/panel.tsx";

type Props = {
  code: string;
  facilitatorKey: string;
  /** Once the workshop has finished, this is what there is to do. */
  primary?: boolean;
};

/** The summary, at any moment. */
export function TakeHome({ code, facilitatorKey, primary = false }: Props) {
  const [making, setMaking] = useState<"idle" | "busy" | "failed">("idle");

  async function download() {
    setMaking("busy");
    const file = await askForFile(`/api/workshops/${code}/summary.pdf`, facilitatorKey);
    setMaking(file === undefined ? "failed" : "idle");
    if (file === undefined) announce(consoleText.pdfFailed);
    else saveFile(file, "cardtable-summary.pdf");
  }

  return (
    <Panel title={consoleText.takeHome} className="take-home">
      <Button
        wide
        {...(primary ? { kind: "primary", size: "large" } : {})}
        onClick={download}
        disabled={making === "busy"}
      >
        <FileDown />
        {making === "busy" ? consoleText.pdfWaiting : consoleText.pdf}
      </Button>
      {making === "failed" && <p className="field-error">{consoleText.pdfFailed}</p>}
      <ButtonLink wide href={summaryLink(code, facilitatorKey)} target="_blank" rel="opener">
        <FileText />
        {consoleText.summary}
      </ButtonLink>
    </Panel>
  );
}
