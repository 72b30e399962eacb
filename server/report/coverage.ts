/** The bytes of a font from `offset` on, at least `length` of them where the font is that long. */
export type Slice = (offset: number, length: number) => DataView;

/** The code points that a font draws: a TrueType or OpenType font, or all the fonts of a collection. */
export function codePoints(slice: Slice): Set<number> {
  const found = new Set<number>();
  for (const font of fonts(slice)) {
    const cmap = table(slice, font, "cmap");
    if (cmap !== undefined) readCmap(slice(cmap.offset, cmap.length), found);
  }
  return found;
}

/** A font that is in memory. */
export function sliceOf(font: Uint8Array): Slice {
  return (offset, length) =>
    new DataView(font.buffer, font.byteOffset + offset, Math.min(length, font.byteLength - offset));
}

function fonts(slice: Slice): number[] {
  const head = slice(0, 12);
  if (head.getUint32(0) !== tag("ttcf")) return [0];
  const count = head.getUint32(8);
  const offsets = slice(12, 4 * count);
  return Array.from({ length: count }, (_, at) => offsets.getUint32(4 * at));
}

function table(slice: Slice, font: number, name: string) {
  const count = slice(font, 12).getUint16(4);
  const records = slice(font + 12, 16 * count);
  for (let at = 0; at < 16 * count; at += 16)
    if (records.getUint32(at) === tag(name))
      return { offset: records.getUint32(at + 8), length: records.getUint32(at + 12) };
  return undefined;
}

function tag(name: string): number {
  return [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
}

/** Of the ways to write a cmap only the two that Unicode fonts use are read: 4 and 12. */
function readCmap(cmap: DataView, found: Set<number>): void {
  const count = cmap.getUint16(2);
  for (let at = 0; at < count; at += 1) {
    const start = cmap.getUint32(4 + 8 * at + 4);
    const format = cmap.getUint16(start);
    if (format === 4) readSegments(cmap, start, found);
    else if (format === 12) readGroups(cmap, start, found);
  }
}

function readSegments(cmap: DataView, start: number, found: Set<number>): void {
  const size = cmap.getUint16(start + 6);
  for (let at = 0; at < size; at += 2) {
    const last = cmap.getUint16(start + 14 + at);
    const first = cmap.getUint16(start + 16 + size + at);
    const delta = cmap.getUint16(start + 16 + 2 * size + at);
    const rangeAt = start + 16 + 3 * size + at;
    const range = cmap.getUint16(rangeAt);
    // The last segment is 0xffff alone: an end mark, no character.
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - first));
      // In a range, glyph 0 is "none" before the delta is added.
      if ((range === 0 || glyph !== 0) && ((glyph + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

function readGroups(cmap: DataView, start: number, found: Set<number>): void {
  const count = cmap.getUint32(start + 12);
  for (let at = 0; at < count; at += 1) {
    const group = start + 16 + 12 * at;
    const first = cmap.getUint32(group);
    const last = cmap.getUint32(group + 4);
    const glyph = cmap.getUint32(group + 8);
    for (let code = first; code <= Math.min(last, 0x10ffff); code += 1)
      if (glyph + code - first !== 0) found.add(code);
  }
}
