/** How an element that holds entries ends, and what ends the feed around it. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/<rss[\s>]/i, /<\/item\s*>/gi],
  [/<rdf:rdf[\s>]/i, /<\/item\s*>/gi],
  [/<(?:[\w-]{1,20}:)?feed[\s>]/i, /<\/(?:[\w-]{1,20}:)?entry\s*>/gi],
];
/** Where the root stands. */
const HEAD = 10_000;
/** An end within a text that is quoted whole is none; so many are passed over. */
const MOST_TRIED = 20;

/** Ends of an element within CDATA are text: there are as many ends of CDATA as beginnings before a true one. */
const isOpen = (text: string): boolean => text.lastIndexOf("<![CDATA[") > text.lastIndexOf("]]>");

/**
 * The whole entries of an XML feed that breaks off in the middle, as a feed of their own: cut behind the last entry that ends,
 * and closed. Null where no entry ends, or where the feed ends as it should.
 */
export function wholeEntries(text: string): string | null {
  const head = text.slice(0, HEAD);
  const root = ENDS.find(([begins]) => begins.test(head));
  if (!root) return null;
  const [begins, ends] = root;
  const name = /<([\w:-]{2,30})/.exec(begins.exec(head)?.[0] ?? "")?.[1] ?? "";
  const found = [...text.matchAll(ends)].slice(-MOST_TRIED).reverse();
  const rest = text.slice(found[0]?.index ?? 0).toLowerCase();
  if (rest.includes(`</${name.toLowerCase()}`)) return null;
  for (const match of found) {
    const kept = text.slice(0, match.index + match[0].length);
    if (isOpen(kept)) continue;
    const channel = name.toLowerCase() === "rss" && /<channel[\s>]/i.test(head) ? "</channel>" : "";
    return `${kept}${channel}</${name}>`;
  }
  return null;
}
