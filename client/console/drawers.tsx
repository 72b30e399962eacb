import { ListChecks, QrCode, Users } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Workshop } from "shared/workshop/workshop.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

type Name = "plan" | "code" | "people";

/** Where there is no room beside the stage, plan, code and people come as sheets. */
export function Drawers({ panels, people }: { panels: Record<Name, ReactNode>; people: Workshop["people"] }) {
  const [open, setOpen] = useState<Name>();
  const count = Object.keys(people).length;
  const titles = { plan: consoleText.plan, code: consoleText.code, people: consoleText.people };
  return (
    <div className="drawers">
      <Button onClick={() => setOpen("plan")}>
        <ListChecks />
        {consoleText.planButton}
      </Button>
      <Button onClick={() => setOpen("people")}>
        <Users />
        {consoleText.peopleButton(count)}
      </Button>
      <Button onClick={() => setOpen("code")}>
        <QrCode />
        {consoleText.codeButton}
      </Button>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open === undefined ? "" : titles[open]}
        place="sheet"
      >
        <div className="drawer">{open !== undefined && panels[open]}</div>
      </Dialog>
    </div>
  );
}
