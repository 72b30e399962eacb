import { CircleDashed, ClipboardList, HeartHandshake, IdCardLanyard, UserRound } from "lucide-react";
import { type ReactNode, useState } from "react";
import { newText as text } from "../text/new.ts";
import type { Parts } from "./new-parts.ts";
import { RolesDialog } from "./new-roles-dialog.tsx";
import { DialogSetting } from "./new-setting.tsx";

const icons: Record<string, ReactNode> = {
  "service-user": <UserRound />,
  carer: <HeartHandshake />,
  worker: <IdCardLanyard />,
  manager: <ClipboardList />,
};

/** What people can say they are when they join. */
export function RolesSetting({ roles: own, order, change, errorAt }: Parts) {
  const [open, setOpen] = useState(false);
  const roles = order.roles ?? own;
  return (
    <>
      <DialogSetting
        id="new-roles"
        label={text.roles}
        value={text.rolesBrief(roles.length)}
        error={errorAt("roles")}
        onChange={() => setOpen(true)}
      >
        <ul className="new-roles">
          {roles.map(({ id, title }) => (
            <li key={id}>
              {icons[id] ?? <CircleDashed />}
              {title}
            </li>
          ))}
        </ul>
      </DialogSetting>
      {open && (
        <RolesDialog
          roles={roles}
          own={own}
          onChange={(next) => change({ roles: next })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
