import type { DatingDoc } from "../article.ts";
import { notBefore, TRUST, type Clue } from "../clue.ts";
import { firstDay } from "./edtf-bounds.ts";

/** Text looked at: an article's, not an archive's. */
const SEEN = 60_000;
/** Things that nobody announces in advance. */
const UNPLANNED =
  /\b(?:war|invasion|annexation|assassination|coup|collapse|revolution|uprising|intifada|attacks?|genocide|massacre|earthquake|tsunami|pandemic|outbreak|crisis|bombing|fall of|death of|breakup|break-up|occupation|blockade|takeover)\b/i;
const BEHIND =
  /\b(?:after|since|following|in the wake of|during|amid)\s+(?:the\s+)?(?:\p{L}+['’]?s?\s+){0,2}$/iu;
const AHEAD =
  /\b(?:before|ahead of|prior to|until|upcoming|planned|possible|next|threatened|feared|potential|avert|prevent)\s+(?:the\s+|an?\s+)?(?:\p{L}+['’]?s?\s+){0,2}$/iu;

type Anchors = ReturnType<DatingDoc["knowledge"]["anchors"]>;

interface Known {
  readonly order: number;
  readonly day: string;
  readonly phrases: readonly string[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const known = new WeakMap<Anchors, ReadonlyMap<string, readonly Known[]>>();

/** Anchors by the first words of their phrases. */
function knownAnchors(anchors: Anchors): ReadonlyMap<string, readonly Known[]> {
  const built = known.get(anchors);
  if (built !== undefined) return built;
  const byHead = new Map<string, Known[]>();
  for (const [order, { from, phrases }] of anchors.entries()) {
    const day = firstDay(from);
    if (day === null) continue;
    for (const head of new Set(phrases.map((phrase) => phrase.match(WORD)?.[0] ?? ""))) {
      const list = byHead.get(head) ?? [];
      byHead.set(head, list);
      list.push({ order, day, phrases });
    }
  }
  known.set(anchors, byHead);
  return byHead;
}

/** Anchors that the words of a text may tell of, in the order of the table: of some seven hundred phrases an article has the first words of a few. */
function likelyAnchors(anchors: Anchors, words: readonly string[]): readonly Known[] {
  const byHead = knownAnchors(anchors);
  const likely = new Map<number, Known>();
  for (const word of words) for (const one of byHead.get(word) ?? []) likely.set(one.order, one);
  return [...likely.values()].sort((a, b) => a.order - b.order);
}

/** Events that the text looks back on bound it from below: "after Russia's invasion of Ukraine". */
export function anchorClues({ source, blocks, knowledge }: DatingDoc): Clue[] {
  const out: Clue[] = [];
  const own = blocks.filter(({ kind }) => kind === "paragraph" || kind === "title" || kind === "subtitle");
  const end = Math.min(own.at(-1)?.span.end ?? 0, (own[0]?.span.start ?? 0) + SEEN);
  const plain = source.text.slice(0, end).replaceAll("’", "'");
  for (const { day, phrases } of likelyAnchors(knowledge.anchors(), plain.match(WORD) ?? [])) {
    for (const phrase of phrases) {
      const at = plain.indexOf(phrase);
      if (
        at < 0 ||
        /[\p{L}\p{N}]/u.test(plain[at - 1] ?? " ") ||
        /[\p{L}\p{N}]/u.test(plain[at + phrase.length] ?? " ")
      )
        continue;
      if (!own.some(({ span }) => span.start <= at && at < span.end)) continue;
      const before = plain.slice(Math.max(0, at - 60), at);
      if (AHEAD.test(before) || !(UNPLANNED.test(phrase) || BEHIND.test(before))) continue;
      out.push({
        rule: "dating.anchor",
        span: { start: at, end: at + phrase.length },
        note: `${phrase}: from ${day}`,
        stretches: [notBefore(day)],
        trust: TRUST.known,
      });
      break;
    }
  }
  return out;
}
