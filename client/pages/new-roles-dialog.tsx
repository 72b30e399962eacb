import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { limits } from "shared/limits.ts";
import type { Role } from "shared/people.ts";
import { randomId } from "../live/random.ts";
import { newText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { renamed } from "./new-plural.ts";

type Props = {
  roles: readonly Role[];
  /** Those that come in the box. */
  own: readonly Role[];
  /** Null: those that come in the box. */
  onChange: (roles: readonly Role[] | null) => void;
  onClose: () => void;
};

/** The roles, to reword, drop and add. What has a name counts, whichever way the dialog is closed. */
export function RolesDialog({ roles, own, onChange, onClose }: Props) {
  const [draft, setDraft] = useState(roles);
  const [tried, setTried] = useState(false);
  const [last, setLast] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  function set(next: readonly Role[]) {
    setDraft(next);
    const fit = next.filter(({ title }) => trouble(title) === null);
    if (fit.length > 0) onChange(JSON.stringify(fit) === JSON.stringify(own) ? null : fit);
  }

  function focusOn(place: number) {
    setTimeout(() => list.current?.querySelectorAll<HTMLInputElement>("input")[place]?.focus());
  }

  function remove(role: Role) {
    if (draft.length === 1) {
      setLast(true);
      announce(text.lastRole);
      return;
    }
    const place = draft.indexOf(role);
    set(draft.filter((other) => other !== role));
    announce(text.roleDropped(role.title));
    focusOn(Math.min(place, draft.length - 2));
  }

  function done() {
    const place = draft.findIndex(({ title }) => trouble(title) !== null);
    if (place < 0) return onClose();
    setTried(true);
    focusOn(place);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={text.rolesTitle}
      actions={
        <>
          <Button kind="primary" onClick={done}>
            {text.done}
          </Button>
          {JSON.stringify(draft) !== JSON.stringify(own) && (
            <Button
              onClick={() => {
                set(own);
                announce(text.rolesBack);
                focusOn(0);
              }}
            >
              {text.rolesAsWas}
            </Button>
          )}
        </>
      }
    >
      <p className="quiet small">{text.rolesHint}</p>
      <ul className="role-list" ref={list}>
        {draft.map((role, index) => (
          <li key={role.id}>
            <TextField
              label={<span className="visually-hidden">{text.role(index + 1)}</span>}
              autoComplete="off"
              value={role.title}
              error={tried || role.title !== "" ? trouble(role.title) : null}
              onChange={(event) => {
                const title = event.currentTarget.value;
                set(draft.map((other) => (other === role ? renamed(role, title) : other)));
              }}
              after={
                <Button size="small" kind="quiet" onClick={() => remove(role)}>
                  {text.dropRole}
                  <span className="visually-hidden"> “{role.title}”</span>
                </Button>
              }
            />
          </li>
        ))}
      </ul>
      {last && draft.length === 1 && <p className="small">{text.lastRole}</p>}
      {draft.length < limits.roles ? (
        <div>
          <Button
            size="small"
            onClick={() => {
              set([...draft, { id: `role-${randomId().slice(0, 12)}`, title: "", plural: "" }]);
              focusOn(draft.length);
            }}
          >
            <Plus />
            {text.addRole}
          </Button>
        </div>
      ) : (
        <p className="quiet small">{text.rolesFull(limits.roles)}</p>
      )}
    </Dialog>
  );
}

function trouble(title: string): string | null {
  if (title.trim() === "") return text.noRole;
  return [...title.trim()].length > limits.text.short ? text.tooLong(limits.text.short) : null;
}
