/** Whose an event is that a noun gives to "his", "its" or "their". */
import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import type { Setting } from "./noun-setting.ts";

/** "On his arrival in Lima, President Addo said": a pronoun before the clause's subject that points forward means that subject. */
export function possessorOf(view: View, setting: Setting | null, possessor: NounPhrase): NounPhrase {
  const subject = setting?.clause.subject ?? null;
  // "urged other countries to withdraw their recognition", "greets great men upon their arrival": whose it is the clause says, though they have no name.
  const unnamed = [subject, ...(setting?.clause.objects ?? [])].find(
    (phrase) => phrase !== null && isUnnamedBefore(view, phrase, possessor),
  );
  if (unnamed != null) return unnamed;
  // "Addo received Brandt on his first visit to Ghana": the guest's.
  const guest = setting === null ? undefined : guestOf(view, setting.clause, possessor);
  if (guest !== undefined) return guest;
  const forward =
    subject !== null &&
    possessor.head < subject.first &&
    view.mentionAt(possessor.head) === undefined &&
    /^(?:his|her|its|their)$/.test(view.norm(possessor.head)) &&
    !isOfThoseBefore(view, possessor.head);
  return forward ? subject : possessor;
}

/** "the decision of the leaders at their session": "their" is of the many who stand before it. */
function isOfThoseBefore(view: View, at: number): boolean {
  if (view.norm(at) !== "their") return false;
  const sentence = view.token(at)?.sentence;
  for (let i = at - 1; view.token(i)?.sentence === sentence && i >= 0; i -= 1)
    if (view.token(i)?.upos === "NOUN" && view.isPlural(i)) return true;
  return false;
}

/** Several without a name, before the "their" that is theirs. */
const isUnnamedBefore = (view: View, phrase: NounPhrase, possessor: NounPhrase): boolean =>
  view.norm(possessor.head) === "their" &&
  phrase.last <= possessor.first &&
  view.isPlural(phrase.head) &&
  view.token(phrase.head)?.upos === "NOUN" &&
  view.mentionAt(phrase.head) === undefined &&
  partiesOf(view, phrase).length === 0;

/**
 * "Addo met Brandt of Norway during his visit to Ghana", where Addo is Ghana's: nobody visits his own state, so that the journey is the other's,
 * and nobody's where there is no other.
 */
export function turnHome(view: View, { clause }: Setting, phrase: NounPhrase, filling: Filling): void {
  const at = filling.roles.findIndex(({ role }) => role === "visitor");
  const visitor = filling.roles[at];
  const own = phrase.possessor;
  if (visitor === undefined) return;
  const his = own !== null && /^(?:his|her|their)$/.test(view.norm(own.head));
  // "Addo met Brandt, on a visit to Accra"
  const on = clause.obliques.some(({ prep, phrase: inner }) => prep === "on" && inner === phrase);
  const states = view.kindOf(visitor.entity) === "person" ? view.statesOf(visitor.entity) : [];
  // Within his own state a leader may well go to a town.
  const home = filling.destinations.some(({ value }) =>
    states.includes(
      view.kindOf(value) === "country"
        ? value
        : ((his || on) && view.doc.knowledge.entity(value)?.country) || "",
    ),
  );
  if (!home) return;
  const beside = [...clause.obliques, ...clause.objects.flatMap(({ modifiers }) => modifiers)]
    .filter(({ prep }) => prep === "with")
    .map(({ phrase: inner }) => inner);
  const guests = [...clause.objects, ...beside]
    .flatMap((part) => partiesOf(view, part, PERSON))
    .filter(({ entity }) => !view.statesOf(entity).some((state) => states.includes(state)));
  const [guest] = guests;
  const only = guest !== undefined && new Set(guests.map(({ entity }) => entity)).size === 1;
  // Without anybody else whom it could be of, it is his own to a town of his.
  if (on && !his && guests.length === 0 && !isOfState(view, filling)) return;
  filling.roles.splice(at, 1);
  if (only) filling.addRole(guest.entity, "visitor", { spans: [guest.span] });
}
const isOfState = (view: View, { destinations }: Filling): boolean =>
  destinations.some(({ value }) => view.kindOf(value) === "country");
const PERSON: ReadonlySet<EntityKind> = new Set<EntityKind>(["person"]);

/** Whom a host receives on a journey of "his": nobody receives others on a visit to himself. */
function guestOf(
  view: View,
  { verb, subject, objects, obliques }: Clause,
  { head, first }: NounPhrase,
): NounPhrase | undefined {
  if (!/^(?:his|her|their)$/.test(view.norm(head)) || verb.passive || subject === null) return undefined;
  if (!/^(?:receive|welcome|greet)$/.test(verb.lemma) || first < verb.last) return undefined;
  const on = obliques.some(({ prep, phrase }) => /^(?:on|during)$/.test(prep) && phrase.first === first);
  const [guest] = objects;
  return on && guest !== undefined && partiesOf(view, guest).length === 1 ? guest : undefined;
}
