import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import { dependentsOf, type Passage, type View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import type { Saying, Slot } from "../patterns/index.ts";
import { wordsOf } from "./clause-reading.ts";

/** "said that Chad must withdraw": he who is told what to do, where the clause says that he must. */
export function fillObliged(
  view: View,
  passage: Passage,
  clause: Clause,
  filling: Filling,
  slot: Slot,
): boolean {
  const [duty] = dependentsOf(passage, clause).filter(
    ({ kind, verb }) => kind === "complement" && (verb.modal === "must" || verb.modal === "should"),
  );
  if (duty === undefined || duty.subject === null || duty.verb.passive || duty.verb.perfect) return false;
  // "Chadian envoys must leave, an official of Chad said": what his own have to do he tells, and does not demand.
  if (isOfSpeakers(view, clause, duty.subject)) return false;
  return view.norm(duty.verb.first) !== "there" && filling.fill(slot, duty.subject);
}

/** "accused India of a raid and demanded that it dismantle its posts": nobody demands of himself, so that "it" is who was told of before. */
function addressedBefore(
  view: View,
  { clauses }: Passage,
  clause: Clause,
  duty: NounPhrase,
): NounPhrase | null {
  if (!/^(?:it|he|she|they)$/.test(view.norm(duty.head)) || clause.subject === null) return null;
  const before = clauses.findLast(
    ({ kind, subject, verb, objects }) =>
      kind === "main" &&
      verb.head < clause.verb.head &&
      subject?.head === clause.subject?.head &&
      objects.length === 1,
  );
  return before?.objects[0] ?? null;
}

/** "two envoys were ordered to leave Mali": whoever has them there sends them away. */
export function fillLeft(view: View, passage: Passage, clause: Clause, filling: Filling): void {
  const left = dependentsOf(passage, clause).find(
    ({ kind, verb }) => kind === "infinitive" && /^(?:leave|quit|depart)$/.test(verb.lemma),
  )?.objects[0];
  const state = left === undefined ? undefined : view.mentionAt(left.head);
  if (state?.kind !== "country" || state.form === "demonym" || state.group !== undefined) return;
  if (!filling.roles.some(({ entity }) => entity === state.entity))
    filling.addRole(state.entity, "actor", { spans: [state.span] });
}

/** "demanded that Cuban troops leave": of whom it is asked, where the clause says who is to do it; nothing where it does not. */
export function fillAsked(view: View, passage: Passage, clause: Clause, filling: Filling, slot: Slot): void {
  const duty = dependentsOf(passage, clause).find(
    ({ kind, marker, verb, subject }) =>
      kind === "complement" && marker === "that" && !verb.passive && !verb.perfect && subject !== null,
  );
  if (duty === undefined || duty.subject === null || view.norm(duty.verb.first) === "there") return;
  if (duty.verb.modal !== null && !/^(?:should|must|may)$/.test(duty.verb.modal)) return;
  filling.fill(slot, addressedBefore(view, passage, clause, duty.subject) ?? duty.subject);
}

/** "gave five million dollars to help Chad rebuild its schools": whom the giving is to help, where nobody is named as given to. */
export function fillHelped(view: View, passage: Passage, clause: Clause, filling: Filling): void {
  if (filling.roles.some(({ role }) => role === "recipient")) return;
  const helping = dependentsOf(passage, clause).find(
    ({ kind, verb }) =>
      kind === "infinitive" && HELPING.has(verb.lemma) && !verb.passive && verb.first > clause.verb.head,
  );
  const [helped] = helping?.objects ?? [];
  if (helped === undefined) return;
  const own = new Set(filling.roles.map(({ entity }) => entity));
  for (const { entity, kind, span } of partiesOf(view, helped))
    if (kind !== "person" && !own.has(entity)) filling.addRole(entity, "recipient", { spans: [span] });
}
const HELPING: ReadonlySet<string> = wordSet("help assist enable aid support");

/** "said that Chad was behind the raid": he of whom it is said, where the clause says that it was his doing. */
export function fillBlamed(
  view: View,
  passage: Passage,
  clause: Clause,
  filling: Filling,
  slot: Slot,
): boolean {
  const [blame] = dependentsOf(passage, clause).filter(
    ({ kind, verb, last }) =>
      kind === "complement" &&
      verb.lemma === "be" &&
      verb.negation === null &&
      verb.modal === null &&
      wordsOf(view, verb.last, Math.min(last, verb.last + 3)).some((word) => BLAMING.has(word)),
  );
  return blame !== undefined && blame.subject !== null && filling.fill(slot, blame.subject);
}
const BLAMING: ReadonlySet<string> = new Set(["responsible", "behind", "guilty", "culpable", "complicit"]);

/** "warned that it would use force": whether a dependent clause says what the pattern asks for. */
export function fillSaid(
  view: View,
  passage: Passage,
  clause: Clause,
  filling: Filling,
  { verbs, modals, subject: slot, own }: Saying,
): boolean {
  const said = dependentsOf(passage, clause).find(
    ({ kind, verb, subject }) =>
      kind === "complement" &&
      verb.first > clause.verb.first &&
      verb.negation === null &&
      !verb.passive &&
      verbs.includes(verb.lemma) &&
      (modals === undefined || modals.includes(verb.modal ?? (verb.tense === "future" ? "will" : ""))) &&
      subject !== null &&
      (own !== true || isSpeakers(view, clause, subject)),
  );
  if (said === undefined || said.subject === null) return false;
  return slot === undefined || filling.fill(slot, said.subject);
}

/** He who speaks, "it", or the state that he speaks for. */
export const isSpeakers = (view: View, clause: Clause, other: NounPhrase): boolean =>
  /^(?:it|he|she|they|we)$/.test(view.norm(other.head)) || isOfSpeakers(view, clause, other);

/** He who speaks by name, or the state that he speaks for. */
function isOfSpeakers(view: View, { subject }: Clause, other: NounPhrase): boolean {
  const speakers = subject === null ? [] : partiesOf(view, subject).map(({ entity }) => entity);
  const own = new Set(speakers.flatMap((entity) => [entity, ...view.statesOf(entity)]));
  return partiesOf(view, other).some(({ entity }) => own.has(entity));
}
