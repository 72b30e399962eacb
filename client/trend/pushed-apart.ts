/**
 * Where labels stand so that none overlaps another and all lie as near to their points as they can: the least squares
 * under a smallest gap (pool adjacent violators: R. E. Barlow et al., Statistical Inference under Order Restrictions,
 * 1972). `wanted` from the top down; the answer keeps that order, at least `gap` apart, within `from` and `to` where
 * there is room.
 */
export function pushedApart(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((place, at) => {
    let block = { sum: place - at * gap, count: 1 };
    for (let above = blocks.at(-1); above !== undefined && mean(above) > mean(block); above = blocks.at(-1)) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const lowest = to - Math.max(0, wanted.length - 1) * gap;
  const starts = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.max(from, Math.min(mean(block), lowest))),
  );
  return starts.map((start, at) => start + at * gap);
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
