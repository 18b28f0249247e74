import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import type { EntityKind, EventRole } from "../../record/index.ts";
import { headMention, partiesOf } from "../shared/parties.ts";
import { dependentsOf, type Passage, type View } from "../shared/view.ts";
import { bySlot, Filling, inClass, isRole } from "./arguments.ts";
import { modalityOf } from "./modality.ts";
import type { Slot, VerbPattern } from "./patterns/index.ts";
import { isWithin } from "./places.ts";

/** What the arguments of a clause fill of a pattern; null where the pattern may not speak. */
export function bind(view: View, passage: Passage, clause: Clause, pattern: VerbPattern): Filling | null {
  // "voted by 56 to 41": a count is nobody's doing.
  const passive = clause.verb.passive && !isCount(view, clause.agent);
  const filling = new Filling(view, pattern.destinationRole);
  const needs = pattern.needs ?? {};
  const subject = passive ? clause.agent : actorOf(view, passage, clause);
  const objects = passive ? (clause.subject === null ? [] : [clause.subject]) : clause.objects;
  const phrases =
    pattern.throughObject === true || pattern.throughInner === true
      ? withInner(attached(clause, objects))
      : attached(clause, objects);
  if (pattern.passive === true && !passive) return null;
  if (pattern.finite === true && clause.verb.form !== "finite") return null;
  if (pattern.tense !== undefined && clause.verb.tense !== pattern.tense) return null;
  if (pattern.wording !== undefined && !isWorded(view, clause, pattern.wording)) return null;
  if (!framed(view, pattern, clause, { subject, objects, phrases })) return null;

  const subjectFilled =
    pattern.subject !== undefined &&
    fillSubject(
      view,
      filling,
      pattern.subject,
      subject,
      pattern.partyKinds?.includes("person") === false ? null : leaderOf(view, passage, clause, subject),
    );
  const owned =
    !subjectFilled &&
    pattern.subjectOwners === true &&
    subject !== null &&
    isRole(pattern.subject) &&
    filling.fillOwners(pattern.subject, subject);
  if (needs.subject !== false && !subjectFilled && !owned && pattern.subject !== undefined) return null;

  if (subjectFilled && pattern.subject === "visitor" && subject !== null)
    fillCompanions(view, filling, passage, clause, subject);

  let objectFilled = false;
  if (pattern.object !== undefined) {
    const { object: slot } = pattern;
    const open = pattern.openObject === true && isRole(slot);
    for (const object of objects) {
      const filled =
        open && isRole(slot)
          ? filling.fillOpen(slot, object)
          : filling.fill(slot, object, pattern.objectNouns, pattern.objectKinds);
      objectFilled = (filled && !(isRole(slot) && isSelf(view, subject, object))) || objectFilled;
      if (!filled && pattern.objectPredicate === true && isRole(slot))
        objectFilled = fillNamed(view, filling, slot, object) || objectFilled;
      if (filled && pattern.namedObject !== undefined)
        fillApposed(view, filling, pattern.namedObject, object);
      if (filled && pattern.ownersAre !== undefined && filling.roles.length === 0)
        filling.fillOwners(pattern.ownersAre, object);
    }
  }
  let obliqueFilled = false;
  for (const { slot, oblique: found } of bySlot(phrases, pattern.obliques ?? {})) {
    const classes = pattern.obliqueNouns?.[found.prep] ?? pattern.requires?.[found.prep];
    if (classes !== undefined && !inClass(view, found.phrase, classes)) continue;
    const filled = filling.fill(slot, found.phrase, classes, pattern.objectKinds);
    if (!filled && pattern.throughOwners === true && isRole(slot)) filling.fillOwners(slot, found.phrase);
    // Beside an object of a class asked for, a phrase of no class ("regret for the raid") says more of it and is not it.
    const free =
      classes === undefined &&
      pattern.objectNouns !== undefined &&
      (pattern.object === "about" || (objects.length > 0 && !objectFilled));
    if (filled && !free && slot === (pattern.object ?? "about")) objectFilled = true;
    obliqueFilled ||= filled;
  }
  if (pattern.obliged !== undefined && !fillObliged(view, passage, clause, filling, pattern.obliged))
    return null;
  // "arrived here on Monday": the dateline says where.
  if (
    (pattern.obliques?.["in"] === "destination" || pattern.obliques?.["to"] === "destination") &&
    filling.destinations.length === 0 &&
    !filling.hosted
  ) {
    const here = view.hereOf(passage, clause);
    if (here !== null) filling.destinations.push(here);
  }
  if (needs.object === true && !objectFilled) return null;
  if (needs.oblique === true && !obliqueFilled) return null;
  if (visitsOwnState(view, filling)) return null;
  if (needs.place === true && filling.place === null && filling.destinations.length === 0 && !filling.hosted)
    return null;
  if (needs.parties !== undefined && filling.roles.length < needs.parties) return null;
  const { partyKinds } = pattern;
  if (
    partyKinds !== undefined &&
    !filling.roles.every(({ entity }) => partyKinds.includes(view.kindOf(entity) ?? "event"))
  )
    return null;
  if (
    needs.target === true &&
    filling.place === null &&
    !filling.roles.some(({ role }) => role === "recipient")
  )
    return null;
  if (needs.negated === true && !modalityOf(view, passage, clause).negated) return null;
  if (needs.about === true && filling.about.length === 0) return null;
  if (needs.person === true && !filling.roles.some(({ entity }) => view.kindOf(entity) === "person"))
    return null;
  if (needs.statesman === true && !filling.roles.some(({ entity }) => isStatesman(view, entity))) return null;
  if (needs.content === true && !hasContent(view, passage, clause)) return null;
  if (needs.abroad === true && isAtHome(view, filling)) return null;
  if (needs.oneObject === true && (clause.objects.length !== 1 || passive)) return null;
  if (needs.noObject === true && (clause.objects.length > 0 || passive)) return null;
  if (needs.clause === true && !hasDependent(passage, clause)) return null;
  if (needs.subjunctive === true && !hasSubjunctive(view, passage, clause)) return null;
  if (needs.noInfinitive === true && hasInfinitive(passage, clause)) return null;
  const { infinitiveOf } = needs;
  if (
    infinitiveOf !== undefined &&
    !dependentsOf(passage, clause).some(
      ({ kind, verb }) =>
        (kind === "infinitive" || kind === "complement") && infinitiveOf.includes(verb.lemma),
    )
  )
    return null;
  return filling;
}

/** "said that Chad must withdraw": he who is told what to do, where the clause says that he must. */
function fillObliged(view: View, passage: Passage, clause: Clause, filling: Filling, slot: Slot): boolean {
  const [duty] = dependentsOf(passage, clause).filter(
    ({ kind, verb }) => kind === "complement" && (verb.modal === "must" || verb.modal === "should"),
  );
  if (duty === undefined || duty.subject === null || duty.verb.passive || duty.verb.perfect) return false;
  return view.norm(duty.verb.first) !== "there" && filling.fill(slot, duty.subject);
}

const isCount = (view: View, agent: NounPhrase | null): boolean =>
  agent !== null && view.token(agent.head)?.upos === "NUM" && partiesOf(view, agent).length === 0;

/** "obliged to execute it": a pronoun that has been taken for the one who acts names nobody else. */
const isSelf = (view: View, subject: NounPhrase | null, object: NounPhrase): boolean => {
  if (subject === null || view.token(object.head)?.upos !== "PRON") return false;
  const actors = partiesOf(view, subject);
  const undergoing = partiesOf(view, object);
  return (
    undergoing.length > 0 && undergoing.every(({ entity }) => actors.some((actor) => actor.entity === entity))
  );
};

/** Verbs by which a text is made, and what such texts do: "adopted a resolution condemning the raid", "signed orders imposing tariffs". */
const MAKING: ReadonlySet<string> = new Set(
  "sign issue adopt pass approve release publish make send deliver read announce circulate table submit draft endorse".split(
    " ",
  ),
);

/** Who does what a text does is who makes the text. */
function actorOf(view: View, { clauses }: Passage, clause: Clause): NounPhrase | null {
  const { kind, verb, subject, parent } = clause;
  if (subject === null || parent === null || (kind !== "participial" && kind !== "relative")) return subject;
  const outer = clauses[parent];
  if (verb.passive || outer === undefined || !MAKING.has(outer.verb.lemma)) return subject;
  // "sent a note to India asking for": what asks is the note, whoever it was sent to.
  const sent =
    verb.form === "gerund" &&
    outer.obliques.some(({ prep, phrase }) => prep === "to" && phrase.head === subject.head) &&
    outer.objects.some((object) => inClass(view, object, ["notes", "text", "document"]));
  if (sent && !outer.verb.passive) return outer.subject ?? subject;
  if (partiesOf(view, subject).length > 0) return subject;
  const made = outer.verb.passive ? outer.subject : outer.objects.find(({ head }) => head === subject.head);
  if (made?.head !== subject.head) return subject;
  return (outer.verb.passive ? outer.agent : outer.subject) ?? subject;
}

/** Nouns that the pattern asks for, or that make something else of its verb, whoever takes part. */
function framed(
  view: View,
  pattern: VerbPattern,
  clause: Clause,
  {
    subject,
    objects,
    phrases,
  }: {
    readonly subject: NounPhrase | null;
    readonly objects: readonly NounPhrase[];
    readonly phrases: readonly Oblique[];
  },
): boolean {
  if (pattern.unlessWords !== undefined && hasWords(view, clause, pattern.unlessWords)) return false;
  if (
    pattern.strictObject === true &&
    !objects.some(
      (object) =>
        inClass(view, object, pattern.objectNouns ?? []) || headMention(view, object)?.kind === "person",
    )
  )
    return false;
  if (phrases.some(({ prep }) => pattern.unlessPreps?.includes(prep))) return false;
  const { subjectNouns, objectModifiers, unlessNouns, requires, alsoObject, phrase: words } = pattern;
  // "was granted asylum": what is given stays an object in the passive.
  const given = clause.verb.passive ? [...objects, ...clause.objects] : objects;
  if (alsoObject !== undefined && !given.some((object) => inClass(view, object, alsoObject))) return false;
  if (words !== undefined && !wordsOf(view, clause.first, clause.last).join(" ").includes(words))
    return false;
  if (subjectNouns !== undefined && (subject === null || !inClass(view, subject, subjectNouns))) return false;
  if (
    unlessNouns !== undefined &&
    [...objects, ...phrases.map(({ phrase }) => phrase)].some((phrase) => inClass(view, phrase, unlessNouns))
  )
    return false;
  if (
    objectModifiers !== undefined &&
    !objects.some(({ first, head }) =>
      wordsOf(view, first, head).some((word) => objectModifiers.includes(word)),
    )
  )
    return false;
  return (
    requires === undefined ||
    phrases.some(({ prep, phrase }) => {
      const classes = requires[prep];
      return classes !== undefined && inClass(view, phrase, classes);
    })
  );
}

/** Whether one of the words, or pairs of words, stands in the clause. */
function hasWords(view: View, { first, last }: Clause, unwanted: readonly string[]): boolean {
  // A bare predicate may stand behind the clause's last phrase: "held responsible".
  const text = ` ${wordsOf(view, first, last + 1).join(" ")} `;
  return unwanted.some((word) => text.includes(` ${word} `));
}

/** "elected Kofi Addo president": the person whose name opens the phrase and who is said to be its head. */
function fillNamed(view: View, filling: Filling, role: EventRole, { first, head }: NounPhrase): boolean {
  const named = view.mentionsIn(first, head).find(({ kind, last }) => kind === "person" && last === head);
  if (named === undefined) return false;
  filling.addRole(named.entity, role, { spans: [named.span] });
  return true;
}

/** "its ambassador, Rosa Mendes", "Ambassador Rosa Mendes": the person whom the phrase names. */
function fillApposed(view: View, filling: Filling, role: EventRole, phrase: NounPhrase): void {
  const person = new Set<EntityKind>(["person"]);
  const named = [phrase, ...phrase.appositions]
    .flatMap((part) => partiesOf(view, part, person))
    .find(({ form }) => form === "name");
  if (named !== undefined) filling.addRole(named.entity, role, { spans: [named.span] });
}

const endsOf = (object: NounPhrase | undefined): number[] =>
  object === undefined ? [] : [object.first, object.head, object.last];

/** The verb's own form, the word behind it, or the one behind its object ("brought the two together"). */
const isWorded = (view: View, { verb, objects }: Clause, wording: readonly string[]): boolean =>
  [
    verb.head,
    verb.last,
    ...endsOf(objects.at(-1)),
    // "are also due in Bamako"
    ...(view.token(verb.last)?.upos === "ADV" ? [verb.last + 1] : []),
  ].some((at) => wording.includes(view.norm(at)));

function fillSubject(
  view: View,
  filling: Filling,
  slot: Slot,
  subject: NounPhrase | null,
  leader: NounPhrase | null,
): boolean {
  if (subject === null) return false;
  const parties = [...(leader === null ? [] : partiesOf(view, leader)), ...partiesOf(view, subject)];
  for (const { entity, span } of parties) {
    if (slot === "about") filling.addAbout(entity, { spans: [span] });
    else if (isRole(slot)) filling.addRole(entity, slot, { spans: [span] });
  }
  return parties.length > 0;
}

/** "Mr Addo, accompanied by Foreign Minister Mendes, flew to Lima": who goes with a visitor is one, if he has an office. */
function fillCompanions(
  view: View,
  filling: Filling,
  passage: Passage,
  clause: Clause,
  subject: NounPhrase,
): void {
  for (const { verb, subject: led, agent } of dependentsOf(passage, clause)) {
    if (verb.lemma !== "accompany" || !verb.passive || agent === null || led?.head !== subject.head) continue;
    for (const { entity, kind, span } of partiesOf(view, agent))
      if (kind === "person" && view.holdsOffice(entity))
        filling.addRole(entity, "visitor", { spans: [span] });
  }
}

const LED: ReadonlySet<string> = new Set(["lead", "head", "chair"]);
const GROUPS: ReadonlySet<string> = new Set(
  "delegation team mission group party envoy commission contingent".split(" "),
);

/** "A delegation led by Foreign Minister Mendes arrived": he who leads those who act acts with them. */
function leaderOf(
  view: View,
  passage: Passage,
  clause: Clause,
  subject: NounPhrase | null,
): NounPhrase | null {
  if (subject === null || !GROUPS.has(view.lemma(subject.head))) return null;
  const led = dependentsOf(passage, clause).find(
    (inner) =>
      LED.has(inner.verb.lemma) &&
      inner.verb.passive &&
      inner.agent !== null &&
      inner.subject?.head === subject.head,
  );
  return led?.agent ?? null;
}

const wordsOf = (view: View, first: number, last: number): string[] =>
  view.tokens.slice(first, last).map(({ norm }) => norm);

/** A state, a body, or a person with an office: those whose praise and blame are diplomacy. */
const isStatesman = (view: View, entity: string): boolean =>
  view.kindOf(entity) === "person" ? view.holdsOffice(entity) : true;

/** Nobody visits the state that he heads: such a reading has taken the wrong state for "the country". */
const visitsOwnState = (view: View, { roles, destinations }: Filling): boolean =>
  roles.some(
    ({ entity, role }) =>
      role === "visitor" &&
      view.statesOf(entity).some((state) => destinations.some(({ value }) => value === state)),
  );

/** "Putin was in Moscow": at home nobody is a visitor. */
const isAtHome = (view: View, { roles, destinations }: Filling): boolean =>
  roles.some(({ entity }) =>
    [...view.statesOf(entity), view.doc.knowledge.entity(entity)?.country ?? ""].some((state) =>
      destinations.some(({ value }) => value === state || isWithin(view, value, state)),
    ),
  );

const hasInfinitive = (passage: Passage, clause: Clause): boolean =>
  dependentsOf(passage, clause).some(({ kind }) => kind === "infinitive");

/** A clause's obliques and those that hang on its objects: "signed an agreement with Chad", "a call to Nepal". */
export const attached = (clause: Clause, objects: readonly NounPhrase[]) => [
  ...clause.obliques,
  ...objects.flatMap(({ modifiers }) => modifiers),
];

/** The phrases and what hangs on the nouns in them. */
const withInner = (phrases: readonly Oblique[]): Oblique[] =>
  phrases.flatMap((oblique) => [oblique, ...oblique.phrase.modifiers]);

function hasDependent(passage: Passage, clause: Clause): boolean {
  return dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      kind === "infinitive" ||
      (kind === "complement" && verb.first > clause.verb.first) ||
      // "denied having issued the remarks"
      (kind === "participial" &&
        clause.verb.lemma === "deny" &&
        verb.form === "gerund" &&
        verb.first > clause.verb.last - 1),
  );
}

function hasSubjunctive(view: View, passage: Passage, clause: Clause): boolean {
  return dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      kind === "complement" &&
      verb.first > clause.verb.first &&
      (verb.modal === "should" ||
        verb.modal === "must" ||
        verb.tense === "none" ||
        view.norm(verb.first) === "be"),
  );
}

const PUT_FORWARD: ReadonlySet<string> = new Set(["propose", "suggest"]);
const BODIES: ReadonlySet<EntityKind> = new Set<EntityKind>(["organization", "agreement", "event"]);

/** Whether something says what is promised or proposed: a dependent clause, or an object that is no person. */
function hasContent(view: View, passage: Passage, clause: Clause): boolean {
  if (hasDependent(passage, clause)) return true;
  const { passive, lemma } = clause.verb;
  const things = [
    // "was promised support by": what is promised stays an object in the passive.
    ...(passive && clause.subject !== null ? [clause.subject, ...clause.objects] : clause.objects),
    ...clause.obliques
      .filter(({ prep }) => prep === "for" || prep === "on" || prep === "to")
      .map(({ phrase }) => phrase),
  ];
  return things.some((phrase) => {
    const head = headMention(view, phrase);
    // "proposed the Global Fund", "Rwanda denies it"
    if (head !== undefined && PUT_FORWARD.has(lemma) && BODIES.has(head.kind)) return true;
    if (/^(?:it|this|that)$/.test(view.norm(phrase.head)) && head?.kind !== "person") return lemma === "deny";
    return (
      partiesOf(view, phrase).length === 0 &&
      head?.kind !== "person" &&
      view.token(phrase.head)?.upos === "NOUN" &&
      view.timesAt(phrase.head).length === 0
    );
  });
}
