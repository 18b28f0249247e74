/**
 * Offsets in Unicode code points of offsets in UTF-16 units, for formats that count so. One pass over the text, however
 * many are asked for. Throws RangeError for an offset inside a surrogate pair or outside the text: it points at no character.
 */
export function codePoints(text: string, offsets: Iterable<number>): ReadonlyMap<number, number> {
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let [units, points] = [0, 0];
  for (const offset of wanted) {
    while (units < offset && units < text.length) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    if (units !== offset) throw new RangeError(`offset ${offset} is at no character of the text`);
    found.set(offset, points);
  }
  return found;
}
