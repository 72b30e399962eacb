/*
 * What somebody who knows some sums can work out of the numbers behind them: the question of disclosure control
 * (I. P. Fellegi, "On the question of statistical confidentiality", Journal of the American Statistical Association,
 * 1972), answered for the tables that we show.
 */

/**
 * Whether one cell of a table is laid bare by the sums of its row and its column alone. `row`, `column` and `all` are
 * those two sums and the sum of everything; all other cells are unknown whole numbers from 0.
 */
export function laidBare(row: number, column: number, all: number): boolean {
  return Math.max(0, row + column - all) === Math.min(row, column);
}

/** A row of a table: its sum, and between what each of its cells lies. */
export type Row = { sum: number; low: readonly number[]; high: readonly number[] };

/**
 * Whether there is a table of whole numbers with these rows and these sums of columns. By Hoffman's theorem on
 * circulations (1960) there is one exactly when for every set of columns the rows have room for what must lie in them.
 */
export function possible(rows: readonly Row[], columns: readonly number[]): boolean {
  if (total(rows.map(({ sum }) => sum)) !== total(columns)) return false;
  for (const { sum, low, high } of rows) {
    if (low.some((least, at) => least > (high[at] ?? 0))) return false;
    if (total(low) > sum || total(high) < sum) return false;
  }
  const sets = 2 ** columns.length;
  for (let set = 1; set < sets; set += 1) {
    const inside = columns.map((_, at) => Math.floor(set / 2 ** at) % 2 === 1);
    const needed = total(columns.filter((_, at) => inside[at]));
    const room = rows.map(({ sum, low, high }) =>
      Math.min(total(high.filter((_, at) => inside[at])), sum - total(low.filter((_, at) => !inside[at]))),
    );
    if (needed > total(room)) return false;
  }
  return true;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
