/**
 * Lists told line by line: "The two sides agreed to:", then a line for each step. Such a line is read as what the words that lead to the list go on
 * with: those words stand before it in a text of their own, which is parsed as any sentence, and what was read is told in the tokens of the document.
 */
import type { Analysis, Sentence, Token } from "../types.ts";

/** A line of a list and the words that lead to it: tokens [first, last) of each. `tag`: what the line's first verb is, where the lead tells it. */
export interface Step {
  /** Index of the line's sentence, and of the one that leads to it. */
  readonly sentence: number;
  readonly leading: number;
  readonly lead: { readonly first: number; readonly last: number };
  readonly first: number;
  readonly last: number;
  /** Token whose tag the lead decides, and that tag. */
  readonly verb: number;
  readonly tag: string | null;
}

/** Lines of one list, and words that lead to it, at most: what is done for a line is bounded. */
const MOST_STEPS = 40;
const LONGEST_LEAD = 60;

const MARK = /^[•●▪■◆►▶*·‣⁃◦»›–—-]$/;
const NUMBER = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/;

/** Index behind the bullet or the number of a line; `first` where it has none. */
function behindMark(tokens: readonly Token[], { first, last }: Sentence): number {
  const norm = (i: number): string => (i < last ? (tokens[i]?.norm ?? "") : "");
  if (MARK.test(norm(first))) return first + 1;
  if (/^(?:\d{1,2}|[a-z])[.)]$/.test(norm(first))) return first + 1;
  if (NUMBER.test(norm(first)) && /^[.)]$/.test(norm(first + 1))) return first + 2;
  if (norm(first) === "(" && NUMBER.test(norm(first + 1)) && norm(first + 2) === ")") return first + 3;
  return first;
}

const VERB = /^(?:VB[DZPN]?|MD)$/;

/** What a line begins with under such words: "to:" wants a verb, "The Ministers:" a finite one, "Kenya agreed:" a "to", and "that:" leads to any clause. */
type Kind = "infinitive" | "finite" | "to" | "any";

/** The words that a line goes on with: tokens [first, last). `marked`: without a colon they lead only to lines with a bullet or a number. */
interface Lead {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
  readonly marked: boolean;
}

/** The words at the end of a sentence that lead to a list; null where they lead to none. */
function leadOf(tokens: readonly Token[], { first, last }: Sentence): Lead | null {
  const colon = tokens[last - 1]?.text === ":";
  const end = colon ? last - 1 : last;
  if (end - first < 2 || end - first > LONGEST_LEAD) return null;
  const before = tokens[end - 1] as Token;
  const lead = (kind: Kind, from = first): Lead => ({ kind, first: from, last: end, marked: !colon });
  if (colon && before.norm === "to") return lead("infinitive");
  if (colon && before.norm === "that") return lead("any");
  if (colon && VERB.test(before.xpos)) return lead("to");
  let plain = colon;
  for (let i = first; plain && i < end; i += 1) plain = !VERB.test(tokens[i]?.xpos ?? "");
  if (plain) return /^(?:NN|RB)/.test(before.xpos) || before.norm === "and" ? lead("finite") : null;
  const group = groupAtEnd(tokens, first, end);
  return group < 0 ? null : lead("finite", group);
}

/** "During the talks held in Lima, the ministers", "reports that both sides": where the group begins that closes the words; -1 for none. */
function groupAtEnd(tokens: readonly Token[], first: number, end: number): number {
  if (!/^NNP?S$/.test(tokens[end - 1]?.xpos ?? "")) return -1;
  for (let i = end - 2; i >= Math.max(first, end - 6); i -= 1) {
    const { norm, xpos } = tokens[i] as Token;
    if (/^(?:the|both|all)$/.test(norm))
      return i === first || /^(?:,|that|and)$/.test(tokens[i - 1]?.norm ?? "") ? i : -1;
    if (!/^(?:NN|JJ|CD)/.test(xpos)) return -1;
  }
  return -1;
}

/** The tag of a verb that has its subject in the words above; null for a word that is none. */
function finiteTag({ norm, xpos, text }: Token): string | null {
  if (/^(?:VBD|VBZ)$/.test(xpos)) return xpos;
  if (/[^e]ed$/.test(norm) && (xpos.startsWith("VB") || text !== norm)) return "VBD";
  return /^VBP?$/.test(xpos) ? "VBP" : null;
}

/** The lines of lists that words above them lead to, in order. */
export function stepsOf({ tokens, sentences }: Analysis): readonly Step[] {
  const steps: Step[] = [];
  for (let s = 0; s < sentences.length; s += 1) {
    const leading = sentences[s] as Sentence;
    const lead = leadOf(tokens, leading);
    if (lead === null) continue;
    let { block } = leading;
    let open = true;
    for (let k = s + 1, n = 0; k < sentences.length && n < MOST_STEPS; k += 1) {
      const line = sentences[k] as Sentence;
      // A line's later sentences are on their own.
      if (line.block === block && k > s + 1) continue;
      if (line.block > block + 1) break;
      ({ block } = line);
      const first = behindMark(tokens, line);
      const goesOn = isOpen(tokens, line);
      if (first === line.first && (lead.marked || (!open && !goesOn))) break;
      if (first === line.first && k === s + 1 && !goesOn) break;
      open = goesOn;
      n += 1;
      const step = asStep(tokens, k, line, s, lead, first);
      if (step !== null) steps.push(step);
    }
  }
  return steps;
}

/** "...;", "...; and": another line follows. */
const isOpen = (tokens: readonly Token[], { last }: Sentence): boolean =>
  tokens[last - 1]?.text === ";" ||
  (/^(?:and|or)$/.test(tokens[last - 1]?.norm ?? "") && tokens[last - 2]?.text === ";");

function asStep(
  tokens: readonly Token[],
  sentence: number,
  line: Sentence,
  leading: number,
  lead: Lead,
  first: number,
): Step | null {
  let verb = first;
  while (verb < line.last && tokens[verb]?.xpos.startsWith("RB") === true) verb += 1;
  const word = tokens[verb];
  if (word === undefined || verb >= line.last) return null;
  const tag = tagOf(lead.kind, word);
  if (tag === null && lead.kind !== "any") return null;
  return {
    sentence,
    leading,
    lead,
    first,
    last: line.last,
    verb,
    tag,
  };
}

/** What the first word of a line is under words of the kind; null where it does not go on with them. */
function tagOf(kind: Kind, word: Token): string | null {
  switch (kind) {
    case "finite":
      return finiteTag(word);
    case "infinitive":
      return /^(?:VB[PD]?|NNP?|JJ)$/.test(word.xpos) ? "VB" : null;
    case "to":
      return word.norm === "to" ? "TO" : null;
    case "any":
      return null;
  }
}
