/** What stands before the first clause of a sentence and is no part of it: datelines, numbers and marks of a list. */
import { wordSet } from "../../word-set.ts";
import { isProperTag, type Source } from "../source.ts";
import { DASHES } from "./dashes.ts";

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;
/** Tokens that a dateline has at most, its agency included. */
const LONGEST = 16;

/** Index of the first token of the sentence's own words. */
export function openingEnd(source: Source, first: number, last: number): number {
  const { tokens, tags } = source;
  const start = tags[first] === "CD" && /^[.)]$/.test(tokens[first + 1]?.norm ?? "") ? first + 2 : first;
  if (start >= last) return first;
  return (
    datelineEnd(source, start, last) ||
    wireEnd(source, start, last) ||
    agencyEnd(source, start, last) ||
    slashEnd(source, start, last) ||
    labelEnd(source, start, last) ||
    start
  );
}

/** Agencies as they stand in the brackets of a dateline. */
const WIRE: ReadonlySet<string> = wordSet(
  `afp ansa ap bbc cna cnn dpa efe fides ians interfax ips irin kyodo lusa mena pti reuter reuters rfe tass upi voa xinhua
  aap ana angop ani antara apa app asianews azertac bernama bna bss ena gna irna isna itar-tass jiji kabar kazinform kcna kuna map mna nampa nan pajhwok pana
  petra pina pna qna rnz sana spa suna tap trend ucanews unb uza vna wam yonhap`,
);

/** "HAVANA (AP) The president ...", "PRAGUE, May 3 (Reuters) The ministers ...": the agency's bracket closes the dateline where no dash does. */
function wireEnd({ tokens, tags }: Source, first: number, last: number): number {
  for (let i = first + 1; i < Math.min(last - 3, first + LONGEST); i += 1) {
    const { norm, text } = tokens[i]!;
    if (norm === "(") {
      const end = tokens[i + 2]!.norm === ")" && WIRE.has(tokens[i + 1]!.norm) ? i + 3 : 0;
      return end > 0 && end < last && /^\p{Lu}/u.test(tokens[end]!.text) ? end : 0;
    }
    if (!isProperTag(tags[i]!) && tags[i] !== "CD" && norm !== "," && !MONTH.test(norm) && text === norm)
      return 0;
  }
  return 0;
}

/** "Lima /ANDINA/ The president has": the town, and its agency between two strokes. */
function slashEnd({ tokens, tags }: Source, first: number, last: number): number {
  let at = first;
  while (at < first + 3 && isProperTag(tags[at] ?? "")) at += 1;
  if (at === first || tokens[at]?.text !== "/") return 0;
  const close = tokens.slice(at + 1, at + 4).findIndex(({ text }) => text === "/");
  const end = at + close + 2;
  const agency = tokens.slice(at + 1, end - 1).every(({ text }) => text === text.toUpperCase());
  return close > 0 && agency && end < last && /^\p{Lu}/u.test(tokens[end]!.text) ? end : 0;
}

/** "NZPA-Reuter London Britain has halted": papers of the Pacific open with the agency and the town, and no mark closes them. */
function agencyEnd({ tokens, unitEnds }: Source, first: number, last: number): number {
  if (!/^(?:nzpa|aap)$/.test(tokens[first]!.norm)) return 0;
  let at = first + 1;
  while (at + 1 < last && tokens[at]!.text === "-" && !tokens[at]!.spaceBefore) at += 2;
  if (at >= last || /^\p{Ll}/u.test(tokens[at]!.text)) return 0;
  const end = Math.max(unitEnds[at] ?? 0, at + 1);
  return end < last && /^\p{Lu}/u.test(tokens[end]!.text) ? end : 0;
}

/** "ROSA MENDES: The envoy left.", "ISLAMABAD: The envoy left.": who speaks, or where, in capitals before a colon. */
function labelEnd({ tokens }: Source, first: number, last: number): number {
  let letters = false;
  for (let i = first; i < Math.min(last - 1, first + LONGEST); i += 1) {
    const { norm, text } = tokens[i]!;
    if (norm === ":")
      return letters &&
        tokens[i + 1]!.spaceBefore &&
        /^["“‘]?\p{Lu}/u.test(tokens[i + 1]!.text) &&
        hasSmall(tokens, i + 1, last)
        ? i + 1
        : 0;
    if (/\p{Ll}/u.test(text)) return 0;
    letters ||= /\p{Lu}{2}/u.test(text);
  }
  return 0;
}

/** Whether the words behind a label are no capitals themselves, as in a headline they may be. */
const hasSmall = (tokens: Source["tokens"], first: number, last: number): boolean =>
  tokens.slice(first, Math.min(last, first + 4)).some(({ text }) => /^\p{Ll}/u.test(text));

/** "ASUNCIÓN, March 27 (Reuters) – Argentina ...", "Lusaka - The president ...": index after the dash, or 0. */
function datelineEnd(source: Source, first: number, last: number): number {
  const { tokens, tags } = source;
  let depth = 0;
  for (let i = first; i < Math.min(last, first + LONGEST); i += 1) {
    const { norm, text } = tokens[i]!;
    if (norm === "(" || norm === "[") depth += 1;
    else if (norm === ")" || norm === "]") depth -= 1;
    else if (depth === 0 && i > first && DASHES.has(norm) && i + 1 < last)
      return closesDateline(source, first, i, last) ? i + 1 : 0;
    const passes = depth > 0 || isProperTag(tags[i]!) || tags[i] === "CD" || /^(?:[,.)\]/]|and)$/.test(norm);
    if (!passes && !MONTH.test(norm) && text === norm) return 0;
  }
  return 0;
}

/** The dash has space on a side, a capital follows, and a verb further on; no second dash closes an insertion. */
function closesDateline({ tokens, tags }: Source, first: number, dash: number, last: number): boolean {
  // "Peru - Chile relations"
  const plain = tokens[dash]!.norm === "-" && isProperTag(tags[dash - 1]!) && isProperTag(tags[dash + 1]!);
  if (plain && tokens[first]!.text !== tokens[first]!.text.toUpperCase()) return false;
  const spaced = tokens[dash]!.spaceBefore || tokens[dash + 1]!.spaceBefore;
  if (!spaced || tokens[dash + 1]!.text === tokens[dash + 1]!.norm) return false;
  if (/^(?:DT|PRP|IN|VB)/.test(tags[first]!)) return false;
  for (let i = dash + 1; i < Math.min(last, dash + 25); i += 1)
    if (DASHES.has(tokens[i]!.norm) && tokens[i]!.spaceBefore) return false;
  for (let i = dash + 1; i < Math.min(last, dash + 60); i += 1)
    if (/^(?:VB[DZPN]|MD)$/.test(tags[i]!)) return true;
  return false;
}
