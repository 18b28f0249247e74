import type { NounPhrase } from "@chancery/language";

import type { EventTimes } from "../../shared/event-times.ts";
import { partiesOf } from "../../shared/parties.ts";
import { toParties, unique, type Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import { inClass } from "../arguments/noun-class.ts";
import { isWithin, placeIn } from "../arguments/places.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { PRESUPPOSED } from "../modality/modality.ts";
import { allPhrases } from "../nouns/noun-phrases.ts";

/** What a headline says by an adverb where a sentence would have "is leaving for" or "is due in". */
const SETTING_OUT: Readonly<Record<string, RegExp>> = {
  off: /^(?:to|for)$/,
  bound: /^for$/,
  due: /^(?:in|at)$/,
  "en route": /^(?:to|for)$/,
  set: /^for$/,
  ready: /^for$/,
};
const BEHIND_PLACE = /^(?:for|on|to|[.]|,|;|:|-|–|—|as|after|amid|ahead|before)$/;

/**
 * Headlines that leave out "is" and "are": "Addo in Lima for talks", "Addo off to Lima", "Peru, Chile in border talks". Whoever is in a place that is not his
 * own state's visits it; those of whom two are in talks hold them. The lines of a chronicle are as brief: "4 May: Addo in Lima", "7 May: Addo back in Lima".
 */
export function fromHeadlines(view: View, passage: Passage, times: EventTimes): Candidate[] {
  const { sentence } = passage;
  if (!sentence.headline && !isTelegram(view, passage, times)) return [];
  const first = startOf(view, passage);
  const phrases = allPhrases(view, passage.phrases);
  const subject = passage.phrases.find((phrase) => phrase.first === first);
  if (subject === undefined) return [];
  const at = linkBehind(view, phrases, subject);
  // "Addo says Brandt in Lima": what a verb stands before is the verb's.
  if (passage.clauses.some(({ verb, kind }) => kind !== "infinitive" && verb.first < at)) return [];
  const parties = unique([
    ...membersOf(view, subject, at),
    ...subject.appositions.flatMap((apposition) => membersOf(view, apposition, at)),
  ]);
  if (parties.length === 0) return [];
  const words = wordsOfSettingOut(view, at);
  const back = view.norm(at) === "back" ? 1 : 0;
  const prep = at + words + back;
  const ahead = words > 0;
  if (!ahead && view.norm(prep) !== "in") return [];
  const [time] = view.timesIn(prep, sentence.last);
  const where = phrases.find((phrase) => phrase.first === prep + 1);
  if (where === undefined) return [];
  const make = (type: Candidate["type"], pattern: string, some: readonly Party[]): Candidate => ({
    type,
    pattern,
    passage,
    clause: null,
    trigger: at,
    triggerSpan: view.spanOf({ first: at, last: prep + 1 }),
    roles: some.map(({ entity, span }) => ({
      entity,
      role: type === "visit" ? "visitor" : "participant",
      spans: [span],
    })),
    ...NO_MORE_TOLD,
    when: time?.when ? { value: time.when, spans: [time.span] } : null,
    modality: ahead
      ? { status: "planned", negated: false, cues: [view.spanOf({ first: at, last: prep })] }
      : PRESUPPOSED,
  });
  if (inClass(view, where, ["talks"])) {
    // "Addo in talks with Brandt": the noun tells of one partner by itself, of several only here.
    const partners = where.modifiers
      .filter(({ prep, phrase }) => prep === "with" && phrase.conjuncts.length > 1)
      .flatMap(({ phrase }) => partiesOf(view, phrase));
    const met = unique([...parties, ...partners]);
    return parties.length > 1 || partners.length > 1 ? [make("meeting", "in-talks.headline", met)] : [];
  }
  const place = placeIn(view, where);
  const after = view.norm(where.modifiers[0]?.at ?? where.last);
  const closed = where.last >= sentence.last || BEHIND_PLACE.test(after) || where.modifiers.length > 0;
  if (place === null || !closed) return [];
  // "US envoy in Tehran unharmed": where he serves, unless it is said what for.
  if (!ahead && inClass(view, subject, ["residents"]) && !/^(?:for|on|to)$/.test(after)) return [];
  const guests = parties.filter((party) => isAway(view, party, place.value));
  if (guests.length < parties.length) return [];
  return [{ ...make("visit", ahead ? "off-to.headline" : "in-place.headline", guests), place }];
}

/** A sentence of a chronicle's line whose first words have no verb. */
const isTelegram = (view: View, passage: Passage, times: EventTimes): boolean =>
  passage.block.kind === "paragraph" &&
  passage.clauses.every(({ verb }) => verb.form !== "finite" || verb.first > startOf(view, passage) + 1) &&
  times.isEntry(passage);

/** "Foreign Minister Addo, in Lima for talks with Brandt, said": whoever is somewhere for talks, between two commas behind his name, visits it. */
export function fromInsertions(view: View, passage: Passage): Candidate[] {
  const { sentence } = passage;
  if (sentence.headline) return [];
  const phrases = allPhrases(view, passage.phrases);
  const out: Candidate[] = [];
  for (let at = sentence.first + 1; at + 3 < sentence.last; at += 1) {
    if (view.norm(at) !== "in" || view.norm(at - 1) !== ",") continue;
    const name = view.mentionAt(at - 2);
    if (name === undefined || name.last !== at - 1 || name.kind !== "person" || name.form !== "name")
      continue;
    const where = phrases.find((phrase) => phrase.first === at + 1);
    const place = where === undefined ? null : placeIn(view, where);
    if (where === undefined || place === null) continue;
    const aim = phrases.find(
      ({ first }) => view.norm(first - 1) === "for" && first - 2 < at + PLACE_WITHIN && first > at,
    );
    if (aim === undefined || !inClass(view, aim, ["talks", "visits"])) continue;
    const [guest] = toParties(view, name);
    if (guest === undefined || !isAway(view, guest, place.value)) continue;
    out.push({
      type: "visit",
      pattern: "in-place.insertion",
      passage,
      clause: null,
      trigger: at,
      triggerSpan: view.tokenSpan(at),
      roles: [{ entity: guest.entity, role: "visitor", spans: [guest.span] }],
      ...NO_MORE_TOLD,
      place,
      modality: PRESUPPOSED,
    });
  }
  return out;
}
/** Tokens of a place before "for". */
const PLACE_WITHIN = 6;

/** The first token of what is told: behind "Lima:" and "Talks:" too, and behind "Jan. 1-4, 1980:". */
function startOf(view: View, { sentence }: Passage): number {
  const reach = view.timesAt(sentence.first).length > 0 ? DATED : LABELLED;
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + reach); i += 1)
    if (view.norm(i) === ":") return i + 1;
  return sentence.first;
}

/** Tokens within which the colon of a label stands. */
const LABELLED = 4;
const DATED = 9;

/** Where the words begin that say in what or where the subject is: behind it, or at the first phrase within it. */
function linkBehind(view: View, phrases: readonly NounPhrase[], subject: NounPhrase): number {
  const inner = subject.modifiers.find(({ prep }) => prep === "in");
  if (inner !== undefined) return inner.at;
  const last = phrases
    .filter(({ first }) => first === subject.first)
    .reduce((end, own) => Math.max(end, own.last), subject.last);
  return last;
}

/** Tokens of "off", "due", "en route" before a preposition of theirs; 0 for none. */
function wordsOfSettingOut(view: View, at: number): number {
  for (const [words, preps] of Object.entries(SETTING_OUT)) {
    const parts = words.split(" ");
    if (parts.every((word, i) => view.norm(at + i) === word) && preps.test(view.norm(at + parts.length)))
      return parts.length;
  }
  return 0;
}

const membersOf = (view: View, phrase: NounPhrase, at: number): readonly Party[] =>
  partiesOf(view, phrase).filter(({ span }) => view.tokenAt(span.start) < at);

/** A person with an office of a state in which the place is not; a state where the words say who of it ("Iran FM"). */
function isAway(view: View, { entity, kind, form }: Party, place: string): boolean {
  if (kind === "organization" || form === "pronoun") return false;
  if (kind === "country" && form === "name") return false;
  const known = view.doc.knowledge.entity(entity)?.country;
  const states =
    kind === "country" ? [entity] : [...view.statesOf(entity), ...(known == null ? [] : [known])];
  return states.length > 0 && states.every((state) => state !== place && !isWithin(view, place, state));
}
