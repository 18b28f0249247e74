import type { Analysis } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { firstWhere, type Span } from "../../record/index.ts";
import type { MarkedSpan } from "./marks.ts";

/** Words after which marks hold the name of a thing, not speech. */
const NAMING =
  /(?:\b(?:treaty|declaration|protocol|agreement|accord|convention|resolution|communiqu[eé]|memorandum|statement|document|plan|initiative|program(?:me)?|project|concept|doctrine|strategy|operation|exercise|drills?|book|novel|film|movie|play|song|album|article|report|series|exhibition|conference|forum|newspaper|magazine|portal|channel|so-called|called|named|titled|entitled|dubbed|nicknamed|codenamed|known as|listed as|labell?ed(?: as)?|designated(?: as)?|declared(?: as)? an?|branded(?: as)? an?))\s*$/iu;

/** "in her memoir, “A Son of Lima.”": what has a title and is no speech, whatever stop stands within the marks. */
const OF_WORK =
  /\b(?:book|memoirs?|autobiography|novel|film|movie|documentary|play|song|album|poem|essay),?\s+$/iu;

/** The name of a thing mostly has capitals: "Protocol on Fisheries", but not "We Shall Return," with its comma. */
function titleCased(words: readonly string[]): boolean {
  const content = words.filter((word) => word.length > 3);
  return words.length > 1 && content.length > 0 && content.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** "trade, the road, “One Belt”, religion": a name among others in a list, with no one who speaks behind it. */
const LISTED = /\p{L},\s+$/u;
const CUED =
  /^,\s+(?:(?:he|she|they|we|I|sa(?:id|ys)|according)\b|[^.,;“"]{3,30}\b(?:said|says|told|added)\b)/u;

/**
 * What a marked stretch is. An utterance stands for itself: it begins a sentence or follows a cue's comma or colon, with a capital, and holds a
 * clause or ends in a stop of its own. A fragment is part of somebody else's sentence ("hailed a “historic” thaw").
 */
export function classify(
  text: string,
  line: Span,
  { inner, span }: MarkedSpan,
  previous: QuotedSpan | undefined,
  analysis: Analysis,
): QuotedSpan["kind"] {
  const content = text.slice(inner.start, inner.end).trim();
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const before = text.slice(Math.max(line.start, span.start - 40), span.start);
  const stopped = /[.,!?…]$/u.test(content);
  if (NAMING.test(before) && !stopped && words.length <= 25) return "title";
  if (OF_WORK.test(before) && titleCased(words)) return "title";
  const after = text[span.end] ?? "";
  const listed = after === "," && LISTED.test(before) && !CUED.test(text.slice(span.end, span.end + 40));
  if (titleCased(words) && !stopped && (after !== "," || listed)) return "title";

  const atStart = /(?:^|[.!?:,;…—–]["”'’)]?|\s--?(?=\s))\s*$/u.test(before);
  const capital = /^[\p{Lu}\p{N}…[(]/u.test(content);
  const clause = hasFiniteVerb(analysis, inner);
  if (atStart && capital && words.length > 1 && (stopped || clause || after === ",")) return "utterance";
  if (atStart && capital && words.length === 1 && stopped) return "utterance";
  // "told the mayors, “no one should doubt it.”": a whole sentence behind a comma, though it begins small.
  if (/[,:]\s*$/u.test(before) && clause && words.length > 3 && /[.!?]$/u.test(content)) return "utterance";
  // “A tariff,” replied Brandt, “is not a wall.”: the second part needs no capital.
  const sameSentence =
    previous !== undefined && !/[.!?]["”]?\s/u.test(text.slice(previous.inner.end, span.start));
  const comma = /[,;—–]\s*$/u.test(before);
  if (sameSentence && comma && previous.kind === "utterance" && previous.span.end > line.start)
    return "utterance";
  return "fragment";
}

function hasFiniteVerb({ tokens }: Analysis, { start, end }: Span): boolean {
  for (let i = firstWhere(tokens, (token) => token.start >= start); i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.start >= end) return false;
    if (/^(?:VBD|VBP|VBZ|MD)$/.test(token.xpos)) return true;
  }
  return false;
}
