/**
 * Whether two values of JSON are written alike, to the letter: `JSON.stringify(a) === JSON.stringify(b)`, order of keys included, without
 * writing either. A key without a value is as good as none, as it is in writing.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && sameItems(a, b);
  return sameRecords(a as Record<string, unknown>, b as Record<string, unknown>);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (!sameJson(a[i] ?? null, b[i] ?? null)) return false;
  return true;
}

function sameRecords(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const [ours, theirs] = [Object.keys(a), Object.keys(b)];
  let [i, j] = [0, 0];
  for (;;) {
    while (i < ours.length && a[ours[i] as string] === undefined) i += 1;
    while (j < theirs.length && b[theirs[j] as string] === undefined) j += 1;
    if (i === ours.length || j === theirs.length) return i === ours.length && j === theirs.length;
    const key = ours[i] as string;
    if (key !== theirs[j] || !sameJson(a[key], b[key])) return false;
    i += 1;
    j += 1;
  }
}
