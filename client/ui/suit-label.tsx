import { type CardLook, Glyph } from "./glyph.tsx";
import "./suit-label.css";

type SuitLabelProps = { look: CardLook; suitTitle: string; suitShort: string; brief?: boolean | undefined };

/** The suit sewn to a card's top edge. Screen readers always hear the full name. */
export function SuitLabel({ look, suitTitle, suitShort, brief = false }: SuitLabelProps) {
  return (
    <p className={`suit-label suit-${look}${brief ? " suit-label-brief" : ""}`}>
      <Glyph name={look} />
      <span className="suit-full">{suitTitle}</span>
      <span className="suit-brief" aria-hidden="true">
        {suitShort}
      </span>
    </p>
  );
}

/** The suit's symbol on its colour, where there is no room for its name. */
export function SuitTab({ look, suitTitle }: { look: CardLook; suitTitle: string }) {
  return (
    <span className={`suit-tab suit-${look}`}>
      <Glyph name={look} />
      <span className="visually-hidden">{suitTitle}</span>
    </span>
  );
}
