/** How wide letters of our font are, as measured in medium weight, in em: what is not named is like an "o". */
const narrow = /[ijl.,:;'’!| ]/u;
const slim = /[ftr()\-I]/u;
const small = /[acksvxyz]/u;
const wide = /[mwMWŵŴ—…]/u;
/** Chinese, Japanese and Korean signs, and pictures, are as wide as they are high. */
const square = /[\u1100-\uffff]|[\u{10000}-\u{3ffff}]/u;

/** About how many lines a text takes, broken between words; `width` is a line's, in em. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wanted = widthOf(word);
    const gap = used > 0 ? widthOf(" ") : 0;
    if (used > 0 && used + gap + wanted > width) {
      lines += 1;
      used = wanted;
    } else {
      used += gap + wanted;
    }
    // A word longer than a line is broken.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

/** About how wide words are on one line, in em. */
export function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (narrow.test(letter)) return 0.3;
  if (slim.test(letter)) return 0.38;
  if (small.test(letter)) return 0.51;
  if (wide.test(letter)) return 0.87;
  if (square.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? 0.67 : 0.57;
}
