import { Lock } from "lucide-react";
import { type ReactNode, type Ref, useId } from "react";
import { type CardLook, Glyph } from "./glyph.tsx";
import { Heading, type HeadingLevel } from "./heading.tsx";
import { NameTag } from "./name-tag.tsx";
import { SuitLabel, SuitTab } from "./suit-label.tsx";
import "./card-face.css";
import "./card-row.css";
import "./card-states.css";

export type CardFaceProps = {
  title: string;
  text?: string;
  look: CardLook;
  suitTitle: string;
  suitShort: string;
  /** Shows the suit's short name: where the card is so narrow that the full one would wrap. */
  brief?: boolean;
  level?: HeadingLevel;
  /** So that focus can be moved to the card after a move. */
  headingRef?: Ref<HTMLHeadingElement>;
  /** Someone else has this card: the words on its tag. */
  held?: string;
  /** Moves are stopped: the words beside the lock. */
  locked?: string;
  /** Everyone looks at this one. */
  spotlit?: boolean;
  /** In this person's own hand. */
  dragging?: boolean;
  /** At the top right, for Listen. */
  corner?: ReactNode;
  /** Under the words of a large card, at the end of a row: buttons, counts. */
  children?: ReactNode;
};

/** The card that is being read or sorted now. */
export function CardLarge(props: CardFaceProps) {
  return <FullCard {...props} size="card-large" />;
}

/** A whole card at reading size: in a grid, in hand on a wide board. */
export function CardMedium(props: CardFaceProps) {
  return <FullCard {...props} size="card-medium" />;
}

/** A card in a column or a list: symbol and title. */
export function CardRow(props: CardFaceProps) {
  const id = useId();
  return (
    <article className={cardClass("card-row", props)} aria-labelledby={id}>
      <SuitTab look={props.look} suitTitle={props.suitTitle} />
      <Title {...props} id={id} />
      {props.locked && (
        <span className="card-lock">
          <Lock />
          <span className="visually-hidden">{props.locked}</span>
        </span>
      )}
      {props.children}
      <HeldTag words={props.held} />
    </article>
  );
}

/** The smallest card: three columns beside each other on a phone. */
export function CardMini(props: CardFaceProps) {
  const id = useId();
  return (
    <article className={cardClass("card-mini", props)} aria-labelledby={id}>
      <SuitTab look={props.look} suitTitle={props.suitTitle} />
      <Title {...props} id={id} />
      {props.children}
    </article>
  );
}

function FullCard(props: CardFaceProps & { size: string }) {
  const id = useId();
  return (
    <article className={cardClass(props.size, props)} aria-labelledby={id}>
      <div className="card-paper">
        <Glyph name={props.look} className="card-pip" />
        <div className="card-head">
          <SuitLabel
            look={props.look}
            suitTitle={props.suitTitle}
            suitShort={props.suitShort}
            brief={props.brief}
          />
          {props.corner}
        </div>
        <Title {...props} id={id} />
        {props.text && <p className="card-text">{props.text}</p>}
        {props.locked && (
          <p className="card-foot">
            <Lock />
            {props.locked}
          </p>
        )}
        {props.children}
      </div>
      <HeldTag words={props.held} />
    </article>
  );
}

function Title({ title, level = 3, headingRef, id }: CardFaceProps & { id: string }) {
  return (
    <Heading level={level} className="card-title" id={id} tabIndex={-1} ref={headingRef}>
      {title}
    </Heading>
  );
}

function HeldTag({ words }: { words: string | undefined }) {
  return words ? <NameTag>{words}</NameTag> : null;
}

function cardClass(size: string, { look, held, locked, spotlit, dragging }: CardFaceProps): string {
  const states = { held, locked, spotlit, dragging };
  const on = Object.entries(states).flatMap(([state, is]) => (is ? [`card-${state}`] : []));
  return ["card", size, `suit-${look}`, ...on].join(" ");
}
