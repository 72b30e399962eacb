import { useMemo } from "react";
import { encode } from "uqr";
import "./qr-code.css";

/** The square that a phone's camera reads; dark on light in both themes, or old phones cannot read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => draw(text), [text]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={size} height={size} fill="var(--plate)" />
      <path d={path} fill="var(--plate-ink)" />
    </svg>
  );
}

/** One path of horizontal runs. The border is the quiet zone: four modules, as the standard asks. */
function draw(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      found.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`);
    }
    return found;
  });
  return { path: runs.join(""), size };
}
