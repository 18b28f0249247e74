import { diffArrays, diffWords } from "diff";

import type { ArticleRecord, Span } from "../../record/index.ts";

/** A stretch of words that both versions have, or that one of them lacks. */
export interface WordChange {
  readonly change: "same" | "removed" | "added";
  readonly text: string;
}

/** A block of an article in one version or both. Spans point into the text of their own version. */
export interface BlockChange {
  readonly change: "same" | "removed" | "added" | "changed";
  readonly before: Span | null;
  readonly after: Span | null;
  /** Of a changed block: its words in order; none where it is too long to be compared by words. */
  readonly words: readonly WordChange[];
}

/** Blocks that differ beyond which two texts are other articles: all of the one removed, all of the other added. */
const MOST_EDITS = 2000;
/** Longest block compared by words, in characters, and the most words that may differ. */
const LONGEST = 20_000;
const MOST_WORDS = 2000;
/** Share of words in common, in hundredths, from which a removed and an added block are one that was edited. */
const EDITED = 40;

interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** Blocks that are the article's own: furniture changes with every visit. */
function piecesOf({ source, article }: ArticleRecord): Piece[] {
  return article.blocks
    .filter(({ kind, repeats }) => kind !== "boilerplate" && repeats === undefined)
    .map(({ span }) => ({
      span,
      text: source.text.slice(span.start, span.end).replaceAll(/\s+/g, " ").trim(),
    }))
    .filter(({ text }) => text !== "");
}

/**
 * How the text of an article differs from an earlier version at the same address, block by block (Myers 1986, as `diff` has it).
 * Boilerplate and white space are not compared.
 */
export function diffBlocks(before: ArticleRecord, after: ArticleRecord): BlockChange[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const texts = (pieces: readonly Piece[]): string[] => pieces.map(({ text }) => text);
  const runs = diffArrays(texts(old), texts(now), { maxEditLength: MOST_EDITS });
  const changes: BlockChange[] = [];
  let [i, j] = [0, 0];
  let pending: { removed: Piece[]; added: Piece[] } = { removed: [], added: [] };
  const settle = (): void => {
    changes.push(...pair(pending.removed, pending.added));
    pending = { removed: [], added: [] };
  };
  for (const { count, added, removed } of runs ?? [
    { count: old.length, removed: true, added: false },
    { count: now.length, removed: false, added: true },
  ]) {
    if (removed) pending.removed.push(...old.slice(i, i + count));
    else if (added) pending.added.push(...now.slice(j, j + count));
    else {
      settle();
      for (let k = 0; k < count; k += 1)
        changes.push({
          change: "same",
          before: old[i + k]?.span ?? null,
          after: now[j + k]?.span ?? null,
          words: [],
        });
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  settle();
  return changes;
}

/** Removed and added blocks of one place: in order, those alike enough are one block that was edited. */
function pair(removed: readonly Piece[], added: readonly Piece[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let from = 0;
  for (const old of removed) {
    const at = added.findIndex(({ text }, k) => k >= from && k < from + REACH && isEdited(old.text, text));
    const now = added[at];
    if (now === undefined) {
      changes.push({ change: "removed", before: old.span, after: null, words: [] });
      continue;
    }
    changes.push(...added.slice(from, at).map(addition));
    changes.push({
      change: "changed",
      before: old.span,
      after: now.span,
      words: wordChanges(old.text, now.text),
    });
    from = at + 1;
  }
  return [...changes, ...added.slice(from).map(addition)];
}

/** How many added blocks are looked at for each removed one. */
const REACH = 8;
const addition = ({ span }: Piece): BlockChange => ({
  change: "added",
  before: null,
  after: span,
  words: [],
});

function isEdited(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (x === undefined || y === undefined) return false;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared * 100 >= Math.max(x.size, y.size, 1) * EDITED;
}

function wordChanges(a: string, b: string): WordChange[] {
  if (Math.max(a.length, b.length) > LONGEST) return [];
  return (diffWords(a, b, { maxEditLength: MOST_WORDS }) ?? []).map(({ value, added, removed }) => ({
    change: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
