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
  readonly day: string;
  readonly phrases: readonly { readonly phrase: string; readonly head: string }[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const known = new WeakMap<Anchors, readonly Known[]>();

/** Anchors with the first word of each phrase: of some seven hundred phrases an article has the first words of a few. */
function knownAnchors(anchors: Anchors): readonly Known[] {
  let list = known.get(anchors);
  if (list === undefined) {
    list = anchors.flatMap(({ from, phrases }) => {
      const day = firstDay(from);
      const withHeads = phrases.map((phrase) => ({ phrase, head: phrase.match(WORD)?.[0] ?? "" }));
      return day === null ? [] : [{ day, phrases: withHeads }];
    });
    known.set(anchors, list);
  }
  return list;
}

/** Events that the text looks back on bound it from below: "after Russia's invasion of Ukraine". */
export function anchorClues({ source, blocks, knowledge }: DatingDoc): Clue[] {
  const out: Clue[] = [];
  const own = blocks.filter(({ kind }) => kind === "paragraph" || kind === "title" || kind === "subtitle");
  const end = Math.min(own.at(-1)?.span.end ?? 0, (own[0]?.span.start ?? 0) + SEEN);
  const plain = source.text.slice(0, end).replaceAll("’", "'");
  const words = new Set(plain.match(WORD));
  for (const { day, phrases } of knownAnchors(knowledge.anchors())) {
    for (const { phrase, head } of phrases) {
      if (!words.has(head)) continue;
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
