/**
 * Things in parts that fit on one picture, in order: `room` is how much a part takes, `sizeOf` how much of it a thing
 * needs. A thing that is too large has a part of its own.
 */
export function inParts<Thing>(
  things: readonly Thing[],
  room: number,
  most: number,
  sizeOf: (thing: Thing) => number,
): Thing[][] {
  const parts: Thing[][] = [];
  let left = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    const part = parts.at(-1);
    if (part === undefined || size > left || part.length === most) {
      parts.push([thing]);
      left = room - size;
    } else {
      part.push(thing);
      left -= size;
    }
  }
  return parts;
}
