import { wordSet, type Clause } from "@chancery/language";

import type { View } from "../../../shared/view.ts";
import type { Filling } from "../../arguments/filling.ts";
import { isAtHomeIn } from "../../arguments/places.ts";

/** A state, a body, or a person with an office: those whose praise and blame are diplomacy. */
export const isStatesman = (view: View, entity: string): boolean =>
  view.kindOf(entity) === "person" ? view.holdsOffice(entity) : true;

/** Two who take part are of different states. */
export function isAcross(view: View, { roles }: Filling): boolean {
  const states = roles.map(({ entity }) =>
    view.kindOf(entity) === "country" ? [entity] : spokenForBy(view, entity),
  );
  return states.some((own) =>
    states.some((other) => own.length > 0 && other.length > 0 && !own.some((state) => other.includes(state))),
  );
}

/** "Peruvian President Quispe praised Peru's ties with Chile": whom it is done to are but the state that those who do it speak for. */
export function isOfOwnState(view: View, { roles }: Filling): boolean {
  const recipients = roles.filter(({ role }) => role === "recipient");
  const own = roles.flatMap(({ entity, role }) =>
    role === "actor" && view.kindOf(entity) === "person" ? spokenForBy(view, entity) : [],
  );
  return recipients.length > 0 && recipients.every(({ entity }) => own.includes(entity));
}

/** Nobody visits the state that he heads: such a reading has taken the wrong state for "the country". */
export const visitsOwnState = (view: View, { roles, destinations }: Filling): boolean =>
  roles.some(
    ({ entity, role }) =>
      role === "visitor" &&
      spokenForBy(view, entity).some((state) => destinations.some(({ value }) => value === state)),
  );

/** "will return to the country on Friday": whichever state was told of last, one returns to one's own. */
export const isHomeward = (view: View, { verb, obliques }: Clause): boolean =>
  /^(?:return|come)$/.test(verb.lemma) &&
  (verb.lemma === "return" || verb.particle === "back") &&
  obliques.some(
    ({ prep, phrase }) =>
      prep === "to" &&
      /^(?:country|homeland|nation)$/.test(view.lemma(phrase.head)) &&
      view.norm(phrase.first) === "the" &&
      phrase.last - phrase.first === 2,
  );

/** "The Secretary-General welcomed the Community to the session": nobody meets the body that he heads. */
export const isOwnBody = (view: View, { roles }: Filling): boolean =>
  roles.length === 2 &&
  roles.some(
    ({ entity }) =>
      view.kindOf(entity) === "organization" &&
      roles.some((other) => other.entity !== entity && view.statesOf(other.entity).includes(entity)),
  );

/** The states by whose offices one is told of; of a person told without any, the one that the tables have. */
function spokenForBy(view: View, entity: string): readonly string[] {
  const states = view.statesOf(entity);
  if (states.length > 0 || view.kindOf(entity) !== "person") return states;
  const home = view.doc.knowledge.entity(entity)?.country ?? null;
  return home === null ? [] : [home];
}

/** "Putin was in Moscow": at home nobody is a visitor. */
export const isAtHome = (view: View, { roles, destinations }: Filling): boolean =>
  roles.some(({ entity }) => destinations.some(({ value }) => isAtHomeIn(view, entity, value)));

/** Of one at least of those who act it is known which state is theirs. */
export const isOfKnownState = (view: View, { roles }: Filling): boolean =>
  roles.some(
    ({ entity }) => view.statesOf(entity).length > 0 || view.doc.knowledge.entity(entity)?.country != null,
  );

/** "a Lakeways plane, flying to Vilnius": whose the plane is goes nowhere. */
export const isVehicle = (view: View, { subject }: Clause, { roles }: Filling): boolean =>
  subject !== null &&
  VEHICLES.has(view.lemma(subject.head).toLowerCase()) &&
  roles.every(({ entity, role }) => role !== "visitor" || view.kindOf(entity) === "organization");
const VEHICLES: ReadonlySet<string> = wordSet(
  "plane airplane aeroplane jet airliner aircraft flight helicopter ship vessel ferry tanker freighter boat train bus truck",
);

/** "to rebuild relations with Ecuador and Chile": of whom nobody tells with whom these have them; they are not each other's. */
export function isOneList(view: View, { roles }: Filling): boolean {
  const starts = roles.flatMap(({ spans }) => spans.map(({ start }) => view.tokenAt(start)));
  const first = Math.min(...starts);
  // "with President Addo": the words of his office stand between.
  let link = first - 1;
  while (link > first - OFFICE && /^(?:NOUN|PROPN|ADJ|DET)$/.test(view.token(link)?.upos ?? "")) link -= 1;
  // A headline that ends in "with Addo" says nothing of whom the text opens with.
  const within = view.token(link)?.sentence === view.token(first)?.sentence;
  if (roles.length < 2 || !within || view.norm(link) !== "with") return false;
  for (let i = first; i < Math.max(...starts); i += 1)
    if (/^(?:ADP|VERB|AUX)$/.test(view.token(i)?.upos ?? "") && !/^(?:of|as)$/.test(view.norm(i)))
      return false;
  return true;
}
/** Tokens of an office before a name. */
const OFFICE = 6;
