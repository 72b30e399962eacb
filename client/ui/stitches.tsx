import "./stitches.css";

type StitchesProps = {
  total: number;
  done: number;
  /** What it says, such as "7 of 24 cards sorted". */
  label: string;
  /** Marks the stitch that is being sewn: the card in hand. */
  now?: boolean;
  size?: "normal" | "large";
};

/** Below about 3 px a stitch cannot be seen, so a long row counts in steps. */
const most = 24;

/** Progress as a running stitch: filled is done. */
export function Stitches({ total, done, label, now = false, size = "normal" }: StitchesProps) {
  const count = Math.min(total, most);
  const sewn = total > 0 ? Math.floor((Math.min(done, total) / total) * count) : 0;
  return (
    <span className={`stitches stitches-${size}`} role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stitch is its place.
        <span key={index} className={index < sewn ? "sewn" : now && index === sewn ? "sewing" : ""} />
      ))}
    </span>
  );
}
