import { wordSet } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/** What strikes lands and attacks nobody: weather, the earth, diseases, hard times. Lemmas. */
const FORCES: ReadonlySet<string> =
  wordSet(`hurricane storm cyclone typhoon tornado blizzard downpour lightning thunderstorm monsoon heatwave earthquake quake tremor aftershock tsunami
  volcano eruption landslide mudslide avalanche flood flooding drought famine wildfire blaze locust meteor
  virus pandemic epidemic disease outbreak plague cholera covid-19 coronavirus ebola
  crisis recession downturn slump inflation unemployment shortage slowdown disaster tragedy catastrophe
  coup putsch unrest scandal tariff sanction embargo`);

/** "An earthquake struck Turkey", "hurricane Dorian hit the islands", "hit by a drought": no attack of anybody. */
export function isOfNature(view: View, { type, clause, passage }: Candidate): boolean {
  if (type !== "attack" || clause === null) return false;
  const doer = clause.verb.passive ? clause.agent : clause.subject;
  if (doer !== null) return names(view, FORCES, doer.first, doer.head + 1);
  // "its embassy was destroyed", after the earthquake of which the sentences before tell.
  return (
    clause.verb.passive &&
    RUINED.test(clause.verb.lemma) &&
    view.passages
      .slice(Math.max(0, passage.index - RUIN_REACH), passage.index + 1)
      .some(({ sentence }) => names(view, UPHEAVALS, sentence.first, sentence.last))
  );
}

const RUINED = /^(?:destroy|damage|hit|strike|flatten|displace|devastate|kill|injure|wound)$/;

const RUIN_REACH = 6;

const UPHEAVALS: ReadonlySet<string> = wordSet(
  "hurricane cyclone typhoon tornado earthquake quake tsunami volcano eruption landslide mudslide avalanche flood flooding wildfire",
);

const names = (view: View, words: ReadonlySet<string>, first: number, last: number): boolean =>
  view.tokens.slice(first, last).some(({ norm, lemma }) => words.has(norm) || words.has(lemma.toLowerCase()));
