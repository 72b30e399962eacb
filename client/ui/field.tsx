import { CircleAlert } from "lucide-react";
import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { partsText } from "../text/parts.ts";
import "./field.css";

type FieldProps = {
  label: ReactNode;
  /** Says "(you can skip this)" beside the label. */
  optional?: boolean;
  hint?: ReactNode;
  /** What to do about it, in words; also marks the field. */
  error?: string | null;
};

type TextFieldProps = FieldProps & {
  /** A button that sits in the field's right end. */
  after?: ReactNode;
} & Omit<ComponentPropsWithRef<"input">, "children">;

/** One line to fill in, with its label, hint and error tied to it. */
export function TextField({ label, optional, hint, error, after, ...input }: TextFieldProps) {
  const parts = useField(input.id, hint, error);
  return (
    <Field label={label} optional={optional} hint={hint} error={error} ids={parts.ids}>
      <span className={`input-row${after ? " input-row-after" : ""}`}>
        <input type="text" {...input} {...parts.attributes} className={`input ${input.className ?? ""}`} />
        {after}
      </span>
    </Field>
  );
}

type TextAreaProps = FieldProps & {
  /** Code points that there is room for; how many are left is said near the end. */
  limit?: number;
  value: string;
} & Omit<ComponentPropsWithRef<"textarea">, "children" | "value">;

/** Some lines to fill in. What is too long may be typed: cutting it off would lose words unseen. */
export function TextArea({ label, optional, hint, error, limit, value, ...area }: TextAreaProps) {
  const left = limit === undefined ? Number.POSITIVE_INFINITY : limit - [...value].length;
  const near = limit !== undefined && left <= Math.max(20, limit / 10);
  const parts = useField(area.id, hint, error, near);
  return (
    <Field label={label} optional={optional} hint={hint} error={error} ids={parts.ids}>
      <textarea
        rows={3}
        {...area}
        value={value}
        {...parts.attributes}
        className={`input ${area.className ?? ""}`}
      />
      {near && (
        <p className={left < 0 ? "field-count field-count-over" : "field-count"} id={parts.ids.count}>
          {left < 0 ? partsText.lettersOver(-left) : partsText.lettersLeft(left)}
        </p>
      )}
    </Field>
  );
}

/** What went wrong at a field, in words and with a sign. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <CircleAlert />
      <span>
        <span className="visually-hidden">{partsText.error}: </span>
        {children}
      </span>
    </p>
  );
}

type ErrorSummaryProps = {
  title: string;
  /** Each links to the field with that id. */
  errors: readonly { field: string; message: string }[];
  /** What else to say, such as "Look at the big screen again." */
  children?: ReactNode;
};

/** All errors of a form, above it. Takes focus when it appears: give it a new `key` for each attempt. */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="error-summary" ref={box} tabIndex={-1} aria-labelledby={id}>
      <CircleAlert />
      <h2 id={id}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} onClick={goTo}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
      {children && <p>{children}</p>}
    </section>
  );
}

/** Focus without following the link: a leader's key lives in the address's fragment and must stay there. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}

function useField(
  id: string | undefined,
  hint: ReactNode,
  error: string | null | undefined,
  counted = false,
) {
  const own = useId();
  const ids = { field: id ?? own, hint: `${own}-hint`, error: `${own}-error`, count: `${own}-count` };
  const described = [hint ? ids.hint : "", error ? ids.error : "", counted ? ids.count : ""]
    .filter(Boolean)
    .join(" ");
  const attributes = {
    id: ids.field,
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true } : {}),
  };
  return { ids, attributes };
}

type FieldIds = ReturnType<typeof useField>["ids"];
type FrameProps = { [K in keyof FieldProps]: FieldProps[K] | undefined } & {
  ids: FieldIds;
  children: ReactNode;
};

function Field({ label, optional, hint, error, ids, children }: FrameProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={ids.field}>
        {label} {optional && <span className="field-optional">{partsText.optional}</span>}
      </label>
      {hint && (
        <p className="field-hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  );
}
