import { wordSet } from "@chancery/language";

import { ancestry, type View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { NOUN_CLASSES } from "../patterns/index.ts";

// What the words of an event tell where they do not tell of it, whatever the pattern. What makes something else of one pattern stands in its row.

const KILLING = /^(?:kill|murder|assassinate|behead|slay|execute|die|hang|poison)$/;

/** "Addo wants proof of claims that he was killed": whoever says or wants something of it is not the dead. */
export function isTeller(view: View, { clause, passage, roles }: Candidate): boolean {
  if (clause === null || !KILLING.test(clause.verb.lemma) || clause.subject === null) return false;
  if (!/^(?:he|she)$/.test(view.norm(clause.subject.head))) return false;
  const [dead] = view.mentionsIn(clause.subject.head, clause.subject.head + 1);
  if (dead === undefined || !roles.some(({ entity }) => entity === dead.entity)) return false;
  return ancestry(passage, clause)
    .slice(1)
    .some(
      ({ subject, verb }) =>
        subject !== null &&
        verb.last <= clause.verb.first &&
        view.mentionsIn(subject.first, subject.last).some(({ entity }) => entity === dead.entity),
    );
}

/** "is seized of the matter", "remain seized with the question": what a body has before it, and nobody's prey. */
export const isSeizedOf = (view: View, { trigger, clause }: Candidate): boolean =>
  view.norm(trigger) === "seized" &&
  clause !== null &&
  (/^(?:of|with)$/.test(view.norm(trigger + 1)) ||
    // "matters of which the Council is seized"
    (clause.kind === "relative" && /^(?:of|with)$/.test(view.norm(clause.first - 1))) ||
    (clause.kind === "relative" && /^(?:of|with)$/.test(view.norm(clause.first)))) &&
  clause.verb.passive;

/** Types of what one side says to another. */
const DIRECTED: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>([
  "request",
  "demand",
  "criticism",
  "accusation",
  "praise",
  "threat",
  "rejection",
]);

/** "The leaders called on Russia to stop": a group that would hold Russia's own leader is not whom the words mean. */
export function isOfBothSides(view: View, { type, roles }: Candidate): boolean {
  if (!DIRECTED.has(type)) return false;
  const actors = roles.filter(({ role }) => role === "actor");
  const addressed = roles.filter(({ role }) => role === "recipient").map(({ entity }) => entity);
  return actors.some(
    ({ entity, spans }) =>
      (addressed.includes(entity) || view.statesOf(entity).some((state) => addressed.includes(state))) &&
      actors.some((other) => other.entity !== entity && other.spans[0]?.start === spans[0]?.start),
  );
}

/** "told visiting Peruvian envoys", "met a visiting delegation": the word tells of which; whoever meets them visits nobody. */
export const isOfGuests = (view: View, { type, clause, trigger }: Candidate): boolean =>
  type === "visit" &&
  clause?.verb.form === "gerund" &&
  view.norm(trigger) === "visiting" &&
  clause.objects.some(
    ({ first, head }) =>
      first === trigger + 1 &&
      view.mentionAt(head)?.kind !== "place" &&
      NOUN_CLASSES.visitors.has(view.lemma(head).toLowerCase()),
  );

/** "The accord allows Fijians to travel to China", "bars Fijians from entering China": whoever is of a state may or may not; nobody is told to go. */
export const isAllowed = (view: View, { type, clause, passage: { clauses } }: Candidate): boolean => {
  if (clause === null || clause.subject === null || !ENTRIES.has(type)) return false;
  const { head } = clause.subject;
  const several = view.norm(head).endsWith("s") && view.mentionAt(head)?.kind !== "person";
  const over = clauses[clause.parent ?? -1]?.verb.lemma ?? "";
  return (
    several &&
    (clause.kind === "infinitive" ? PERMITTING.has(over) : clause.marker === "from" && BARRING.has(over))
  );
};

const ENTRIES: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["visit", "attack"]);
const BARRING: ReadonlySet<string> = wordSet("bar ban prohibit forbid block exclude debar");

const PERMITTING: ReadonlySet<string> = wordSet("allow permit enable entitle let");

/** "destroyed its chemical weapons", "burned their passports": what somebody destroys of his own is no attack; "their base" may be another's. */
export function isOwnGoods(view: View, { type, clause, roles }: Candidate): boolean {
  if (type !== "attack" || clause === null || !DESTROYING.test(clause.verb.lemma)) return false;
  const actors = new Set(
    roles.flatMap(({ role, entity }) => (role === "actor" ? [entity, ...view.statesOf(entity)] : [])),
  );
  return clause.objects.some(({ first, head }) => {
    for (let at = first; at < head; at += 1) {
      if (!/^(?:its|his|her|their)$/.test(view.norm(at))) continue;
      const owner = view.mentionAt(at)?.entity;
      return view.norm(at + 1) === "own" || owner === undefined || actors.has(owner);
    }
    return false;
  });
}
const DESTROYING = /^(?:destroy|demolish|raze|blow|burn|torch)$/;

/** "did not immediately release the text": not yet is no denial. */
export const isOnlyLater = (view: View, { clause }: Candidate): boolean =>
  clause?.verb.negation != null &&
  view.tokens
    .slice(clause.verb.first, clause.verb.last + 1)
    .some(({ norm }) => norm === "immediately" || norm === "instantly");

/** "stopped rallying", "ceased shelling the port": what has come to its end is told as done nowhere, and as not done neither. */
export function isAtAnEnd(_: View, { type, clause, passage: { clauses } }: Candidate): boolean {
  if ((type !== "protest" && type !== "attack") || clause?.verb.form !== "gerund" || clause.parent === null)
    return false;
  const { verb } = clauses[clause.parent] ?? {};
  return (
    verb !== undefined &&
    /^(?:stop|cease|halt|quit|finish)$/.test(verb.lemma) &&
    verb.negation === null &&
    verb.tense === "past" &&
    !verb.passive
  );
}

/** "cannot promise to come": he gives no word. */
export const isNoPromise = (_: View, { type, modality: { status, negated } }: Candidate): boolean =>
  type === "promise" && negated && status === "hypothetical";

/** "Updated: 3 May 2004": a label before a colon. */
export const isLabel = (view: View, { clause, trigger, passage: { sentence } }: Candidate): boolean =>
  clause !== null && trigger === sentence.first && view.norm(trigger + 1) === ":";

/** "Chad rejected the Malian plan and demanded that it repeal the law": nobody demands of himself, so that who "it" is stays open. */
export function isOfDemander(view: View, { clause, roles, passage: { clauses } }: Candidate): boolean {
  if (clause?.kind !== "complement" || clause.subject === null || clause.parent === null) return false;
  const outer = clauses[clause.parent];
  if (outer?.subject == null || !/^(?:demand|insist|urge|request)$/.test(outer.verb.lemma)) return false;
  const { head } = clause.subject;
  if (!/^(?:it|he|she|they)$/.test(view.norm(head))) return false;
  const meant = view.mentionAt(head)?.entity;
  const asking = view.mentionAt(outer.subject.head)?.entity;
  return meant !== undefined && meant === asking && roles.some(({ entity }) => entity === meant);
}

/** "Resolutions are adopted by consensus", "texts being adopted by the organs": what is done again and again, by nobody who is named. */
export function isCustom(view: View, { type, clause, roles, about }: Candidate): boolean {
  if (!CUSTOMARY.has(type) || clause === null || !clause.verb.passive || roles.length > 0 || about.length > 0)
    return false;
  const { form, tense, perfect, progressive, modal } = clause.verb;
  if (clause.subject === null || !view.isPlural(clause.subject.head)) return false;
  if (form === "gerund") return !perfect;
  return form === "finite" && tense === "present" && !perfect && !progressive && modal === null;
}

/** What bodies do by custom. */
const CUSTOMARY: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>([
  "adoption",
  "ratification",
  "amendment",
  "appointment",
  "election",
  "conclusion",
  "signing",
]);
