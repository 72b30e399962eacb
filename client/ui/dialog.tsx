import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { partsText } from "../text/parts.ts";
import { Button } from "./button.tsx";
import { LiveRegion } from "./live-region.tsx";
import "./dialog.css";

type DialogProps = {
  open: boolean;
  /** Asked for by the Close button and by Escape; the owner then sets `open` to false. */
  onClose: () => void;
  title: string;
  /** The buttons that answer the dialog, at its foot. */
  actions?: ReactNode;
  /** In the middle, or a sheet that comes from the bottom of a phone. */
  place?: "middle" | "sheet";
  children?: ReactNode;
};

/** A native modal dialog: the page behind is inert, and focus goes back to where it was. */
export function Dialog({ open, onClose, title, actions, place = "middle", children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();

  // In the layout phase: a dialog that its owner takes off the page gives the focus back only while it is on it.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);

  return (
    <dialog
      ref={box}
      className={`dialog dialog-${place}`}
      aria-labelledby={id}
      // React lets both events rise from a dialog inside this one: those are not about us.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // Chrome closes at a second Escape without asking.
      onClose={(event) => event.target === event.currentTarget && open && onClose()}
    >
      {open && (
        <div className="dialog-paper">
          <div className="dialog-head">
            <h2 id={id}>{title}</h2>
            <Button size="small" onClick={onClose}>
              <X />
              {partsText.close}
            </Button>
          </div>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-actions">{actions}</div>}
          {/* The page's own live region is inert while the dialog is open. */}
          <LiveRegion />
        </div>
      )}
    </dialog>
  );
}
