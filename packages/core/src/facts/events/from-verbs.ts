import type { Clause, NounPhrase } from "@chancery/language";

import { headMention, partiesOf } from "../shared/parties.ts";
import type { Passage, View } from "../shared/view.ts";
import { bySlot, Filling, inClass } from "./arguments.ts";
import type { Candidate } from "./candidate.ts";
import { modalityOf } from "./modality.ts";
import { VERBS_BY_LEMMA, type VerbPattern } from "./patterns/index.ts";
import { placeOf } from "./places.ts";
import type { EventTimes } from "../shared/event-times.ts";

/** Events that verbs tell: for each clause the first pattern that its arguments satisfy. */
export function fromVerbs(view: View, passage: Passage, times: EventTimes): Candidate[] {
  return passage.clauses.flatMap((clause) => {
    const { lemma, particle } = clause.verb;
    const patterns = [
      ...(particle === null ? [] : (VERBS_BY_LEMMA.get(`${lemma} ${particle}`) ?? [])),
      ...(VERBS_BY_LEMMA.get(lemma) ?? []),
    ];
    for (const pattern of patterns) {
      const filling = bind(view, passage, clause, pattern);
      if (filling === null) continue;
      return toCandidates(view, passage, clause, pattern, filling, times);
    }
    return [];
  });
}

function bind(view: View, passage: Passage, clause: Clause, pattern: VerbPattern): Filling | null {
  const { passive } = clause.verb;
  const filling = new Filling(view, pattern.destinationRole);
  const needs = pattern.needs ?? {};
  const subject = passive ? clause.agent : clause.subject;
  const objects = passive ? (clause.subject === null ? [] : [clause.subject]) : clause.objects;

  let subjectFilled = false;
  if (pattern.subject !== undefined && subject !== null) {
    const parties = partiesOf(view, subject);
    for (const { entity, span } of parties) {
      if (pattern.subject === "about") filling.addAbout(entity, { spans: [span] });
      else if (pattern.subject !== "place" && pattern.subject !== "destination")
        filling.addRole(entity, pattern.subject, { spans: [span] });
    }
    subjectFilled = parties.length > 0;
  }
  if (needs.subject !== false && !subjectFilled && pattern.subject !== undefined) return null;

  let objectFilled = false;
  if (pattern.object !== undefined) {
    const { object: slot } = pattern;
    const open =
      pattern.openObject === true && slot !== "about" && slot !== "place" && slot !== "destination";
    for (const object of objects) {
      const filled = open ? filling.fillOpen(slot, object) : filling.fill(slot, object, pattern.objectNouns);
      objectFilled = filled || objectFilled;
    }
  }
  const oblique = pattern.obliques ?? {};
  for (const { slot, oblique: found } of bySlot(attached(clause, objects), oblique)) {
    const classes = pattern.obliqueNouns?.[found.prep];
    if (classes !== undefined && !inClass(view, found.phrase, classes)) continue;
    const filled = filling.fill(slot, found.phrase, classes);
    if (filled && slot === (pattern.object ?? "about")) objectFilled = true;
  }
  if (needs.object === true && !objectFilled) return null;
  if (needs.place === true && filling.place === null && filling.destinations.length === 0 && !filling.hosted)
    return null;
  if (needs.parties !== undefined && filling.roles.length < needs.parties) return null;
  if (needs.content === true && !hasContent(view, passage, clause)) return null;
  return filling;
}

/** A clause's obliques and those that hang on its objects: "signed an agreement with Chad", "a call to Nepal". */
const attached = (clause: Clause, objects: readonly NounPhrase[]) => [
  ...clause.obliques,
  ...objects.flatMap(({ modifiers }) => modifiers),
];

/** Whether something says what is promised or proposed: a dependent clause, or an object that is no person. */
function hasContent(view: View, passage: Passage, clause: Clause): boolean {
  const index = passage.clauses.indexOf(clause);
  const dependent = passage.clauses.some(
    ({ parent, kind, verb }) =>
      parent === index &&
      (kind === "infinitive" || (kind === "complement" && verb.first > clause.verb.first)),
  );
  if (dependent) return true;
  const things = [
    ...clause.objects,
    ...clause.obliques
      .filter(({ prep }) => prep === "for" || prep === "on" || prep === "to")
      .map(({ phrase }) => phrase),
  ];
  return things.some((phrase) => {
    const head = headMention(view, phrase);
    return (
      partiesOf(view, phrase).length === 0 &&
      head?.kind !== "person" &&
      view.token(phrase.head)?.upos === "NOUN" &&
      view.timesAt(phrase.head).length === 0
    );
  });
}

function toCandidates(
  view: View,
  passage: Passage,
  clause: Clause,
  pattern: VerbPattern,
  filling: Filling,
  times: EventTimes,
): Candidate[] {
  const trigger = clause.verb.head;
  const time = times.ofClause(passage, clause, trigger);
  const modality = modalityOf(view, passage, clause);
  return filling.byDestination().map(({ roles, place }) => ({
    type: pattern.type,
    pattern: pattern.id,
    passage,
    clause,
    trigger,
    triggerSpan: view.spanOf(clause.verb),
    roles: roles.filter(({ entity }) => !filling.about.some(({ value }) => value === entity)),
    place: place ?? placeOf(view, clause),
    when: time?.when ? { value: time.when, spans: [time.span] } : null,
    about: filling.about,
    modality,
    anaphoric: false,
  }));
}
