import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { PileId } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";

type SurfaceProps = {
  /** Let go over a pile: above `before`, or last when it is null. `from` is the column whose card it was. */
  onDrop: (card: CardId, to: PileId, before: CardId | null, from?: PileId) => void;
  /** Lifted, and put down again (null). */
  onLift?: (card: CardId | null) => void;
  /** The card as it looks in the hand. */
  overlay?: (card: CardId) => ReactNode;
  children: ReactNode;
};
/** `from`: the column it stands in. A card may stand in more than one. */
type HandleProps = { card: CardId; from?: PileId; disabled?: boolean; children: ReactNode };
type ZoneProps = { pile: PileId; className?: string; children: (over: boolean) => ReactNode };

/** What a board needs to be dragged on. Dragging is an extra: without it, all is there and nothing moves. */
export type DragKit = {
  Surface: ComponentType<SurfaceProps>;
  Handle: ComponentType<HandleProps>;
  Zone: ComponentType<ZoneProps>;
};

const still: DragKit = {
  Surface: ({ children }) => children,
  Handle: ({ children }) => <div className="handle">{children}</div>,
  Zone: ({ className, children }) => <div className={className}>{children(false)}</div>,
};

let loaded: DragKit | undefined;

/** The kit without dragging until the page has shown its first card, then the real one. */
export function useDragKit(): DragKit {
  const [kit, setKit] = useState(loaded ?? still);
  useEffect(() => {
    if (loaded !== undefined) return;
    let here = true;
    import("./drag.tsx").then(
      ({ dragKit }) => {
        loaded = dragKit;
        if (here) setKit(dragKit);
      },
      () => undefined, // offline: the buttons do it all
    );
    return () => {
      here = false;
    };
  }, []);
  return kit;
}
