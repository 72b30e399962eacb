import type { LucideIcon } from "lucide-react";
import { Glyph, type GlyphName } from "./glyph.tsx";

/** What pictures are made of: cloth, cards, people, thread. Units are those of the picture, 358 wide. */

/** A cloth with a sewn edge. */
export function Cloth({ tint = "var(--cloth-deep)" }: { tint?: string }) {
  return (
    <>
      <rect x="2" y="2" width="354" height="264" rx="28" fill={tint} />
      <rect className="picture-stitch" x="12" y="12" width="334" height="244" rx="20" />
    </>
  );
}

type CardProps = { x: number; y: number; turn?: number; glyph?: GlyphName; width?: number; height?: number };

/** A card that lies with its face up; x and y are its middle. */
export function Card({ x, y, turn = 0, glyph, width = 78, height = 104 }: CardProps) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <rect
        x={-width / 2}
        y={-height / 2 + 5}
        width={width}
        height={height}
        rx="12"
        fill="var(--card-edge)"
      />
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx="12" fill="var(--card)" />
      {glyph && <Sign glyph={glyph} size={width * 0.6} hole="var(--card)" />}
    </g>
  );
}

/** A card that lies face down. */
export function CardBack({ x, y, turn = 0 }: { x: number; y: number; turn?: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <rect x="-46" y="-59" width="92" height="128" rx="12" fill="var(--action-edge)" />
      <rect x="-46" y="-64" width="92" height="128" rx="12" fill="var(--action)" />
      <rect className="picture-stitch picture-stitch-light" x="-37" y="-55" width="74" height="110" rx="7" />
    </g>
  );
}

/** One of our symbols in its own colour, in the middle of where it is put. */
export function Sign({ glyph, size, hole }: { glyph: GlyphName; size: number; hole: string }) {
  return (
    <g
      className={`picture-sign suit-${glyph} col-${glyph}`}
      style={{ "--glyph-hole": hole } as React.CSSProperties}
      transform={`translate(${-size / 2} ${-size / 2}) scale(${size / 24})`}
    >
      <Glyph name={glyph} />
    </g>
  );
}

/** A person, or a thing that people use, as a round token. */
export function Token({ x, y, icon: Icon }: { x: number; y: number; icon: LucideIcon }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle cy="4" r="34" fill="var(--card-edge)" />
      <circle r="34" fill="var(--card)" />
      <g className="picture-line" transform="translate(-19 -19) scale(1.5834)">
        <Icon />
      </g>
    </g>
  );
}

/** The bright thing in the middle: the one idea of a picture. */
export function Heart({ x, y, icon }: { x: number; y: number; icon: LucideIcon }) {
  return (
    <>
      <g transform={`translate(${x} ${y})`}>
        <circle cy="5" r="48" fill="var(--action-edge)" />
        <circle r="48" fill="var(--action)" />
        <circle className="picture-stitch picture-stitch-light" r="40" />
      </g>
      <Mark x={x} y={y} icon={icon} />
    </>
  );
}

/** A light drawing on something dark. */
export function Mark({ x, y, icon: Icon }: { x: number; y: number; icon: LucideIcon }) {
  return (
    <g className="picture-line picture-line-light" transform={`translate(${x - 26} ${y - 26}) scale(2.1667)`}>
      <Icon />
    </g>
  );
}

/** A running stitch along a path. */
export function Thread({ d }: { d: string }) {
  return <path className="picture-thread" d={d} />;
}
