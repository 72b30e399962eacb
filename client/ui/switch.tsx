import { type ReactNode, useId } from "react";
import "./switch.css";

type SwitchProps = {
  label: ReactNode;
  hint?: ReactNode;
  icon?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
};

/** On or off, at once. The whole row is the target. */
export function Switch({ label, hint, icon, checked, onChange, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label className="switch">
      {icon}
      <span className="switch-words">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span className="switch-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says whether it is checked by itself.
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="switch-track" aria-hidden="true" />
    </label>
  );
}
