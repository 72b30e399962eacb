import { Download } from "lucide-react";
import { useState } from "react";
import { askForFile } from "../live/api.ts";
import { summaryPage as text } from "../text/summary.ts";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { saveFile } from "./save-file.ts";

type Ending = "pdf" | "json";

/** The summary to take home. */
export function SummaryFiles({ code, secret }: { code: string; secret: string }) {
  const [busy, setBusy] = useState<Ending>();
  const [failed, setFailed] = useState(false);

  async function get(ending: Ending) {
    if (busy !== undefined) return;
    setBusy(ending);
    setFailed(false);
    announce(text[`${ending}Busy`]);
    const file = await askForFile(`/api/workshops/${code}/summary.${ending}`, secret);
    setBusy(undefined);
    setFailed(file === undefined);
    announce(file === undefined ? text.fileFailed : text.saved);
    if (file !== undefined) saveFile(file, text.fileName(code, ending));
  }

  return (
    <>
      <div className="summary-files">
        {(["pdf", "json"] as const).map((ending) => (
          <Button
            key={ending}
            kind={ending === "pdf" ? "primary" : "soft"}
            aria-disabled={busy !== undefined}
            onClick={() => void get(ending)}
          >
            <Download />
            {busy === ending ? text[`${ending}Busy`] : text[ending]}
          </Button>
        ))}
      </div>
      {failed && <Banner kind="error">{text.fileFailed}</Banner>}
    </>
  );
}
