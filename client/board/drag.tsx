import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useState } from "react";
import { type PileId, pileIds } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import type { DragKit } from "./drag-kit.tsx";

/** A pointer this near a tray, in px, is over it: hands shake. */
const catchWithin = 24;
/** Half the height of a card in a column, in px. */
const halfRow = 28;

const Surface: DragKit["Surface"] = ({ onDrop, onLift, overlay, children }) => {
  const [lifted, setLifted] = useState<CardId>();
  // No keyboard sensor: arrow-key dragging breaks under screen readers, and every outcome has a button.
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 8 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 16 } }),
  );

  function lift(card: CardId | undefined) {
    setLifted(card);
    onLift?.(card ?? null);
  }

  function drop({ active, over }: DragEndEvent) {
    lift(undefined);
    const { card, from } = gripped(active.id);
    const to = pileIds.find((pile) => pile === over?.id);
    if (to === undefined) return;
    const dragged = active.rect.current.translated;
    // The card in the hand is taller than a row: where its first line is counts, not its middle.
    const middle = dragged === null ? Number.POSITIVE_INFINITY : dragged.top + halfRow;
    onDrop(card, to, cardBelow(to, card, middle), from);
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      autoScroll={false}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: "" } }}
      onDragStart={({ active }) => lift(gripped(active.id).card)}
      onDragCancel={() => lift(undefined)}
      onDragEnd={drop}
    >
      {children}
      <DragOverlay dropAnimation={null}>{lifted !== undefined && overlay?.(lifted)}</DragOverlay>
    </DndContext>
  );
};

/** Only the listeners: dnd-kit's attributes would make a button of a card that has buttons inside. */
const Handle: DragKit["Handle"] = ({ card, from, disabled = false, children }) => {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: grip(card, from), disabled });
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={`handle handle-live${isDragging ? " handle-lifted" : ""}`}
    >
      {children}
    </div>
  );
};

const Zone: DragKit["Zone"] = ({ pile, className, children }) => {
  const { setNodeRef, isOver } = useDroppable({ id: pile });
  return (
    <div ref={setNodeRef} className={className} data-pile={pile}>
      {children(isOver)}
    </div>
  );
};

export const dragKit: DragKit = { Surface, Handle, Zone };

/** A card that stands in two columns has a handle in each. */
function grip(card: CardId, from: PileId | undefined): string {
  return `${from ?? ""} ${card}`;
}

function gripped(id: string | number): { card: CardId; from?: PileId } {
  const [pile, ...card] = String(id).split(" ");
  const from = pileIds.find((one) => one === pile);
  return { card: card.join(" "), ...(from === undefined ? {} : { from }) };
}

/** Our own live region speaks. */
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** The tray under the pointer, or the nearest one close by. Between trays a card goes home. */
const underPointer: CollisionDetection = ({ pointerCoordinates, droppableContainers, droppableRects }) => {
  if (pointerCoordinates === null) return [];
  const { x, y } = pointerCoordinates;
  return droppableContainers
    .flatMap((container) => {
      const rect = droppableRects.get(container.id);
      if (rect === undefined) return [];
      const away = Math.max(rect.left - x, x - rect.right, rect.top - y, y - rect.bottom, 0);
      return away <= catchWithin
        ? [{ id: container.id, data: { droppableContainer: container, value: away } }]
        : [];
    })
    .sort((a, b) => a.data.value - b.data.value);
};

/** The first card of a pile whose middle is below `middle` (px from the top of the window), or null. */
function cardBelow(pile: PileId, moving: CardId, middle: number): CardId | null {
  const rows = document.querySelectorAll<HTMLElement>(`[data-pile="${pile}"] [data-card]`);
  for (const row of rows) {
    const { card } = row.dataset;
    const { top, height } = row.getBoundingClientRect();
    if (card !== undefined && card !== moving && top + height / 2 > middle) return card;
  }
  return null;
}
