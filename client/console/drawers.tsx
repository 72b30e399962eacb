import { Eye, EyeOff, ListChecks, QrCode, Users } from "lucide-react";
import { type ReactNode, useState } from "react";
import { headcount } from "shared/workshop/workshop.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { ConsoleProps } from "./props.ts";
import "./drawers.css";

type Name = "plan" | "code" | "people";

type Props = Pick<ConsoleProps, "live" | "state"> & { panels: Record<Name, ReactNode> };

/** Where there is no room beside the stage, plan, code and people come as sheets, and Hide is above the stage. */
export function Drawers({ live, state: { workshop }, panels }: Props) {
  const [open, setOpen] = useState<Name>();
  const { hidden, status } = workshop;
  const titles = { plan: consoleText.plan, code: consoleText.code, people: consoleText.people };
  return (
    <div className="drawers">
      <Button onClick={() => setOpen("plan")}>
        <ListChecks />
        {consoleText.planButton}
      </Button>
      <Button onClick={() => setOpen("people")}>
        <Users />
        {consoleText.peopleButton(headcount(workshop))}
      </Button>
      <Button onClick={() => setOpen("code")}>
        <QrCode />
        {consoleText.codeButton}
      </Button>
      {status !== "closed" && (
        <Button
          kind="second"
          className="drawers-hide"
          onClick={() => live.ask({ type: "agenda.hide", on: !hidden })}
        >
          {hidden ? <Eye /> : <EyeOff />}
          {hidden ? consoleText.unhide : consoleText.hide}
        </Button>
      )}
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
