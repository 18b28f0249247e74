import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { TimeMention } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { isAhead, nounsIn } from "../../shared/time-scope.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { isRole } from "../arguments/slots.ts";
import type { Filling } from "../arguments/filling.ts";
import type { Candidate, Role } from "../candidate.ts";
import { attached, ClauseReading } from "./clause-reading.ts";
import { modalityOf, rulingOver, type Modality } from "../modality/modality.ts";
import { isFurther } from "../nouns/noun-phrases.ts";
import { occasionsOf } from "../arguments/occasions.ts";
import type { VerbPattern } from "../patterns/index.ts";
import type { PatternSet } from "../patterns/pattern-set.ts";
import { placeOf, topicPlaces } from "../arguments/places.ts";
import { bind } from "./verb-frame.ts";

/** Events that verbs tell: for each clause the first pattern that its arguments satisfy. */
export function fromVerbs(
  view: View,
  passage: Passage,
  times: EventTimes,
  { verbs }: PatternSet,
): Candidate[] {
  return passage.own.flatMap((clause) => {
    // "warned Chad against joining": nobody has joined, and who would is not the one who warns.
    if (clause.marker === "against" || view.norm(clause.verb.first - 1) === "against") return [];
    // "an end to fighting in Mali": what is to end is no deed of whoever asks for it.
    if (
      clause.marker === "to" &&
      clause.verb.form === "gerund" &&
      ENDS.has(view.lemma(clause.verb.first - 2))
    )
      return [];
    // "a plan to end fighting": the gerund of a noun's sense.
    if (clause.verb.lemma === "fight" && /^(?:end|stop|halt|cease)$/.test(view.lemma(clause.verb.first - 1)))
      return [];
    // "whose release the EU had demanded": behind "whose" stands a noun, whatever its tag.
    if (clause.marker === "whose" && view.norm(clause.verb.first - 1) === "whose") return [];
    // "abstained from voting": nothing more than "abstained".
    if (clause.marker === "from" && isGerundOf(passage, clause, "abstain")) return [];
    const charged = isCharged(passage, clause);
    // "Leaders meeting on the coast": a noun's tag gives a verb without its lemma.
    const lemma = clause.verb.lemma === "meeting" ? "meet" : clause.verb.lemma;
    const patterns = patternsOf(verbs, lemma, clause);
    if (patterns.length === 0) return [];
    const reading = new ClauseReading(view, passage, clause);
    for (const pattern of patterns) {
      // "which with them forms the group": it consists of them.
      if (
        pattern.type === "founding" &&
        lemma === "form" &&
        clause.kind === "relative" &&
        clause.verb.tense === "present"
      )
        continue;
      if (charged !== null && isSaidOnly(charged, pattern)) {
        view.refuse(clause.verb, pattern, "sense.idle");
        continue;
      }
      const filling = bind(view, passage, clause, pattern, reading);
      if (filling === null) continue;
      const { setting, known } = pattern.needs ?? {};
      const undated = pattern.dated === true && times.ofClause(passage, clause, clause.verb.head) === null;
      const needed = setting === true || (known === true && filling.roles.length === 0);
      if (undated || (needed && !hasSetting(view, passage, clause, filling, times))) {
        view.refuse(clause.verb, pattern, "needs.setting");
        continue;
      }
      return toCandidates(view, passage, clause, pattern, filling, times);
    }
    return [];
  });
}

const ENDS: ReadonlySet<string> = new Set(["end", "halt", "stop", "cessation", "alternative"]);

/** "accused Chad of backing rebels", "praised Cuba for defending Angola": the verb over a gerund that is only the reason of what is said. */
function isCharged({ clauses }: Passage, { kind, marker, verb, parent }: Clause): string | null {
  const outer = parent === null ? undefined : clauses[parent];
  const reason = kind === "adverbial" && verb.form === "gerund" && (marker === "of" || marker === "for");
  return reason && outer !== undefined && CHARGING.has(outer.verb.lemma) ? outer.verb.lemma : null;
}
const CHARGING: ReadonlySet<string> = wordSet(
  "accuse suspect acquit clear charge convict praise thank commend criticise criticize condemn blame",
);
/** Support and aid that somebody is accused of are a charge; of deeds of force the text tells what is charged. */
const isSaidOnly = (verb: string, { type }: VerbPattern): boolean =>
  type === "praise" ||
  (/^(?:accuse|suspect|acquit|clear)$/.test(verb) &&
    (type === "aid" || type === "cooperation" || type === "threat"));

const isGerundOf = ({ clauses }: Passage, { verb, parent }: Clause, lemma: string): boolean =>
  verb.form === "gerund" && parent !== null && clauses[parent]?.verb.lemma === lemma;

/** The patterns of the verb with its particle, then those of the verb alone. */
function patternsOf(verbs: PatternSet["verbs"], lemma: string, clause: Clause): readonly VerbPattern[] {
  const alone = verbs.get(lemma) ?? [];
  const { particle } = clause.verb;
  const joined = particlesOf(clause).flatMap((word) => verbs.get(`${lemma} ${word}`) ?? []);
  const plain = particle === null ? alone : alone.filter(({ type }) => !isTurning(particle, type));
  return joined.length === 0 ? plain : [...joined, ...plain];
}

/** The verb's particle, or the first word of a compound preposition that may be one: "pulled out of Mali", "walked away from the deal". */
const particlesOf = ({ verb, obliques }: Clause): readonly string[] =>
  verb.particle !== null
    ? [verb.particle]
    : [
        ...new Set(
          obliques
            .filter(({ prep, at }) => at === verb.last && prep.includes(" "))
            .map(({ prep }) => prep.split(" ")[0] ?? ""),
        ),
      ];

/** Whether the clause says where or when, or goes on from a phrase that does. */
const hasSetting = (
  view: View,
  passage: Passage,
  clause: Clause,
  filling: Filling,
  times: EventTimes,
): boolean =>
  filling.place !== null ||
  filling.destinations.length > 0 ||
  placeOf(view, clause) !== null ||
  times.ofClause(passage, clause, clause.verb.head) !== null;

/** "went over to Peking" is no journey, "struck off the list" no blow. */
const isTurning = (particle: string, type: VerbPattern["type"]): boolean =>
  type === "attack" || (type === "visit" && /^(?:over|along|through)$/.test(particle));

/** "signed an integration treaty": a new one, after another has been told. */
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another", "several", "two", "three"]);

/** "praised Addo for his mediation in Chad": what follows is of the deed, not of the praise. */
const CONTENT: ReadonlySet<string> = new Set(["for", "over", "of", "at", "about"]);

/** Acts that are done in words or by decree, whose place is hardly ever where their reason lies. */
const SAID: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>([
  "breaking-relations",
  "establishing-relations",
  "criticism",
  "accusation",
  "praise",
  "demand",
  "request",
  "threat",
  "apology",
  "expulsion",
  "sanction",
]);
/** "broke off relations in protest at a raid in Lima" */
const REASONS: ReadonlySet<string> = wordSet(
  "protest response retaliation reaction reply answer condemnation rejection solidarity defiance revenge",
);
const CAUSES: ReadonlySet<string> = new Set([
  "over",
  "after",
  "following",
  "amid",
  "about",
  "because of",
  "due to",
  "in response to",
  "in retaliation for",
  "in protest at",
  "in protest against",
  "in the wake of",
  "as a result of",
]);

/** What befalls people: its day is told more often than that of the words about it. */
const HAPPENINGS: ReadonlySet<string> =
  wordSet(`massacre attack killing murder assassination bombing raid invasion coup putsch strike airstrike incident assault shooting crackdown incursion shelling
  abduction kidnapping execution bombardment ambush atrocity slaughter seizure overthrow arrest detention violation test launch demolition signing conclusion ratification adoption inauguration`);

/** "condemned the massacre of villagers in Mali": the place behind what is condemned is where that was. */
const thingsPlaces = (view: View, { objects, obliques }: Clause): NounPhrase[] => {
  const thing = objects.find(({ head }) => HAPPENINGS.has(view.lemma(head)));
  return thing === undefined ? [] : obliques.flatMap(({ at, phrase }) => (at > thing.head ? [phrase] : []));
};

/** Papers are on something that lies somewhere. */
const PAPERS: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>([
  "signing",
  "conclusion",
  "ratification",
  "adoption",
]);

/** "condemned the massacre of villagers in Mali on 29 November": the day in the calendar behind what is condemned is its own. */
function isOfHappening(
  view: View,
  { objects, obliques, verb }: Clause,
  { span, rule }: TimeMention,
): boolean {
  const at = view.tokenAt(span.start);
  if (at < verb.last || !/^time\.(?:date\.(?:day-month|month)|range)/.test(rule)) return false;
  const things = [
    ...objects,
    ...obliques.filter(({ prep }) => CAUSES.has(prep) || prep === "for").map(({ phrase }) => phrase),
  ];
  return things.some(({ first, head }) => first < at && HAPPENINGS.has(view.lemma(head)));
}

/** "invited him to Oslo next spring": what was done was not done at a time that is still to come. */
const isOfContent = (view: View, { verb }: Clause, { when }: TimeMention): boolean =>
  verb.tense === "past" && verb.form === "finite" && verb.modal === null && isAhead(view, when);

/** What somebody does with what is his own by saying that he will: the word is what a record of it has. */
const UNDERTAKEN: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>(["delegation-of-powers"]);
const DECLARING: ReadonlySet<string> = wordSet("say announce declare pledge promise vow undertake state");

/** "In late January he said he would delegate some of his powers": the time of one's own word, where what is to be done has none. */
function undertaking(view: View, passage: Passage, clause: Clause, times: EventTimes): TimeMention | null {
  const outer = clause.parent === null ? undefined : passage.clauses[clause.parent];
  if (clause.kind !== "complement" || outer === undefined || !DECLARING.has(outer.verb.lemma)) return null;
  if (outer.verb.passive || outer.subject === null || clause.subject === null) return null;
  const [speaker] = partiesOf(view, outer.subject);
  const [actor] = partiesOf(view, clause.subject);
  if (speaker === undefined || speaker.entity !== actor?.entity) return null;
  return times.ofClause(passage, outer, outer.verb.head);
}

/** "On 15 April, Addo is expected to visit Peru": the day before what is expected is that of what he is to do. */
function expected(passage: Passage, { kind, parent }: Clause, times: EventTimes): TimeMention | null {
  const outer = parent === null ? undefined : passage.clauses[parent];
  if (kind !== "infinitive" || outer === undefined || !outer.verb.passive) return null;
  return EXPECTING.has(outer.verb.lemma) && outer.verb.tense === "present"
    ? times.ofClause(passage, outer, outer.verb.head)
    : null;
}
const EXPECTING: ReadonlySet<string> = wordSet("expect schedule slate set tip plan");

/** "has been trying to bring them together", "failed to reconcile them": whoever tries to mediate does, whatever comes of it; the clause that says so. */
function trying({ clauses }: Passage, { kind, parent }: Clause, { type }: VerbPattern): Clause | null {
  const outer = parent === null ? undefined : clauses[parent];
  const tries = type === "mediation" && kind === "infinitive" && outer !== undefined;
  return tries && TRYING.has(outer.verb.lemma) && !outer.verb.passive && outer.verb.negation === null
    ? outer
    : null;
}
const TRYING: ReadonlySet<string> = wordSet("try attempt strive struggle labour labor work fail");

function toCandidates(
  view: View,
  passage: Passage,
  clause: Clause,
  pattern: VerbPattern,
  filling: Filling,
  times: EventTimes,
): Candidate[] {
  const trigger = clause.verb.head;
  const ruling = rulingOver(view, passage, clause);
  const told =
    times.ofClause(passage, clause, trigger) ??
    (ruling === null ? null : times.ofClause(passage, ruling, ruling.verb.head)) ??
    (UNDERTAKEN.has(pattern.type) ? undertaking(view, passage, clause, times) : null) ??
    expected(passage, clause, times);
  const another =
    told !== null &&
    ((SAID.has(pattern.type) && isOfHappening(view, clause, told)) || isOfContent(view, clause, told));
  const time = another ? null : told;
  const found = modalityOf(view, passage, trying(passage, clause, pattern) ?? clause);
  const planned = pattern.status === "planned" && found.status === "actual";
  const modality: Modality = planned
    ? { ...found, status: "planned", cues: [...found.cues, view.spanOf(clause.verb)] }
    : found;
  // "a treaty signed in 1920": what is signed is the subject of its participle.
  const things =
    clause.verb.passive && clause.subject !== null ? [clause.subject, ...clause.objects] : clause.objects;
  const indefinite = things.some(({ first }) => INDEFINITE.has(view.norm(first)));
  const make = (roles: readonly Role[], place: Candidate["place"], when: TimeMention | null): Candidate => ({
    type: pattern.type,
    pattern: pattern.id,
    passage,
    clause,
    trigger,
    triggerSpan: view.spanOf(clause.verb),
    roles: roles.filter(({ entity }) => !filling.about.some(({ value }) => value === entity)),
    place,
    when: when?.when ? { value: when.when, spans: [when.span] } : null,
    about: filling.about,
    modality,
    anaphoric: pattern.supports === true,
    indefinite,
    ...([
      ...clause.objects,
      // "met with other Somali leaders"
      ...clause.obliques.flatMap(({ prep, phrase }) => (prep === "with" ? [phrase] : [])),
    ].some((phrase) => isFurther(view, phrase)) && { further: true as const }),
  });
  // "on Myanmar" in "imposed sanctions on Myanmar" says whom, not where.
  const around = attached(clause, clause.objects);
  const content = around.find(
    ({ prep, at }) => CONTENT.has(prep) && pattern.obliques?.[prep] === "about" && at > trigger,
  );
  const skip = around
    .filter(
      ({ prep, at }) =>
        isRole(pattern.obliques?.[prep]) ||
        pattern.obliques?.[prep] === "target" ||
        (content !== undefined && at > content.at),
    )
    .map(({ phrase }) => phrase);
  // "voiced concern at the arrest of students in Chad"
  if (content !== undefined) skip.push(...nounsIn([content.phrase]));
  if (PAPERS.has(pattern.type)) skip.push(...topicPlaces(view, clause));
  // "summoned the envoy after reports of raids in Chad": what follows is of the reports.
  const cause = SAID.has(pattern.type)
    ? clause.obliques.find(
        ({ prep, at, phrase }) =>
          (CAUSES.has(prep) || (prep === "in" && REASONS.has(view.lemma(phrase.head)))) &&
          at > trigger &&
          view.timesAt(phrase.head).length === 0,
      )
    : undefined;
  if (cause !== undefined)
    skip.push(...clause.obliques.filter(({ at }) => at >= cause.at).map(({ phrase }) => phrase));
  // "asked a court in The Hague to rule": where they are to whom something is said.
  if (SAID.has(pattern.type))
    skip.push(...clause.objects.flatMap(({ modifiers }) => modifiers.map(({ phrase }) => phrase)));
  // "condemned the raid on Chad": the place is the raid's.
  if (pattern.openObject === true) skip.push(...nounsIn(clause.objects), ...thingsPlaces(view, clause));
  const occasions = occasionsOf(view, clause, filling, times.allOfClause(passage, clause, trigger));
  if (occasions !== null)
    return occasions.map(({ roles, place, when }) => make(roles, place ?? placeOf(view, clause, skip), when));
  return filling.byDestination().flatMap(({ roles, place: leg }) => {
    const place = leg ?? placeOf(view, clause, skip) ?? view.hereOf(passage, clause);
    // "met them separately for most of the time" tells of no one occasion.
    const once = place !== null || time !== null;
    return (once ? withEach(view, clause, pattern, roles) : [roles]).map((some) => make(some, place, time));
  });
}

/** "met separately with the presidents of Peru and Chile", "Peru and Chile met separately with him": one meeting with each. */
function withEach(
  view: View,
  { verb, last, objects, obliques, agent }: Clause,
  { type }: VerbPattern,
  roles: readonly Role[],
): (readonly Role[])[] {
  const apart =
    type === "meeting" &&
    view.tokens.slice(verb.first - 1, last).some(({ norm }) => /^(?:separately|individually)$/.test(norm));
  if (!apart) return [roles];
  const company = [
    ...objects,
    ...(verb.passive && agent !== null ? [agent] : []),
    ...obliques.filter(({ prep }) => prep === "with").map(({ phrase }) => phrase),
  ];
  const met = roles.filter(({ spans }) =>
    spans.some(({ start }) =>
      company.some((phrase) => phrase.first <= view.tokenAt(start) && view.tokenAt(start) < phrase.last),
    ),
  );
  const others = roles.filter((role) => !met.includes(role));
  if (met.length === 0 || others.length === 0) return [roles];
  return met.length === 1 ? others.map((one) => [one, ...met]) : met.map((one) => [...others, one]);
}
