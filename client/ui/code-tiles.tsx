import { partsText } from "../text/parts.ts";
import "./code-tiles.css";

/** The code to type, a digit a tile. Its size follows the font size around it. */
export function CodeTiles({ code, label = partsText.code }: { code: string; label?: string }) {
  const groups = codeGroups(code);
  return (
    <span className="code-tiles" role="img" aria-label={`${label} ${spoken(groups)}`}>
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a code may be alike; only the place tells them apart.
        <span key={index} className="code-group">
          {[...group].map((digit, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <span key={place} className="code-tile">
              {digit}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** "47291836" as ["4729", "1836"]: eight go 4-4, a longer code in threes. */
export function codeGroups(code: string): string[] {
  const size = code.length % 4 === 0 ? 4 : 3;
  return Array.from({ length: Math.ceil(code.length / size) }, (_, index) =>
    code.slice(index * size, (index + 1) * size),
  );
}

/** Digits apart, or a screen reader says forty-seven million. */
function spoken(groups: string[]): string {
  return groups.map((group) => [...group].join(" ")).join(", ");
}
