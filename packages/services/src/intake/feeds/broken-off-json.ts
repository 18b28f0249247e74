/** Where the string that begins at `from` ends: behind its closing quote, -1 where the text ends first. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (char === '"') return at + 1;
  }
  return -1;
}

/**
 * The whole items of a JSON feed that breaks off in the middle, as a feed of their own: cut behind the last item that ends, and
 * closed. Null where none ends, where the text is no object, or where it ends as it should. Linear in the text.
 */
export function wholeItems(text: string): string | null {
  if (!text.trimStart().startsWith("{")) return null;
  let [depth, end, key, items] = [0, -1, "", false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      const after = stringEnd(text, at);
      if (after < 0) break;
      if (depth === 1) key = text.slice(at + 1, after - 1);
      at = after - 1;
    } else if (char === "{" || char === "[") {
      depth += 1;
      if (char === "[" && depth === 2) items = key === "items";
    } else if (char === "}" || char === "]") {
      depth -= 1;
      if (depth <= 0) return null;
      if (items && depth === 2) end = at + 1;
      if (items && depth === 1) [items, end] = [false, at + 1];
    }
  }
  return end < 0 ? null : `${text.slice(0, end)}${items ? "]" : ""}}`;
}
