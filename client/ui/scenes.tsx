import {
  CircleQuestionMark,
  ClipboardList,
  HandHeart,
  HeartHandshake,
  IdCardLanyard,
  Lightbulb,
  UserRound,
} from "lucide-react";
import type { ReactNode } from "react";
import type { PictureName } from "./picture.tsx";
import { Card, CardBack, Cloth, Heart, Mark, Sign, Thread, Token } from "./picture-parts.tsx";

/** What a picture shows. */
export function Scene({ name }: { name: PictureName }) {
  return scenes[name];
}

const fourPeople = (
  <>
    <Token x={70} y={66} icon={UserRound} />
    <Token x={288} y={66} icon={HeartHandshake} />
    <Token x={70} y={204} icon={IdCardLanyard} />
    <Token x={288} y={204} icon={ClipboardList} />
  </>
);

const scenes: Record<PictureName, ReactNode> = {
  links: (
    <>
      <Cloth />
      <Thread d="M94 82 146 116M264 82 212 116M94 190 146 154M264 190 212 154M112 62H246M112 210H246" />
      {fourPeople}
      <Heart x={179} y={135} icon={Lightbulb} />
    </>
  ),
  structure: (
    <>
      <Cloth />
      <Thread d="M179 92V128M179 128H84V168M179 128H274V168M179 128V168" />
      <Card x={179} y={70} width={92} height={86} glyph="structure" />
      <Token x={84} y={200} icon={UserRound} />
      <Token x={179} y={200} icon={IdCardLanyard} />
      <Token x={274} y={200} icon={ClipboardList} />
    </>
  ),
  culture: (
    <>
      <Cloth />
      <Thread d="M104 178 136 160M254 178 222 160" />
      <Card x={179} y={112} width={118} height={126} turn={-3} glyph="culture" />
      <Token x={72} y={196} icon={UserRound} />
      <Token x={286} y={196} icon={HeartHandshake} />
    </>
  ),
  information: (
    <>
      <Cloth />
      <Thread d="M104 78 134 98M254 78 224 98M104 192 134 172M254 192 224 172" />
      <Card x={179} y={134} width={112} height={132} turn={2} glyph="information" />
      {fourPeople}
    </>
  ),
  people: (
    <>
      <Cloth />
      <Thread d="M60 222H298" />
      <Card x={110} y={160} turn={-5} glyph="people" width={64} height={84} />
      <Card x={179} y={122} glyph="people" width={104} height={132} />
      <Card x={250} y={150} turn={4} glyph="people" width={80} height={104} />
    </>
  ),
  leadership: (
    <>
      <Cloth />
      <Thread d="M64 214C120 214 112 160 170 160S222 118 254 104" />
      <Card x={272} y={92} width={96} height={120} turn={3} glyph="leadership" />
      <Token x={70} y={204} icon={UserRound} />
      <Token x={160} y={160} icon={IdCardLanyard} />
    </>
  ),
  view: (
    <>
      <Cloth />
      <Thread d="M116 134H150" />
      <Token x={80} y={134} icon={UserRound} />
      <Card x={228} y={134} width={150} height={150} turn={-2} glyph="view" />
    </>
  ),
  exists: <ColumnScene column="exists" cards={["people", "structure", "information"]} />,
  helpful: <ColumnScene column="helpful" cards={["culture", "leadership", "view"]} />,
  obstacle: <ColumnScene column="obstacle" cards={["information", "structure", "culture"]} />,
  brain: (
    <>
      <Cloth />
      <path
        d="M180 40C136 26 96 52 98 92 64 104 62 152 94 166 92 210 140 232 179 214 218 232 266 210 264 166 296 152 294 104 260 92 262 52 222 26 180 40Z"
        fill="var(--card)"
        stroke="var(--action)"
        strokeWidth="4"
        strokeDasharray="10 7"
        strokeLinecap="round"
      />
      <Thread d="M179 44V212M132 96 179 132 226 96M132 168 179 132 226 168" />
      <Card x={132} y={98} width={54} height={70} turn={-5} glyph="culture" />
      <Card x={226} y={98} width={54} height={70} turn={5} glyph="information" />
      <Card x={132} y={172} width={54} height={70} turn={4} glyph="people" />
      <Card x={226} y={172} width={54} height={70} turn={-4} glyph="leadership" />
      <Heart x={179} y={134} icon={Lightbulb} />
    </>
  ),
  levels: (
    <>
      <Cloth />
      <circle cx="179" cy="134" r="112" className="picture-place" />
      <circle cx="179" cy="134" r="72" className="picture-place" />
      <Thread d="M179 134 118 108M179 134 240 108M179 134 179 198" />
      <Token x={179} y={134} icon={UserRound} />
      <Token x={118} y={100} icon={HeartHandshake} />
      <Token x={240} y={100} icon={IdCardLanyard} />
      <Token x={179} y={206} icon={ClipboardList} />
      <Card x={58} y={206} width={48} height={62} turn={-6} glyph="structure" />
      <Card x={300} y={206} width={48} height={62} turn={6} glyph="view" />
    </>
  ),
  question: (
    <>
      <Cloth />
      <Thread d="M102 134H130M228 134H256" />
      <CardBack x={179} y={130} turn={-4} />
      <Token x={66} y={134} icon={UserRound} />
      <Token x={292} y={134} icon={HeartHandshake} />
      <Mark x={179} y={130} icon={CircleQuestionMark} />
    </>
  ),
  thanks: (
    <>
      <Cloth />
      <Thread d="M94 82 146 116M264 82 212 116M94 190 146 154M264 190 212 154" />
      <Card x={72} y={72} width={64} height={82} turn={-6} glyph="exists" />
      <Card x={286} y={72} width={64} height={82} turn={6} glyph="helpful" />
      <Card x={72} y={198} width={64} height={82} turn={5} glyph="culture" />
      <Card x={286} y={198} width={64} height={82} turn={-5} glyph="view" />
      <Heart x={179} y={135} icon={HandHeart} />
    </>
  ),
  table: (
    <>
      <Cloth />
      <Card x={90} y={138} width={86} height={116} turn={-6} glyph="culture" />
      <Card x={179} y={130} width={86} height={116} glyph="view" />
      <Card x={268} y={138} width={86} height={116} turn={6} glyph="people" />
    </>
  ),
  screen: (
    <g transform="translate(18 14) scale(1.18)">
      <rect x="14" y="12" width="244" height="140" rx="14" fill="var(--action-edge)" />
      <rect x="14" y="8" width="244" height="140" rx="14" fill="var(--action)" />
      <rect x="26" y="20" width="220" height="116" rx="8" fill="var(--cloth)" />
      <rect className="picture-stitch" x="33" y="27" width="206" height="102" rx="6" />
      <Card x={76} y={78} width={56} height={74} turn={-5} glyph="culture" />
      <Card x={136} y={76} width={56} height={74} turn={1} glyph="view" />
      <Card x={196} y={78} width={56} height={74} turn={5} glyph="people" />
      <path className="picture-stand" d="M136 150v22M92 180h88" />
    </g>
  ),
  hidden: (
    <>
      <Cloth />
      <CardBack x={130} y={130} turn={-9} />
      <CardBack x={222} y={136} turn={7} />
    </>
  ),
  out: (
    <>
      <Cloth />
      <rect className="picture-place" x="133" y="74" width="92" height="120" rx="12" />
    </>
  ),
};

type Faces = readonly [CardGlyph, CardGlyph, CardGlyph];
type CardGlyph = "structure" | "culture" | "information" | "people" | "leadership" | "view";

/** Three cards in a column's tray, under the column's own sign. */
function ColumnScene({ column, cards }: { column: "exists" | "helpful" | "obstacle"; cards: Faces }) {
  const [left, middle, right] = cards;
  return (
    <g className={`col-${column}`}>
      <Cloth tint="var(--col-tray)" />
      <rect x="141" y="26" width="76" height="76" rx="20" fill="var(--col)" />
      <g className="picture-on-column" transform="translate(179 64)">
        <Sign glyph={column} size={46} hole="var(--col)" />
      </g>
      <Card x={88} y={182} width={76} height={96} turn={-4} glyph={left} />
      <Card x={179} y={176} width={76} height={96} glyph={middle} />
      <Card x={270} y={182} width={76} height={96} turn={4} glyph={right} />
    </g>
  );
}
