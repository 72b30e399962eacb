import { type ReactNode, useEffect, useRef, useState } from "react";
import { newText as text } from "../text/new.ts";
import { FieldError } from "../ui/field.tsx";

type SettingProps = {
  label: string;
  value: string;
  error?: string | null;
  /** Goes up with each attempt to make the workshop, so that a field with a mistake opens. */
  opened: number;
  /** There is nothing to change. */
  fixed?: boolean;
  children: ReactNode;
};

/** On a phone one line with Change, until somebody wants to change it; elsewhere simply the field. */
export function Setting({ label, value, error = null, opened, fixed = false, children }: SettingProps) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (opened > 0 && error !== null) setOpen(true);
  }, [opened, error]);

  function change() {
    setOpen(true);
    setTimeout(() => field.current?.querySelector<HTMLInputElement>("input:checked, input")?.focus());
  }

  return (
    <div className={`setting${open || error !== null ? " setting-open" : ""}`}>
      <Line className="setting-brief" label={label} value={value} onChange={fixed ? undefined : change} />
      <div className="setting-field" ref={field}>
        {children}
      </div>
    </div>
  );
}

type DialogSettingProps = {
  /** Where an error summary's link leads: the Change button gets this id. */
  id: string;
  label: string;
  value: string;
  error?: string | null;
  onChange: () => void;
  /** What it is in full, where there is room. */
  children: ReactNode;
};

/** Something that is changed in a dialog: a line on a phone, elsewhere in full; always with Change. */
export function DialogSetting({ id, label, value, error = null, onChange, children }: DialogSettingProps) {
  return (
    <div className="setting setting-dialog">
      <Line label={label} value={value} id={id} onChange={onChange} />
      <div className="setting-full">{children}</div>
      {error !== null && <FieldError>{error}</FieldError>}
    </div>
  );
}

type LineProps = {
  className?: string;
  id?: string;
  label: string;
  value: string;
  onChange: (() => void) | undefined;
};

function Line({ className = "", id, label, value, onChange }: LineProps) {
  return (
    <div className={`setting-line ${className}`}>
      <p className="setting-words">
        <span>{label}</span>
        <b>{value.trim() || text.none}</b>
      </p>
      {onChange && (
        <button type="button" className="button button-quiet" id={id} onClick={onChange}>
          {value.trim() === "" ? text.add : text.change}
          <span className="visually-hidden"> {label}</span>
        </button>
      )}
    </div>
  );
}
