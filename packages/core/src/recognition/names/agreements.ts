import { wordSet, type Token } from "@chancery/language";

import { AGREEMENT_KINDS } from "../../document/index.ts";
import { RANK, type Candidate } from "./candidate.ts";
import type { Ground } from "./ground.ts";
import { complementEnd, titleEnd } from "./title-extent.ts";
import { isCapital, isWord } from "./text.ts";
import { AGREEMENT_NOUNS, BODY_NOUNS, EVENT_NOUNS } from "./words.ts";

const OPENING = new Set(["\u201c", '"', "\u00ab", "``"]);
const CLOSING = new Set(["\u201d", '"', "\u00bb", "''"]);
/** Kinds that "of" leads to a subject of, without a capital. */
const OF_TITLES = new Set(["treaty", "memorandum", "declaration", "protocol", "pact", "armistice"]);

/**
 * Titles of agreements: a kind noun ("Treaty", "protocol") with what is written around it. A capital is needed only where
 * neither a quoted title nor an "on/of/between" complement follows.
 */
export function agreementNames(ground: Ground): readonly Candidate[] {
  const { analysis, sentence, timed, knownAt } = ground;
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
    const end = sentence.last;
    if (isNumbered(tokens, i, end)) {
      push(i, i + 2, "name", "names.agreement.numbered");
      i += 1;
      continue;
    }
    if (token === undefined || !isTitleNoun(tokens, i)) continue;
    // "Warsaw Pact": listed as a body.
    const listed = knownAt(i);
    if (listed?.kind === "organization" && listed.last - listed.first > 1) continue;
    // "Collective Security Treaty Organization", "Charter Committee": a body.
    if (headsBody(tokens, i + 1, end)) continue;
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
      // "seven Memorandum of Understandings": so many, of which none is named.
      if (token.norm === "memorandum" && isSeveral(tokens[first - 1])) continue;
      // "Treaty" alone, or at a sentence's start, is no title.
      if (last > i + 1 || first < i) {
        push(first, last, "name", "names.agreement.title");
        i = last - 1;
        continue;
      }
    }
    const town = townBefore(ground, i);
    if (town !== null) {
      push(town, i + 1, "name", "names.agreement.town");
      continue;
    }
    if (token.norm.endsWith("s") && token.xpos === "NNS") continue;
    // "There was strong agreement on the three topics": how much they think alike, and no paper.
    if (token.norm === "agreement" && DEGREES.has(tokens[i - 1]?.norm ?? "") && !isCapital(tokens[i - 1]))
      if (!ARTICLES.test(tokens[i - 2]?.norm ?? "")) continue;
    // "with the agreement of both sides", "statute of limitations": no title.
    if (tokens[i + 1]?.norm === "of" && !OF_TITLES.has(token.norm)) continue;
    if (isSaidOfNamed(tokens, i, out)) continue;
    const last = Math.max(complementEnd(tokens, i + 1, end, timed), foundedEnd(tokens, i + 1, end, timed));
    // "reached agreement on a Peru-Chile | accord": what they agreed on has the name.
    if (last > i + 1 && token.norm === "agreement" && AGREEMENT_NOUNS.has(tokens[last]?.norm ?? "")) continue;
    if (last > i + 1) {
      push(leftEdge(tokens, i, sentence.first, false), last, "nominal", "names.agreement.complement");
      i = last - 1;
    } else if (datedComplement(tokens, i + 1, end, timed)) {
      push(leftEdge(tokens, i, sentence.first, false), i + 1, "nominal", "names.agreement.dated");
    }
  }
  return out;
}

/** "the treaty creating the Gulf Rail Authority": a paper goes by what it brings into being, where that has a name; `from` where none is told. */
function foundedEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  timed: (token: number) => boolean,
): number {
  if (!FOUNDING.has(tokens[from]?.norm ?? "")) return from;
  const name = /^(?:the|an?)$/.test(tokens[from + 1]?.norm ?? "") ? from + 2 : from + 1;
  const next = tokens[name + 1];
  // One capital alone may be a state's: "an accord creating Peru's new port".
  if (name + 1 >= end || !isCapital(tokens[name]) || !isCapital(next) || next?.text === "'s") return from;
  return titleEnd(tokens, name + 1, end, timed);
}

const FOUNDING = wordSet("establishing creating instituting founding");

/** "The Lima Treaty was a bilateral treaty between A and B": what the noun says of the one that is named before is no other. */
function isSaidOfNamed(tokens: readonly Token[], at: number, before: readonly Candidate[]): boolean {
  let first = at - 1;
  while (/^(?:ADJ|NOUN|PUNCT)$/.test(tokens[first]?.upos ?? "") && first > at - 4) first -= 1;
  return (
    /^an?$/.test(tokens[first]?.norm ?? "") &&
    /^(?:is|was|remains)$/.test(tokens[first - 1]?.norm ?? "") &&
    before.some(({ form }) => form === "name")
  );
}

const DEGREES = wordSet(
  "strong broad full wide widespread general complete total mutual little no some much unanimous universal near growing overall",
);
const ARTICLES = /^(?:an?|the|this|that|their|its)$/;

/** "resolution 242", "Resolution 35/12": a paper of a body of states by its number. A chamber's own, and one that only counts, are none. */
const isNumbered = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.norm === "resolution" &&
  at + 1 < end &&
  /^(?:[A-Z]{1,3}\/)?\d{1,4}(?:\/\d{1,4})?$/.test(tokens[at + 1]?.text ?? "") &&
  !/^(?:house|senate|joint|concurrent|screen|image|high|display)$/.test(tokens[at - 1]?.norm ?? "") &&
  !/^(?:pixels?|dpi|x|[%\u00d7])$/.test(tokens[at + 2]?.norm ?? "");

const isSeveral = (token: Token | undefined): boolean =>
  token?.xpos === "CD" && !/^(?:one|1|\d{4})$/.test(token.norm);

/** "the Dayton accord", "the Lusaka ceasefire agreement": the listed place by which an agreement goes; null for none. */
function townBefore({ analysis, sentence, knownAt }: Ground, at: number): number | null {
  const { tokens } = analysis;
  let end = at;
  while (
    end > sentence.first &&
    end > at - 2 &&
    tokens[end - 1]?.upos === "NOUN" &&
    !isCapital(tokens[end - 1])
  )
    end -= 1;
  const town = end > sentence.first ? knownAt(end - 1) : undefined;
  if (town === undefined || town.kind !== "place" || town.form !== "name" || town.last !== end) return null;
  if (tokens[town.first - 1]?.norm !== "the") return null;
  const after = tokens[at + 1]?.norm ?? "";
  return after === "on" || after === "between" || after === "-" ? null : town.first;
}

/** A noun of agreements, or a capitalised one that names an agreement behind or before certain words: "Final Act", "Framework for ...". */
export function isTitleNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (AGREEMENT_NOUNS.has(token.norm)) return true;
  if (!isCapital(token)) return false;
  const before = tokens[at - 1]?.norm ?? "";
  const after = tokens[at + 1]?.norm ?? "";
  // "the Act of Buenos Aires", as against an act of a parliament
  if (token.norm === "act")
    return (
      ACTS.has(before) ||
      (after === "of" && isCapital(tokens[at + 2]) && !LEGISLATURES.has(tokens[at + 2]?.norm ?? ""))
    );
  if (token.norm === "framework") return after === "for" || after === "of" || after === "on";
  return (
    (token.norm === "programme" || token.norm === "program" || token.norm === "plan") &&
    after === "of" &&
    PROGRAMMES.has(tokens[at + 2]?.norm ?? "")
  );
}

/** "Final Act", "Constitutive Act", "Founding Act", as against laws ("the Patriot Act"). */
const ACTS = new Set(["final", "constitutive", "founding", "general", "single"]);
/** Whose acts are laws or deeds. */
const LEGISLATURES = wordSet(
  "parliament congress union god war settlement faith terror terrorism state succession uniformity supremacy",
);
const PROGRAMMES = new Set(["cooperation", "co-operation", "action"]);

/** A capital later in the same stretch of capitals is a body's or a meeting's noun: "Treaty Organization", "Treaty Review Conference". */
function headsBody(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isCapital(token) || !isWord(token)) return false;
    if (BODY_NOUNS.has(token.norm) || EVENT_NOUNS.has(token.norm)) return true;
  }
  return false;
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

/** Participles that begin a title: "Revised Treaty of Chaguaramas". */
const PARTICIPLES = wordSet(
  "united unified revised amended enhanced modernised modernized consolidated limited integrated",
);

/** Modifiers before the kind noun: capitals with "and" and hyphens between them, or one plain compound ("free-trade"). */
function leftEdge(tokens: readonly Token[], at: number, start: number, capitals: boolean): number {
  let first = at;
  if (!capitals) {
    // "free-trade agreement", "climate mobility declaration": plain nouns and adjectives of kind, with the hyphens between them.
    for (let i = at - 1; i >= start && i >= at - 5; i -= 1) {
      const token = tokens[i];
      const hyphen = token?.text === "-" && !token.spaceBefore;
      if (
        token === undefined ||
        isCapital(token) ||
        (token.upos !== "NOUN" && !hyphen && tokens[i + 1]?.text !== "-" && !AGREEMENT_KINDS.has(token.norm))
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
      (token.upos !== "VERB" || PARTICIPLES.has(token.norm)) &&
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
