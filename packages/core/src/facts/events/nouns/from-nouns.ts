import type { NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { LEADING_BY_LEMMA, type NounPattern } from "../patterns/index.ts";
import type { PatternSet } from "../patterns/pattern-set.ts";
import { leadingNoun, verblessHead } from "./leading-noun.ts";
import { argumentsOf } from "./noun-arguments.ts";
import { candidatesOf } from "./noun-candidates.ts";
import { frameRefusal } from "./noun-frame.ts";
import { lackOf } from "./noun-needs.ts";
import { allPhrases, isNamed } from "./noun-phrases.ts";
import { sceneOf } from "./noun-scene.ts";
import { isSessionOf, sessionAround } from "./noun-sense.ts";
import { settingWithout } from "./stayed-away.ts";
import { verdictOn } from "./verdicts.ts";

/** Events that nouns tell: "talks with", "his trip last month to", "the signing of". */
export function fromNouns(
  view: View,
  passage: Passage,
  times: EventTimes,
  { nouns }: PatternSet,
): Candidate[] {
  const head = verblessHead(view, passage, nouns);
  const verdict = head === null ? null : verdictOn(view, head, passage.sentence.last);
  const leading = head === null || verdict !== null ? null : leadingNoun(view, passage, head, nouns);
  const verbless = { ...passage, clauses: [], own: [] };
  const judged = (candidate: Candidate): Candidate =>
    verdict !== null && candidate.trigger === head && candidate.modality.status === "actual"
      ? { ...candidate, modality: verdict }
      : candidate;
  const told = (phrase: NounPhrase): readonly Candidate[] => {
    const leads = phrase === leading;
    const own = patternsOf(view, phrase.head, nouns);
    const patterns = leads ? [...patternsOf(view, phrase.head, LEADING_BY_LEMMA), ...own] : own;
    let pointing: Candidate[] = [];
    for (const pattern of patterns) {
      if (!isNamed(view, phrase, pattern)) continue;
      const candidates = read(view, leads ? verbless : passage, phrase, pattern, times, leads).map(judged);
      if (candidates.some(({ anaphoric }) => !anaphoric)) return candidates;
      // A noun of several senses points back only where none of them is told in full.
      if (pointing.length === 0) pointing = candidates;
    }
    return pointing;
  };
  const out: Candidate[] = leading === null ? [] : [...told(leading)];
  for (const phrase of allPhrases(view, passage.phrases))
    if (phrase.head !== leading?.head) out.push(...told(phrase));
  return out;
}

const patternsOf = (view: View, head: number, nouns: PatternSet["nouns"]): readonly NounPattern[] =>
  nouns.get(view.compound(head)) ??
  nouns.get(view.lemma(head)) ??
  // "a working meeting": the head of a phrase is a noun, whatever its tag.
  nouns.get(view.norm(head)) ??
  [];

/** One phrase by one pattern: the frame, the arguments, where and when, what is lacking; what stands all that is told. */
function read(
  view: View,
  passage: Passage,
  phrase: NounPhrase,
  pattern: NounPattern,
  times: EventTimes,
  leads: boolean,
): Candidate[] {
  const refuse = (reason: RefusalReason): [] => {
    view.refuse({ first: phrase.head, last: phrase.head + 1 }, pattern, reason);
    return [];
  };
  if (isSessionOf(view, phrase)) return refuse("frame.noun");
  const setting = settingWithout(view, passage, sessionAround(view, passage, phrase) ?? phrase);
  const reading = { view, passage, phrase, pattern, times, setting, leads };
  const barred = frameRefusal(reading);
  if (barred !== null) return refuse(barred);
  const found = argumentsOf(reading);
  if (found === null) return refuse("frame.nouns");
  const scene = sceneOf(reading, found);
  const lack = lackOf(reading, found, scene);
  return lack === null ? candidatesOf(reading, found, scene) : refuse(lack);
}
