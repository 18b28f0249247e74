// Measures of quotations: whole spans by the share of characters that they have in common (thresholds of the Gender Gap
// Tracker, Asr et al. 2021), characters (the "overlap" of Citron, Newell et al. 2021), and speakers where spans match.
import { scores, type Range } from "../scoring/f1.ts";
import { quotedCharacters } from "./marks.ts";

export type Kind = "direct" | "mixed" | "indirect";
export type View = "all" | Kind;

/** What is said, in several spans where the cue splits it, and the words that name who says it. */
export interface Attribution {
  readonly spans: readonly Range[];
  readonly speaker: Range | null;
}
export interface Attributed {
  readonly text: string;
  readonly gold: readonly (Attribution & { readonly kind: Kind })[];
}

export interface AttributionScores {
  readonly gold: number;
  readonly found: number;
  readonly exactF1: number;
  /** At a Jaccard index of .3. */
  readonly loose: { readonly p: number; readonly r: number; readonly f1: number };
  /** At .8. */
  readonly tightF1: number;
  readonly overlapF1: number;
  /** Of matches at .3 whose answer has a speaker: the speaker given shares characters, is the very same, is not given. */
  readonly speaker: { readonly overlap: number; readonly exact: number; readonly none: number };
}

const EDGE = /[\s"“”'‘’.,;:!?\-–—…()]/;
const LETTER = /\w/;
const LOOSE = 0.3;
const TIGHT = 0.8;

function trimmed(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] ?? "")) from += 1;
  while (to > from && EDGE.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

const shared = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const jaccard = (a: Range, b: Range): number => {
  const both = shared(a, b);
  return both / (a.end - a.start + b.end - b.start - both);
};
const same = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

/** From the first character said to the last. */
const boxOf = (text: string, spans: readonly Range[]): Range =>
  trimmed(text, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** By the share of its letters that stand between marks: over 0.9 direct, none indirect. */
export function kindOf(text: string, box: Range, quoted: Uint8Array): Kind {
  let [inside, letters] = [0, 0];
  for (let at = box.start; at < box.end; at += 1)
    if (LETTER.test(text[at] ?? "")) {
      letters += 1;
      inside += quoted[at] ?? 0;
    }
  if (inside === 0) return "indirect";
  return inside / letters > 0.9 ? "direct" : "mixed";
}

interface Boxed {
  readonly box: Range;
  readonly spans: readonly Range[];
  readonly speaker: Range | null;
  readonly kind: Kind;
}
interface Match {
  readonly jaccard: number;
  readonly found: Boxed;
}

/** Pairs answers and findings by falling Jaccard index, each at most once. */
function matched(gold: readonly Boxed[], found: readonly Boxed[]): Map<Boxed, Match> {
  const pairs = gold.flatMap((answer) =>
    found.flatMap((one) => {
      const index = jaccard(answer.box, one.box);
      return index >= LOOSE ? [{ answer, one, index }] : [];
    }),
  );
  const taken = new Set<Boxed>();
  const matches = new Map<Boxed, Match>();
  for (const { answer, one, index } of pairs.toSorted((a, b) => b.index - a.index)) {
    if (matches.has(answer) || taken.has(one)) continue;
    taken.add(one);
    matches.set(answer, { jaccard: index, found: one });
  }
  return matches;
}

/** The letters that spans cover: how many of the first, of the second, of both. */
function letters(text: string, gold: readonly Range[], found: readonly Range[]): [number, number, number] {
  const cover = (spans: readonly Range[]): Uint8Array => {
    const mask = new Uint8Array(text.length);
    for (const { start, end } of spans) mask.fill(1, start, end);
    return mask;
  };
  const [a, b] = [cover(gold), cover(found)];
  let [inA, inB, both] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    if (x + y === 0 || !LETTER.test(text[at] ?? "")) continue;
    inA += x;
    inB += y;
    both += x & y;
  }
  return [inA, inB, both];
}

/**
 * Scores what a contender found (`found[i]` belongs to `texts[i]`), of one kind of answer or of all. Matching is over all
 * kinds, so that what matches an answer of another kind is no false finding here; what matches nothing counts where its
 * own marks put it.
 */
export function scoreAttributions(
  texts: readonly Attributed[],
  found: readonly (readonly Attribution[])[],
  view: View,
): AttributionScores {
  let [gold, total, exact, loose, tight] = [0, 0, 0, 0, 0];
  let [goldLetters, foundLetters, bothLetters] = [0, 0, 0];
  let [spoken, overlap, identical, none] = [0, 0, 0, 0];
  const wanted = ({ kind }: Boxed): boolean => view === "all" || kind === view;
  for (const [i, { text, gold: answers }] of texts.entries()) {
    const quoted = quotedCharacters(text);
    const mine = (found[i] ?? []).flatMap(({ spans, speaker }): Boxed[] => {
      const box = boxOf(text, spans);
      return box.end > box.start ? [{ box, spans, speaker, kind: kindOf(text, box, quoted) }] : [];
    });
    const boxed = answers.map((answer): Boxed => ({ ...answer, box: boxOf(text, answer.spans) }));
    const matches = matched(boxed, mine);
    const answerOf = new Map([...matches].map(([answer, match]) => [match.found, answer]));
    const inView = boxed.filter(wanted);
    const mineInView = mine.filter((one) => wanted(answerOf.get(one) ?? one));
    gold += inView.length;
    total += mineInView.length;
    const [inGold, inMine, inBoth] = letters(
      text,
      inView.flatMap(({ spans }) => spans),
      mineInView.flatMap(({ spans }) => spans),
    );
    goldLetters += inGold;
    foundLetters += inMine;
    bothLetters += inBoth;
    for (const answer of inView) {
      const match = matches.get(answer);
      if (match === undefined) continue;
      loose += 1;
      if (match.jaccard >= TIGHT) tight += 1;
      if (same(match.found.box, answer.box)) exact += 1;
      if (answer.speaker === null) continue;
      spoken += 1;
      if (match.found.speaker === null) {
        none += 1;
        continue;
      }
      const [right, given] = [trimmed(text, answer.speaker), trimmed(text, match.found.speaker)];
      if (same(right, given)) identical += 1;
      if (shared(right, given) > 0) overlap += 1;
    }
  }
  const share = (n: number): number => (spoken > 0 ? n / spoken : 0);
  return {
    gold,
    found: total,
    exactF1: scores(exact, total, gold).f1,
    loose: scores(loose, total, gold),
    tightF1: scores(tight, total, gold).f1,
    overlapF1: scores(bothLetters, foundLetters, goldLetters).f1,
    speaker: { overlap: share(overlap), exact: share(identical), none: share(none) },
  };
}
