import type { Knowledge } from "@chancery/knowledge";
import {
  wordSet,
  type Analysis,
  type NameType,
  type Sentence,
  type TaggedName,
  type Token,
} from "@chancery/language";

import type { Span } from "../../record/index.ts";
import { acronymDefinitions } from "./acronyms.ts";
import { agreementNames } from "./agreements.ts";
import { bearersOf } from "./bearers.ts";
import { isCharge } from "./charges.ts";
import { accredited, followsRole, partOfListed, stateWithin } from "./beside-listed.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { captionSides } from "./caption-sides.ts";
import { classify } from "./classify.ts";
import type { Context, Verdict } from "./context.ts";
import { remembered } from "./consistency.ts";
import { decide } from "./decide.ts";
import { goesOn, isDoubtful } from "./doubts.ts";
import type { Ground } from "./ground.ts";
import { headedNames } from "./headed-names.ts";
import { votesOf } from "./headline-votes.ts";
import { idsOf } from "./hits.ts";
import { knownNames } from "./known.ts";
import { withoutLetters } from "./postnominals.ts";
import { protocolPapers } from "./protocol-papers.ts";
import { ruledNouns } from "./ruled.ts";
import { capitalRuns, type Run } from "./runs.ts";
import { titlesOf, type Titles } from "./sentence-titles.ts";
import { shortForms } from "./short-forms.ts";
import { shoutedBearers } from "./shouted.ts";
import { isAllCapitals, isCapital, isTitleCase } from "./text.ts";
import { votedNames } from "./voted.ts";

/** All names of an analysed text, in reading order, the outer before the inner. `taken`: spans of times and sums of money, in which no name stands; `prose`: tokens whose capitals are evidence. */
export function namesOf(
  analysis: Analysis,
  knowledge: Knowledge,
  taken: readonly Span[],
  prose: (token: Token) => boolean = () => true,
): readonly Candidate[] {
  const ruled = new Set(ruledNouns(analysis, knowledge));
  const isTaken = new Set([
    ...tokensIn(analysis, taken),
    ...protocolPapers(analysis),
    ...captionSides(analysis),
    ...ranksLaidDown(analysis),
    ...ruled,
  ]);
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
    const titles = titlesOf(analysis, sentence, knowledge, voted);
    const bearers = bearersOf(analysis.tokens, sentence, titles.ends, knownAt);
    const begins = [...bearers.keys()];
    proposals.push(
      ...votedNames(analysis, sentence, voted, knownAt, (token) => !outside(token)).filter(
        // Who holds an office is no part of the body's name.
        ({ first, last }) => !begins.some((at) => first < at && at < last),
      ),
    );
    const shouted = !sentence.headline && isAllCapitals(analysis, sentence);
    if (shouted)
      proposals.push(
        ...shoutedBearers(
          analysis,
          sentence,
          knowledge,
          titles.ends,
          (at) => titles.words.has(at) || covered.has(at) || outside(at),
          tagged,
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
      ...inSentence(analysis, sentence, knowledge, covered, tagged, outside, voted, titles, bearers).filter(
        (name) => !credited(name) && !ruled.has(name.last - 1),
      ),
    );
  }
  const first = decide(proposals).map((name) => withoutLetters(analysis, name));
  const second = decide([...first, ...acronymDefinitions(analysis, first, knowledge)]);
  const all = decide([...second, ...shortForms(analysis, second, knowledge, prose)]);
  return remembered(analysis, all, prose).filter((name) => {
    if (isCharge(analysis, name)) return false;
    const sentence = analysis.sentences[analysis.tokens[name.first]?.sentence ?? -1];
    return (
      !name.rule.startsWith("names.document") || sentence === undefined || !goesOn(analysis, sentence, name)
    );
  });
}

/** "General (Rtd) Ali Banda", "Colonel Retired Banda": that somebody has left the forces is no name. */
const ranksLaidDown = ({ tokens }: Analysis): readonly number[] =>
  tokens.flatMap(({ norm, text }, i) => {
    if (!RETIRED.has(norm)) return [];
    const before = tokens[i - 1]?.norm === "(" ? tokens[i - 2] : tokens[i - 1];
    return isCapital(tokens[i]) && text.length > 2 && before !== undefined && isCapital(before) ? [i] : [];
  });

const RETIRED = wordSet("rtd rtd. retd retd. ret ret. retired retired.");

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
  voted: readonly TaggedName[],
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
  for (const stretch of capitalRuns(analysis, sentence, stop, titled, inPlace, inFamily)) {
    const verdict = classify(context, stretch);
    const run = verdict === null ? stretch : heardWhole(analysis, verdict, stretch, voted, stop);
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

/** "Radio 2", "Peak & Harbour": where the tagger alone tells what a stretch of capitals is, it tells where the name ends too. */
function heardWhole(
  { tokens }: Analysis,
  { kind, rule }: Verdict,
  { first, last }: Run,
  voted: readonly TaggedName[],
  stop: (token: number) => boolean,
): Run {
  const vote = voted.find((name) => name.type === kind && name.first <= first && last < name.last);
  const end = tokens[(vote?.last ?? 0) - 1];
  if (!rule.startsWith("names.tagger") || vote === undefined || !/^[\p{Lu}\d]/u.test(end?.text ?? ""))
    return { first, last };
  for (let i = last; i < vote.last; i += 1) if (stop(i)) return { first, last };
  return { first, last: vote.last };
}

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
