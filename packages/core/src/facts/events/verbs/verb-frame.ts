import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { isRole } from "../arguments/slots.ts";
import { Filling } from "../arguments/filling.ts";
import { leaderOf } from "../arguments/group-leader.ts";
import { inClass } from "../arguments/noun-class.ts";
import type { ClauseReading } from "./clause-reading.ts";
import type { NounClass, VerbPattern } from "../patterns/index.ts";
import { fillActing, fillSubject } from "./acting.ts";
import { fillApposed, fillCompanions, fillNamed } from "./verb-actors.ts";
import { fillBody } from "./body-before.ts";
import { fillAsked, fillBlamed, fillHelped, fillLeft, fillObliged, fillSaid } from "./verb-duties.ts";
import { unmetNeed } from "./verb-needs.ts";
import { framed, isWorded } from "./verb-words.ts";

/** What the arguments of a clause fill of a pattern; null where the pattern may not speak, which the view is told. */
export function bind(
  view: View,
  passage: Passage,
  clause: Clause,
  pattern: VerbPattern,
  reading: ClauseReading,
): Filling | null {
  const { passive, subject } = reading;
  const refuse = (reason: RefusalReason): null => view.refuse(clause.verb, pattern, reason);
  if (pattern.passive === true && !passive) return refuse("form.passive");
  if (pattern.finite === true && clause.verb.form !== "finite") return refuse("form.finite");
  if (pattern.tense !== undefined && clause.verb.tense !== pattern.tense) return refuse("form.tense");
  if (pattern.wording !== undefined && !isWorded(reading, pattern.wording)) return refuse("frame.wording");
  if (pattern.forced === true && !isForced(passage, clause)) return refuse("form.finite");
  const { objects } = reading.argumentsFor(pattern.object);
  const phrases = reading.phrasesFor(pattern);
  if (!framed(view, pattern, clause, { reading, objects, phrases })) return refuse("frame.nouns");

  const filling = new Filling(view, pattern.destinationRole);
  const needs = pattern.needs ?? {};
  const subjectFilled = fillActing(view, filling, pattern, subject, reading.acting);
  if (!subjectFilled && SIGNED.has(pattern.type) && passive) {
    const bound = boundBy(passage, clause);
    if (bound !== null && pattern.subject !== undefined) fillSubject(view, filling, pattern.subject, bound);
  }
  const owned =
    !subjectFilled &&
    (pattern.subjectOwners === true || reading.acting.byText) &&
    subject !== null &&
    isRole(pattern.subject) &&
    filling.fillOwners(pattern.subject, subject);
  // "Relations between Peru and Chile broke": whose they are.
  if (pattern.subjectOwners === true && TIES.has(pattern.type) && isRole(pattern.subject))
    for (const { prep, phrase } of subject?.modifiers ?? [])
      if (prep === "between") filling.fill(pattern.subject, phrase);
  if (needs.subject !== false && !subjectFilled && !owned && pattern.subject !== undefined)
    return refuse("needs.subject");

  if (subjectFilled && pattern.subject === "visitor" && subject !== null)
    fillCompanions(view, filling, passage, clause, subject);

  let objectFilled = false;
  if (pattern.object !== undefined) {
    const { object: slot } = pattern;
    const open = pattern.openObject === true && isRole(slot);
    for (const object of objects) {
      const leader =
        isRole(slot) && pattern.type === "meeting" ? leaderOf(view, passage, clause, object) : null;
      const named =
        open && isRole(slot)
          ? filling.fillOpen(slot, object)
          : filling.fill(slot, object, pattern.objectNouns, pattern.objectKinds);
      // "met a delegation led by the minister": he is met.
      const filled = (leader !== null && filling.fill(slot, leader)) || named;
      objectFilled = (filled && !(isRole(slot) && isSelf(view, subject, object))) || objectFilled;
      if (!filled && pattern.objectPredicate === true && isRole(slot))
        objectFilled = fillNamed(view, filling, slot, object) || objectFilled;
      if (filled && TIES.has(pattern.type)) fillTied(view, filling, object);
      if (filled && pattern.namedObject !== undefined)
        fillApposed(view, filling, pattern.namedObject, object);
      // "accepted Addo's credentials": beside whoever accepts them, but not where those whose they are have been told.
      const owned = filling.roles.some(({ role }) => role === pattern.ownersAre);
      if (filled && pattern.ownersAre !== undefined && !owned)
        filling.fillOwners(pattern.ownersAre, object, pattern.objectKinds);
    }
  }
  let obliqueFilled = false;
  for (const found of phrases) {
    const slot = pattern.obliques?.[found.prep];
    if (slot === undefined) continue;
    const classes = pattern.obliqueNouns?.[found.prep] ?? pattern.requires?.[found.prep];
    if (classes !== undefined && !inClass(view, found.phrase, classes)) continue;
    // "signed it with Chad as mediator": there, and no party to it.
    if ((slot === "signatory" || slot === "party") && isGoBetween(view, found.phrase)) continue;
    // "fired shells at a Chilean island": what can be hit belongs to somebody, whatever the pattern asks for.
    const things = classes ?? (slot === "target" && !NEAR.has(found.prep) ? TARGETS : undefined);
    const leader = slot === "participant" ? leaderOf(view, passage, clause, found.phrase) : null;
    const led = leader !== null && filling.fill(slot, leader);
    const filled = filling.fill(slot, found.phrase, things, pattern.objectKinds) || led;
    if (!filled && pattern.throughOwners === true && isRole(slot)) filling.fillOwners(slot, found.phrase);
    // Beside an object of a class asked for, a phrase of no class ("regret for the raid") says more of it and is not it.
    const free =
      classes === undefined &&
      pattern.objectNouns !== undefined &&
      (pattern.object === "about" || (objects.length > 0 && !objectFilled));
    if (filled && !free && slot === (pattern.object ?? "about")) objectFilled = true;
    obliqueFilled ||= filled;
  }
  if (pattern.blamed !== undefined && !fillBlamed(view, passage, clause, filling, pattern.blamed))
    return refuse("needs.blame");
  if (pattern.obliged !== undefined && !fillObliged(view, passage, clause, filling, pattern.obliged))
    return refuse("needs.duty");
  if (pattern.type === "expulsion" && passive && clause.agent === null)
    fillLeft(view, passage, clause, filling);
  if (pattern.asked !== undefined) fillAsked(view, passage, clause, filling, pattern.asked);
  if (pattern.byBody === true) fillBody(view, passage, clause, filling);
  if (GIVING.has(pattern.type)) fillHelped(view, passage, clause, filling);
  if (pattern.says !== undefined && !fillSaid(view, passage, clause, filling, pattern.says))
    return refuse("needs.clause");
  // "arrived here on Monday": the dateline says where.
  if (
    (pattern.obliques?.["in"] === "destination" || pattern.obliques?.["to"] === "destination") &&
    filling.destinations.length === 0 &&
    !filling.hosted
  ) {
    const here = view.hereOf(passage, clause);
    if (here !== null) filling.destinations.push(here);
  }
  const filled = { passive, objectFilled, obliqueFilled };
  const lacking = unmetNeed(view, passage, clause, pattern, filling, filled);
  return lacking === null ? filling : refuse(lacking);
}

const GIVING: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>(["aid", "promise"]);
const TARGETS: readonly NounClass[] = ["targets", "mission", "wrecked", "lands", "islands"];
const NEAR: ReadonlySet<string> = new Set(["near", "over", "across", "in"]);

const TIES: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>([
  "breaking-relations",
  "establishing-relations",
]);

/** "cuts Taiwan ties": with whom they are, in the shorthand of headlines. */
function fillTied(view: View, filling: Filling, { first, head }: NounPhrase): void {
  const state = view
    .mentionsIn(first, head)
    .find(({ kind, form, last }) => kind === "country" && form === "name" && last === head);
  if (state !== undefined) filling.addRole(state.entity, "recipient", { spans: [state.span] });
}

const SIGNED: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>(["signing", "conclusion"]);

/** "Chad and Mali had made up in an accord signed in May": who does something in an accord has signed it. */
function boundBy({ clauses }: Passage, { kind, agent, subject, parent }: Clause): NounPhrase | null {
  const outer = parent === null ? undefined : clauses[parent];
  if (kind !== "participial" || agent !== null || subject === null || outer === undefined) return null;
  const within = outer.obliques.some(
    ({ prep, phrase }) => phrase.head === subject.head && /^(?:in|under|by|through)$/.test(prep),
  );
  return within && !outer.verb.passive ? outer.subject : null;
}

/** "obliged him to stand aside": whoever is made to do it has done it. */
const isForced = ({ clauses }: Passage, { kind, parent }: Clause): boolean => {
  const outer = parent === null ? undefined : clauses[parent];
  return kind === "infinitive" && outer !== undefined && FORCING.has(outer.verb.lemma);
};
const FORCING: ReadonlySet<string> = new Set(["oblige", "force", "compel"]);

/** "obliged to execute it": a pronoun that has been taken for the one who acts names nobody else. */
const isSelf = (view: View, subject: NounPhrase | null, object: NounPhrase): boolean => {
  if (subject === null || view.token(object.head)?.upos !== "PRON") return false;
  const actors = partiesOf(view, subject);
  const undergoing = partiesOf(view, object);
  return (
    undergoing.length > 0 && undergoing.every(({ entity }) => actors.some((actor) => actor.entity === entity))
  );
};

/** "with Chad as mediator", "with Chad as the guarantor". */
function isGoBetween(view: View, { last }: NounPhrase): boolean {
  if (view.norm(last) !== "as") return false;
  const at = /^(?:an?|the)$/.test(view.norm(last + 1)) ? last + 2 : last + 1;
  return GO_BETWEENS.has(view.lemma(at));
}
const GO_BETWEENS: ReadonlySet<string> = wordSet(
  "mediator guarantor witness observer broker intermediary facilitator host moderator translator interpreter depositary",
);
