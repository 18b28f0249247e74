import type { Block } from "../../../record/index.ts";

/** The title is printed anew within so many lines. */
const NEAR_HEADLINE = 8;

/**
 * Where the page's own clock stands that its title, printed once more above everything, has come to stand over: the day, then
 * the way home, then the title anew. -1 where there is none.
 */
export function clockOfRepeatedHead(text: string, blocks: readonly Block[]): number {
  const raw = ({ span }: Block): string => text.slice(span.start, span.end).trim();
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const [head, stamp, way] = blocks.slice(title, title + 3);
  if (title < 0 || !head || !stamp || !way || stamp.kind !== "timestamp") return -1;
  const again = blocks.slice(title + 3, title + 3 + NEAR_HEADLINE).some((block) => raw(block) === raw(head));
  // "HomeLatestNine states agree": the parts of the way run together where the page was flattened.
  return again && way.kind === "boilerplate" && /^(?:[Hh]ome(?!\p{Ll})|HOME\b|You are here)/u.test(raw(way))
    ? stamp.span.start
    : -1;
}
