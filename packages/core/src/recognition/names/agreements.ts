import type { Token } from "@chancery/language";

import { RANK, type Candidate } from "./candidate.ts";
import type { Ground } from "./ground.ts";
import { isCapital, isWord } from "./text.ts";
import { AGREEMENT_NOUNS, BODY_NOUNS, FACILITY_NOUNS, GEOGRAPHIC_NOUNS } from "./words.ts";

const OPENING = new Set(["\u201c", '"', "\u00ab", "``"]);
const CLOSING = new Set(["\u201d", '"', "\u00bb", "''"]);
const LINKS = new Set([
  "of",
  "on",
  "for",
  "between",
  "and",
  "the",
  "in",
  "concerning",
  "against",
  "with",
  "to",
  "relating",
  "&",
  "-",
  "\u2013",
]);
/** What "in" leads to inside titles: "Armed Forces in Europe", "Trade in Endangered Species"; elsewhere it tells the place. */
const SUBJECTS_IN = new Set([
  "europe",
  "asia",
  "africa",
  "outer",
  "armed",
  "international",
  "civil",
  "criminal",
  "endangered",
  "persons",
  "small",
]);
/** Kinds that "of" leads to a subject of, without a capital. */
const OF_TITLES = new Set(["treaty", "memorandum", "declaration", "protocol", "pact", "armistice"]);
const COMPLEMENTS = new Set(["on", "of", "between", "for", "against", "concerning"]);
/** "on the sidelines of", "on behalf of", "on condition that": no subject of an agreement. */
const NO_TOPIC = new Set([
  "sideline",
  "sidelines",
  "behalf",
  "condition",
  "board",
  "margin",
  "margins",
  "eve",
  "day",
  "occasion",
  "side",
  "part",
  "grounds",
  "basis",
  "agenda",
  "table",
]);
const CONTENT = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const INNER = new Set(["DET", "NOUN", "PROPN", "ADJ", "NUM", "CCONJ", "PART", "PUNCT"]);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Titles of agreements: a kind noun ("Treaty", "protocol") with what is written around it. A capital is needed only where
 * neither a quoted title nor an "on/of/between" complement follows.
 */
export function agreementNames({ analysis, sentence, timed }: Ground): readonly Candidate[] {
  const { tokens } = analysis;
  const out: Candidate[] = [];
  const push = (first: number, last: number, form: Candidate["form"], rule: string): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from === undefined || to === undefined) return;
    out.push({
      start: from.start,
      end: to.end,
      first,
      last,
      form,
      kind: "agreement",
      candidates: [],
      rule,
      rank: RANK.agreement,
      nests: true,
    });
  };
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = tokens[i];
    if (token === undefined || !AGREEMENT_NOUNS.has(token.norm)) continue;
    const end = sentence.last;
    // "Collective Security Treaty Organization", "Charter Committee": a body.
    if (isCapital(tokens[i + 1]) && BODY_NOUNS.has(tokens[i + 1]?.norm ?? "") && i + 1 < end) continue;
    if (tokens[i + 1] !== undefined && OPENING.has(tokens[i + 1]?.text ?? "")) {
      const close = closing(tokens, i + 2, end);
      if (close > 0 && ["on", "of", "for", "about", "concerning"].includes(tokens[i + 2]?.norm ?? "")) {
        push(leftEdge(tokens, i, sentence.first, false), close + 1, "name", "names.agreement.quoted");
        i = close;
        continue;
      }
    }
    if (isCapital(token)) {
      const last = titleEnd(tokens, i + 1, end, timed);
      const first = leftEdge(tokens, i, sentence.first, true);
      // "Treaty" alone, or at a sentence's start, is no title.
      if (last > i + 1 || first < i) {
        push(first, last, "name", "names.agreement.title");
        i = last - 1;
        continue;
      }
    }
    if (token.norm.endsWith("s") && token.xpos === "NNS") continue;
    // "with the agreement of both sides", "statute of limitations": no title.
    if (tokens[i + 1]?.norm === "of" && !OF_TITLES.has(token.norm)) continue;
    const last = complementEnd(tokens, i + 1, end, timed);
    if (last > i + 1) {
      push(leftEdge(tokens, i, sentence.first, false), last, "nominal", "names.agreement.complement");
      i = last - 1;
    } else if (datedComplement(tokens, i + 1, end, timed)) {
      push(leftEdge(tokens, i, sentence.first, false), i + 1, "nominal", "names.agreement.dated");
    }
  }
  return out;
}

/** "a declaration on 12 November on the transition of relations": the date between splits the title, the noun stands for it. */
function datedComplement(
  tokens: readonly Token[],
  from: number,
  end: number,
  timed: (token: number) => boolean,
): boolean {
  let i = from;
  if (tokens[i]?.norm === "on" || tokens[i]?.norm === "in") i += 1;
  if (i >= end || !timed(i)) return false;
  while (i < end && timed(i)) i += 1;
  return tokens[i]?.norm === "on" && complementEnd(tokens, i, end, timed) > i;
}

function closing(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end && i < from + 40; i += 1) if (CLOSING.has(tokens[i]?.text ?? "")) return i;
  return -1;
}

/** Modifiers before the kind noun: capitals with "and" and hyphens between them, or one plain compound ("free-trade"). */
function leftEdge(tokens: readonly Token[], at: number, start: number, capitals: boolean): number {
  let first = at;
  if (!capitals) {
    // "free-trade agreement", "climate mobility declaration": plain nouns, with the hyphens between them.
    for (let i = at - 1; i >= start && i >= at - 5; i -= 1) {
      const token = tokens[i];
      const hyphen = token?.text === "-" && !token.spaceBefore;
      if (
        token === undefined ||
        isCapital(token) ||
        (token.upos !== "NOUN" && !hyphen && tokens[i + 1]?.text !== "-")
      )
        break;
      if (!hyphen) first = i;
    }
    return first;
  }
  let joined = false;
  for (let i = at - 1; i >= start; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (
      isCapital(token) &&
      isWord(token) &&
      token.upos !== "DET" &&
      token.upos !== "VERB" &&
      token.upos !== "ADP" &&
      token.upos !== "SCONJ"
    )
      first = i;
    else if ((token.text === "-" || token.text === "\u2013") && !token.spaceBefore && isWord(tokens[i - 1]))
      continue;
    else if (
      (token.norm === "and" || token.norm === "of") &&
      isCapital(tokens[i - 1]) &&
      i - 1 >= start &&
      first === i + 1
    ) {
      joined ||= token.norm === "and";
      continue;
    } else if (
      token.text === "," &&
      joined &&
      first === i + 1 &&
      i > start &&
      isCapital(tokens[i - 1]) &&
      tokens[i - 1]?.upos !== "VERB"
    ) {
      // "the Peace, Friendship and Boundaries Treaty"
      continue;
    } else if (!isCapital(token) && tokens[i + 1]?.text === "-" && isWord(token)) first = i;
    else break;
  }
  return first;
}

/** The rest of a capitalised title: link words as long as capitals follow, the parties with their commas, the date. */
function titleEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  timed: (token: number) => boolean,
): number {
  let last = from;
  let between = false;
  let i = from;
  while (i < end && i < from + 60) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isWord(token) && isCapital(token) && (!timed(i) || isCentury(tokens, i))) {
      last = i + 1;
      i += 1;
    } else if (isCentury(tokens, i)) {
      last = i + 2;
      i += 2;
    } else if (
      token.norm === "in" &&
      !isCentury(tokens, i + 1) &&
      !isCentury(tokens, i + 2) &&
      !SUBJECTS_IN.has(tokens[i + 1]?.norm ?? "")
    ) {
      // "signed the Timor Sea Treaty in Dili": where, not what.
      break;
    } else if (token.norm === "on" && isGround(tokens, i + 1, end)) {
      break;
    } else if (LINKS.has(token.norm) && leadsOn(tokens, i, end, timed)) {
      if (token.norm === "between") between = true;
      i += 1;
    } else if (
      token.norm === "," &&
      (between ? leadsOn(tokens, i, end, timed) : listGoesOn(tokens, i, end))
    ) {
      i += 1;
    } else if (token.text === "-" && !token.spaceBefore && isWord(tokens[i + 1])) {
      last = i + 2;
      i += 2;
    } else break;
  }
  return dated(tokens, last, end, timed);
}

/** "XXI Century", "21st Century": a time that belongs to the title. */
const isCentury = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "century" || tokens[at + 1]?.norm === "century";

/** ", Separatism and Extremism": one more capital, then "and" and another. */
const listGoesOn = (tokens: readonly Token[], comma: number, end: number): boolean =>
  comma + 3 < end &&
  isCapital(tokens[comma + 1]) &&
  tokens[comma + 2]?.norm === "and" &&
  isCapital(tokens[comma + 3]);

/** "on the South Lawn", "on Margarita Island": a place to stand on, no subject. */
function isGround(tokens: readonly Token[], from: number, end: number): boolean {
  let i = tokens[from]?.norm === "the" ? from + 1 : from;
  let last: Token | undefined;
  for (; i < end && isCapital(tokens[i]); i += 1) last = tokens[i];
  return last !== undefined && (FACILITY_NOUNS.has(last.norm) || GEOGRAPHIC_NOUNS.has(last.norm));
}

/** At most three link words, then a capital. */
function leadsOn(
  tokens: readonly Token[],
  at: number,
  end: number,
  timed: (token: number) => boolean,
): boolean {
  for (let i = at + 1; i < end && i <= at + 3; i += 1) {
    const token = tokens[i];
    if (token === undefined || (timed(i) && !isCentury(tokens, i))) return false;
    if (isCentury(tokens, i) || (isWord(token) && isCapital(token))) return true;
    if (!LINKS.has(token.norm)) return false;
  }
  return false;
}

/** "as of 11 November 2013", "of 3 June 1996": a date that belongs to the title. */
function dated(
  tokens: readonly Token[],
  last: number,
  end: number,
  timed: (token: number) => boolean,
): number {
  let i = last;
  if (tokens[i]?.norm === "as") i += 1;
  if (tokens[i]?.norm !== "of" && tokens[i]?.norm !== "dated") return last;
  i += 1;
  if (i >= end || !timed(i)) return last;
  let year = false;
  while (i < end && timed(i)) {
    if (/^\d{4}$/.test(tokens[i]?.text ?? "") || MONTH.test(tokens[i]?.norm ?? "")) year = true;
    i += 1;
  }
  return year ? i : last;
}

/** "on the exchange of instruments", "between Peru and Fiji": to the end of the noun phrase, no time, verb or other title in it. */
function complementEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  timed: (token: number) => boolean,
): number {
  let i = from;
  // "memorandum of understanding on ..."
  if (tokens[i]?.norm === "of" && tokens[i + 1]?.norm === "understanding") {
    i += 2;
    if (!COMPLEMENTS.has(tokens[i]?.norm ?? "")) return i;
  }
  const opener = tokens[i];
  if (opener === undefined || !COMPLEMENTS.has(opener.norm) || timed(i) || timed(i + 1)) return from;
  const topic = tokens[tokens[i + 1]?.norm === "the" ? i + 2 : i + 1]?.norm ?? "";
  if (opener.norm === "on" && NO_TOPIC.has(topic)) return from;
  let last = i;
  let content = false;
  for (i += 1; i < end && i < from + 30; i += 1) {
    const token = tokens[i];
    if (token === undefined || timed(i)) break;
    if (AGREEMENT_NOUNS.has(token.norm)) break;
    if (CONTENT.has(token.upos)) {
      content = true;
      last = i + 1;
    } else if (token.upos === "ADP") {
      if (!["of", "between", "on", "for", "against"].includes(token.norm)) break;
    } else if (token.upos === "PUNCT") {
      if (token.text !== "-" && token.text !== "\u2013") break;
    } else if (!INNER.has(token.upos)) break;
  }
  return content ? last : from;
}
