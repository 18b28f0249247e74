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

/** Events that the text looks back on bound it from below: "after Russia's invasion of Ukraine". */
export function anchorClues({ source, blocks, knowledge }: DatingDoc): Clue[] {
  const out: Clue[] = [];
  const own = blocks.filter(({ kind }) => kind === "paragraph" || kind === "title" || kind === "subtitle");
  const end = Math.min(own.at(-1)?.span.end ?? 0, (own[0]?.span.start ?? 0) + SEEN);
  const plain = source.text.slice(0, end).replaceAll("’", "'");
  for (const { from, phrases } of knowledge.anchors()) {
    const day = firstDay(from);
    if (day === null) continue;
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
