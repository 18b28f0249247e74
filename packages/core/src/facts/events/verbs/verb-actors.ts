import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EntityKind, EventRole } from "../../../record/index.ts";
import { makingOf } from "../../shared/made-texts.ts";
import { partiesOf } from "../../shared/parties.ts";
import { authorOf } from "../../shared/text-authors.ts";
import { dependentsOf, type Passage, type View } from "../../shared/view.ts";
import { inClass } from "../arguments/noun-class.ts";
import type { Filling } from "../arguments/filling.ts";
import { linkOf } from "../arguments/noun-links.ts";
import { throughNoun } from "../arguments/through-noun.ts";
import { isRank } from "../modality/ranking.ts";

/** "Mr Kishi, the first Japanese premier to visit Fiji", "Addo is the only leader to sign": he of whom the rank is said. */
function rankedIn(view: View, outer: Clause | undefined, { verb }: Clause): NounPhrase | null {
  if (outer?.subject == null) return null;
  const to = linkOf(view, verb);
  const said = [...outer.subject.appositions, ...(outer.verb.lemma === "be" ? outer.objects : [])];
  const ranked = said.some(
    ({ first, last }) =>
      last === to &&
      view.tokens.slice(first, Math.min(last, first + 3)).some((_, i) => isRank(view, first + i)),
  );
  return ranked ? outer.subject : null;
}

/** "gave Chad until Friday to free them", "gave Chad 48 hours to go": who is given the time is to do it. */
function givenTime(view: View, outer: Clause | undefined): NounPhrase | null {
  const [object] = outer?.objects ?? [];
  if (outer === undefined || object === undefined || outer.verb.lemma !== "give" || outer.verb.passive)
    return null;
  const [, stretch] = outer.objects;
  const timed = stretch !== undefined && inClass(view, stretch, ["stretches", "deadlines"]);
  return timed || view.norm(object.last) === "until" ? object : null;
}

/** Verbs of which only somebody who can speak is the subject. */
const SPEAKING: ReadonlySet<string> = wordSet(
  "accuse urge condemn denounce criticise criticize praise thank blame warn demand vow pledge promise insist threaten reject protest",
);

/** "threatened to shut the pipeline that carries oil, accusing Chad": a thing accuses nobody, so that it is whoever the clauses around tell of. */
function speakerAround(view: View, clauses: readonly Clause[], clause: Clause): NounPhrase | null {
  const { kind, verb, subject } = clause;
  if (kind !== "participial" || verb.form !== "gerund" || !SPEAKING.has(verb.lemma)) return null;
  if (view.norm(verb.first - 1) !== "," || subject === null || partiesOf(view, subject).length > 0)
    return null;
  let outer = clause.parent === null ? undefined : clauses[clause.parent];
  while (outer !== undefined) {
    const said = outer.verb.passive ? null : outer.subject;
    if (said !== null && partiesOf(view, said).length > 0) return said;
    outer = outer.parent === null ? undefined : clauses[outer.parent];
  }
  return null;
}

/** "the decision of Peru to recognise Chad and sever ties with Mali": whoever does the first that "and" joins does the second. */
function throughSibling(
  view: View,
  clauses: readonly Clause[],
  governing: Clause,
  { kind, verb, parent }: Clause,
): NounPhrase | null | undefined {
  if (kind !== "infinitive" || !/^(?:and|or)$/.test(view.norm(verb.first - 1))) return undefined;
  const first = clauses.findLast(
    (other) =>
      other.parent === parent &&
      other.kind === "infinitive" &&
      other.verb.last <= verb.first &&
      view.norm(other.verb.first) === "to",
  );
  return first === undefined ? undefined : throughNoun(view, governing, first);
}

/** "The Union called on its members to leave": what a body asks of its members it does not do itself. */
function areOwnMembers(view: View, outer: Clause | undefined, { kind, subject }: Clause): boolean {
  if (kind !== "infinitive" || subject?.possessor == null || outer?.subject == null) return false;
  const { head, possessor } = subject;
  if (!/^(?:its|their)$/.test(view.norm(possessor.head))) return false;
  if (view.lemma(head) !== "member" && view.norm(head - 1) !== "member") return false;
  const callers = new Set(partiesOf(view, outer.subject).map(({ entity }) => entity));
  return partiesOf(view, subject).some(({ entity }) => callers.has(entity));
}

/** Who does what a text does is who makes the text. */
export function actorOf(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  const { clauses } = passage;
  const { kind, verb, subject, parent } = clause;
  if (areOwnMembers(view, parent === null ? undefined : clauses[parent], clause)) return null;
  const given = kind === "infinitive" && parent !== null ? givenTime(view, clauses[parent]) : null;
  if (given !== null) return given;
  const governing = parent === null ? undefined : clauses[parent];
  const through = governing === undefined ? undefined : throughNoun(view, governing, clause);
  if (through !== undefined) return through;
  const beside = governing === undefined ? undefined : throughSibling(view, clauses, governing, clause);
  if (beside !== undefined) return beside;
  const ranked = kind === "infinitive" && parent !== null ? rankedIn(view, clauses[parent], clause) : null;
  if (ranked !== null) return ranked;
  const speaker = speakerAround(view, clauses, clause);
  if (speaker !== null) return speaker;
  const author = authorOf(view, passage, clause);
  if (author !== null) return author;
  const outer = makingOf(passage, clause);
  if (subject === null || outer === null) return subject;
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

/** "elected Kofi Addo president", "named Kofi Addo special envoy": the person whose name opens the phrase and who is said to be its head. */
export function fillNamed(
  view: View,
  filling: Filling,
  role: EventRole,
  { first, head }: NounPhrase,
): boolean {
  const named = view
    .mentionsIn(first, head)
    .find(
      ({ kind, form, last }) =>
        kind === "person" && (last === head || (form === "name" && isOfficeBehind(view, last, head))),
    );
  if (named === undefined) return false;
  filling.addRole(named.entity, role, { spans: [named.span] });
  return true;
}

/** "its ambassador, Rosa Mendes", "Ambassador Rosa Mendes": the person whom the phrase names. */
export function fillApposed(view: View, filling: Filling, role: EventRole, phrase: NounPhrase): void {
  const person = new Set<EntityKind>(["person"]);
  const named = [phrase, ...phrase.appositions]
    .flatMap((part) => partiesOf(view, part, person))
    .find(({ form }) => form === "name");
  if (named !== undefined) filling.addRole(named.entity, role, { spans: [named.span] });
}

/** "foreign minister", "special UN envoy": the words of an office between a name and its head. */
const isOfficeBehind = (view: View, from: number, head: number): boolean =>
  head > from &&
  head - from <= 4 &&
  view.token(head)?.text === view.norm(head) &&
  view.tokens
    .slice(from, head)
    .every(
      ({ upos }, i) =>
        upos === "ADJ" || upos === "NOUN" || upos === "ADV" || view.mentionAt(from + i)?.kind === "country",
    );

/** "Mr Addo, accompanied by Foreign Minister Mendes, flew to Lima": who goes with a visitor is one, if he has an office. */
export function fillCompanions(
  view: View,
  filling: Filling,
  passage: Passage,
  clause: Clause,
  subject: NounPhrase,
): void {
  // "Mr Addo, with Foreign Minister Mendes, will arrive": between the commas who comes along.
  for (const { prep, at, phrase } of clause.obliques) {
    if (!/^(?:with|together with|along with)$/.test(prep) || at < subject.last || at >= clause.verb.first)
      continue;
    if (view.norm(at - 1) !== ",") continue;
    for (const { entity, kind, span } of partiesOf(view, phrase))
      if (kind === "person" && view.holdsOffice(entity))
        filling.addRole(entity, "visitor", { spans: [span] });
  }
  for (const { verb, subject: led, agent } of dependentsOf(passage, clause)) {
    if (verb.lemma !== "accompany" || !verb.passive || agent === null) continue;
    // "left on Friday, accompanied by": the day before the comma is led by nobody.
    if (led !== null && led.head !== subject.head && view.timesAt(led.head).length === 0) continue;
    for (const { entity, kind, span } of partiesOf(view, agent))
      if (kind === "person" && view.holdsOffice(entity))
        filling.addRole(entity, "visitor", { spans: [span] });
  }
}
