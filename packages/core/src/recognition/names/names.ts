import type { Knowledge } from "@chancery/knowledge";
import type { Analysis, NameType, Sentence, TaggedName, Token } from "@chancery/language";

import { isMuhammad, wordsOfSentence } from "../../document/index.ts";
import type { Span } from "../../record/index.ts";
import { acronymDefinitions } from "./acronyms.ts";
import { agreementNames } from "./agreements.ts";
import { bearersOf } from "./bearers.ts";
import { isCharge } from "./charges.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { classify, type Context } from "./classify.ts";
import { remembered } from "./consistency.ts";
import { decide } from "./decide.ts";
import type { Ground } from "./ground.ts";
import { headedNames } from "./headed-names.ts";
import { votesOf } from "./headline-votes.ts";
import { idsOf, knownNames } from "./known.ts";
import { protocolPapers } from "./protocol-papers.ts";
import { capitalRuns, type Run } from "./runs.ts";
import { shortForms } from "./short-forms.ts";
import { isInnerStyle, malayStyle } from "./malay-styles.ts";
import { isCapital, isInitial, isTitleCase } from "./text.ts";
import { titleLength } from "./titles.ts";
import { votedNames } from "./voted.ts";

/** All names of an analysed text, in reading order, the outer before the inner. `taken`: spans of times and sums of money, in which no name stands; `prose`: tokens whose capitals are evidence. */
export function namesOf(
  analysis: Analysis,
  knowledge: Knowledge,
  taken: readonly Span[],
  prose: (token: Token) => boolean = () => true,
): readonly Candidate[] {
  const isTaken = new Set([...tokensIn(analysis, taken), ...protocolPapers(analysis)]);
  const tagged = new Map<number, NameType>();
  const votes = new Map<number, TaggedName[]>();
  for (const vote of votesOf(analysis)) {
    if (isDoubtful(analysis, vote) || isTaken.has(vote.first)) continue;
    for (let i = vote.first; i < vote.last; i += 1) tagged.set(i, vote.type);
    const sentence = analysis.tokens[vote.first]?.sentence ?? -1;
    const own = votes.get(sentence);
    if (own === undefined) votes.set(sentence, [vote]);
    else own.push(vote);
  }
  const proposals: Candidate[] = [];
  for (const sentence of analysis.sentences) {
    const known = knownNames(analysis, sentence, knowledge, (token) => !isTaken.has(token)).filter(
      (name) => !goesOn(analysis, sentence, name),
    );
    proposals.push(...known.filter((name) => isPlaced(analysis, knowledge, name, prose)));
    const outside = (at: number): boolean => {
      const token = analysis.tokens[at];
      return isTaken.has(at) || token === undefined || !prose(token);
    };
    const covered = new Map<number, Candidate>();
    for (const name of known) for (let i = name.first; i < name.last; i += 1) covered.set(i, name);
    const voted = votes.get(analysis.tokens[sentence.first]?.sentence ?? -1) ?? [];
    const knownAt = (token: number): Candidate | undefined => covered.get(token);
    const titles = titlesOf(analysis, sentence, knowledge);
    const bearers = bearersOf(analysis.tokens, sentence, titles.ends, knownAt);
    const begins = [...bearers.keys()];
    proposals.push(
      ...votedNames(analysis, sentence, voted, knownAt, (token) => !outside(token)).filter(
        // Who holds an office is no part of the body's name.
        ({ first, last }) => !begins.some((at) => first < at && at < last),
      ),
    );
    // In title case a capital is no evidence: the body's names decide (below).
    if (isTitleCase(analysis, sentence)) continue;
    const end = analysis.tokens[sentence.last - 1];
    if (end === undefined || !prose(end)) continue;
    // What opens the dateline is whoever is credited.
    const credited = ({ first }: Candidate): boolean => {
      const token = analysis.tokens[first];
      return token !== undefined && first === sentence.first && !prose(token);
    };
    proposals.push(
      ...inSentence(analysis, sentence, knowledge, covered, tagged, outside, titles, bearers).filter(
        (name) => !credited(name),
      ),
    );
  }
  const first = decide(proposals);
  const second = decide([...first, ...acronymDefinitions(analysis, first, knowledge)]);
  const all = decide([...second, ...shortForms(analysis, second, knowledge, prose)]);
  return remembered(analysis, all, prose).filter((name) => {
    if (name.kind === "organization" && isCharge(analysis, name)) return false;
    const sentence = analysis.sentences[analysis.tokens[name.first]?.sentence ?? -1];
    return (
      !name.rule.startsWith("names.document") || sentence === undefined || !goesOn(analysis, sentence, name)
    );
  });
}

/** How sure the tagger is to be of a lone word that opens a sentence and has its capital from there. */
const SURE_OF_OPENING = 0.65;

/** "Snow killed two soldiers": what is weather as often as a family, however sure the tagger is. */
const WEATHER = /^(?:snow|hail|rain|fog|frost|gale|drought|summer|winter)$/;

/** "Snow killed two soldiers." */
const isDoubtful = ({ sentences, tokens }: Analysis, { first, last, score }: TaggedName): boolean =>
  last - first === 1 &&
  (score < SURE_OF_OPENING || WEATHER.test(tokens[first]?.norm ?? "")) &&
  sentences[tokens[first]?.sentence ?? -1]?.first === first &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[first]?.text ?? "");

/**
 * "Sheikh Sabah Khaled al-Hamad": a ruler's title and one name, when more of a name follows, are somebody else's; nor is a word
 * between such a title and more of a name a place.
 */
function goesOn({ tokens, text }: Analysis, { last: end }: Sentence, name: Candidate): boolean {
  const { kind, start, first, last, end: to } = name;
  if (last + 1 >= end) return false;
  const titled =
    kind === "person"
      ? RULER_AND_NAME.test(text.slice(start, to))
      : kind === "place" && RULER.test(tokens[first - 1]?.text ?? "");
  // Two more words of a name: "King Hussein Bridge" has one, and it is no name.
  return titled && isNameWord(tokens[last]) && isNameWord(tokens[last + 1]);
}
const RULER = /^(?:Sheikh|Prince|King|Emir|Sultan)$/;
const RULER_AND_NAME = /^(?:Sheikh|Prince|King|Emir|Sultan)\s+\p{Lu}[\p{L}'\u2019]+$/u;

/** A word of a name: a capital, or an article that Arabic names join to one. */
const isNameWord = (token: Token | undefined): boolean =>
  token?.upos === "PROPN" && /^(?:(?:al|el|bin|ibn)\b|\p{Lu}\p{Ll})/u.test(token.text);

/** Where an article is credited and dated, an acronym is the agency's: "ACCRA (GNA)". */
function isPlaced(
  analysis: Analysis,
  knowledge: Knowledge,
  name: Candidate,
  prose: (token: Token) => boolean,
): boolean {
  const token = analysis.tokens[name.first];
  if (token === undefined || prose(token) || name.kind !== "organization") return true;
  return knowledge.agency(analysis.text.slice(name.start, name.end)) !== null || name.form !== "acronym";
}

/** Tokens of the titles in a sentence, and those right behind one. */
interface Titles {
  readonly words: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** Tokens behind a style that stands within a name: "Najib Tun | Razak". */
  readonly inner: ReadonlySet<number>;
}

function titlesOf(analysis: Analysis, sentence: Sentence, knowledge: Knowledge): Titles {
  const { first, last } = sentence;
  const tokens = analysis.tokens.slice(first, last);
  const texts = wordsOfSentence(analysis, sentence);
  const words = new Set<number>();
  const ends = new Set<number>();
  const inner = new Set<number>();
  for (let i = 0; i < texts.length; i += 1) {
    // "Najib Tun Razak": the father's style is a part of the name.
    if (isInnerStyle(tokens, i, (at) => words.has(first + at))) {
      inner.add(first + i + malayStyle(tokens, i));
      continue;
    }
    const length = titleLength(knowledge, tokens, texts, i);
    if (length === 0) continue;
    for (let j = i; j < i + length; j += 1) words.add(first + j);
    ends.add(first + i + length);
    i += length - 1;
  }
  return { words, ends, inner };
}

/** "the premier of Iraqi Kurdistan Region Addo": the noun behind a region's name opens nobody's. */
function isOfRegion(tokens: readonly Token[], covered: ReadonlyMap<number, Candidate>, at: number): boolean {
  const before = covered.get(at - 1)?.kind;
  return (
    (before === "place" || before === "country") &&
    /^(?:region|state|province|republic|government|island|islands)$/.test(tokens[at]?.norm ?? "") &&
    isCapital(tokens[at + 1])
  );
}

function inSentence(
  analysis: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  covered: ReadonlyMap<number, Candidate>,
  tagged: ReadonlyMap<number, NameType>,
  timed: (token: number) => boolean,
  { words: titles, ends, inner }: Titles,
  bearers: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const titleEnds = new Set([...ends, ...bearers.keys()]);
  const housed = new Set<number>();
  for (const [name, body] of bearers) for (let i = body; i < name; i += 1) housed.add(i);
  // "Najib Tun Haji Abdul Razak": whoever is listed by the father's name alone is not meant.
  const father = (token: number): boolean => {
    const name = covered.get(token);
    return name !== undefined && name.kind === "person" && inner.has(name.first);
  };
  const stop = (token: number): boolean =>
    titles.has(token) ||
    housed.has(token) ||
    (covered.has(token) && !father(token)) ||
    timed(token) ||
    isOfRegion(analysis.tokens, covered, token);
  const styled = ({ first, last }: Run): boolean => [...inner].some((at) => first < at && at < last);
  const context: Context = {
    analysis,
    sentence,
    knowledge,
    tagged,
    titleBefore: (token) => titleEnds.has(token) || accredited(analysis, titleEnds, covered, token),
    roleBefore: (token) => followsRole(analysis, sentence, titleEnds, token),
    roleAt: (token) => titles.has(token) && !titles.has(token - 1),
    knownAt: (token) => covered.get(token),
  };
  const shaped: Candidate[] = [];
  const inPlace = (token: number): boolean => tagged.get(token) === "place";
  const inFamily = (token: number): boolean => {
    const name = covered.get(token);
    return name !== undefined && name.kind === "place" && name.last === name.first + 1;
  };
  const titled = (token: number): boolean => titleEnds.has(token);
  for (const run of capitalRuns(analysis, sentence, stop, titled, inPlace, inFamily)) {
    const verdict = classify(context, run);
    const from = analysis.tokens[run.first];
    const to = analysis.tokens[run.last - 1];
    if (verdict === null || from === undefined || to === undefined) continue;
    const whole = partOfListed(analysis, covered, titleEnds, run);
    if (whole !== null) {
      shaped.push(whole);
      continue;
    }
    const text = analysis.text.slice(from.start, to.end);
    const hits = [
      ...knowledge.lookup(text),
      ...(verdict.kind === "person" ? knowledge.lookupSpelling(text) : []),
    ];
    shaped.push({
      start: from.start,
      end: to.end,
      first: run.first,
      last: run.last,
      form: verdict.rule === "names.acronym" ? "acronym" : "name",
      kind: verdict.kind,
      candidates: idsOf(hits.filter(({ kind }) => kind === verdict.kind)),
      rule: verdict.rule,
      rank:
        verdict.kind === "person" && styled(run)
          ? RANK.extended
          : verdict.kind === "person" && (titleEnds.has(run.first) || inFamily(run.last - 1))
            ? RANK.titled
            : RANK.shape,
      nests: false,
    });
  }
  const ground: Ground = {
    analysis,
    sentence,
    knownAt: (token) => covered.get(token),
    timed,
    taggedAt: (token) => tagged.get(token),
    bears: (token) => bearers.has(token),
  };
  const listed = (name: Candidate): Candidate => {
    const own = idsOf(
      knowledge.lookup(analysis.text.slice(name.start, name.end)).filter(({ kind }) => kind === name.kind),
    );
    return { ...name, candidates: own.length > 0 ? own : stateWithin(name, covered) };
  };
  return [...agreementNames(ground).map(listed), ...headedNames(ground).map(listed), ...shaped];
}

/** "the Republic of Guyana": a style before a listed state's name, which the base does not list with it, is the same state. */
function stateWithin(
  { rule, first, last }: Candidate,
  covered: ReadonlyMap<number, Candidate>,
): readonly string[] {
  const state = rule === "names.state.complement" ? covered.get(last - 1) : undefined;
  if (state === undefined || state.kind !== "country" || state.form !== "name" || state.last !== last)
    return [];
  return state.first > first ? state.candidates : [];
}

/**
 * "Deputy Prime Minister Vaovasa Winston Peters", "M. U. M. Ali Sabry", "José Manuel Albares Bueno": one more word between a title and a listed name, or behind a listed
 * name of three words, is part of that name.
 */
function partOfListed(
  { tokens }: Analysis,
  covered: ReadonlyMap<number, Candidate>,
  titleEnds: ReadonlySet<number>,
  { first, last }: { readonly first: number; readonly last: number },
): Candidate | null {
  const initials = tokens.slice(first, last).every(({ text }) => isInitial(text) || text === ".");
  if (last - first !== 1 && !initials) return null;
  const after = covered.get(last);
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (from === undefined || to === undefined) return null;
  // "Mohammad Nafees Zakaria": before two words of a listed name it is a part of it.
  const given = isMuhammad(from.text) && after !== undefined && after.last - after.first > 1;
  if (after?.kind === "person" && after.first === last && (titleEnds.has(first) || initials || given))
    return { ...after, start: from.start, first, rank: RANK.extended };
  const before = covered.get(first - 1);
  if (before?.kind === "person" && before.last === first && first - before.first > 2)
    return { ...before, end: to.end, last, rank: RANK.extended };
  return null;
}

/** "Ambassador to Japan Rahm Emanuel", "President of Kenya William Ruto": a listed state between title and name. */
function accredited(
  analysis: Analysis,
  titleEnds: ReadonlySet<number>,
  covered: ReadonlyMap<number, Candidate>,
  token: number,
): boolean {
  const state = covered.get(token - 1);
  if (state === undefined || state.last !== token || state.form === "demonym") return false;
  const at = analysis.tokens[state.first - 1]?.norm === "the" ? state.first - 2 : state.first - 1;
  return ["to", "of", "in", "for"].includes(analysis.tokens[at]?.norm ?? "") && titleEnds.has(at);
}

/** "the minister, Rana Haddad", "Norway's envoy to the talks, Lena Brandt": a role, at most a prepositional phrase, a comma. */
function followsRole(
  analysis: Analysis,
  sentence: Sentence,
  titleEnds: ReadonlySet<number>,
  token: number,
): boolean {
  if (analysis.tokens[token - 1]?.text !== ",") return false;
  for (let i = token - 1; i > sentence.first && i > token - 9; i -= 1) {
    if (titleEnds.has(i)) return true;
    if (!ROLE_COMPLEMENT.has(analysis.tokens[i - 1]?.upos ?? "X")) return false;
  }
  return false;
}

const ROLE_COMPLEMENT = new Set(["ADP", "DET", "NOUN", "PROPN", "ADJ", "PART", "CCONJ"]);

/** Tokens that lie in one of the spans. Both lists are in reading order or sorted here: one pass. */
function tokensIn({ tokens }: Analysis, spans: readonly Span[]): ReadonlySet<number> {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const out = new Set<number>();
  let at = 0;
  tokens.forEach((token, i) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= token.start) at += 1;
    const next = sorted[at];
    if (next !== undefined && next.start < token.end) out.add(i);
  });
  return out;
}
