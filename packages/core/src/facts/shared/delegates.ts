import { wordSet, type NounPhrase } from "@chancery/language";

import { areOpposed, OFFICE_FIELDS, type ResolvedMention } from "../../document/index.ts";
import type { EntityKind } from "../../record/index.ts";
import {
  AGAINST,
  ARMED,
  BANDS,
  COLLECTIVES,
  DELEGATES,
  JOINT,
  SERVICES,
  SERVING,
  UNITS,
} from "./delegate-nouns.ts";
import { ONLY_PEOPLE, toParties, unique, type Party, type ReadParties } from "./party.ts";
import type { View } from "./view.ts";

// States and bodies for which a phrase's people act.

/** "Envoys of Kenya met": the noun that opens a sentence may have been taken for a name. */
const plainLemma = (view: View, at: number): string => {
  const opens =
    view.tokens[at - 1]?.sentence !== view.token(at)?.sentence || /^(?:-|--|–|—)$/.test(view.norm(at - 1));
  const plain = view.norm(at).replace(/ies$/, "y").replace(/s$/, "");
  // "United States Marines", "Heads of State and Government": with a capital it is no name of anybody.
  const plural =
    /^(?:marines|troops|forces|soldiers|guards|paratroopers|officials|heads|leaders|representatives|ministries|government)$/.test(
      view.norm(at),
    );
  if ((opens || plural) && (DELEGATES.has(plain) || COLLECTIVES.has(plain))) return plain;
  // "the Moroccan Minister of Commerce": an office in its Sunday best.
  const office = view.lemma(at).toLowerCase();
  return OFFICERS.has(office) ? office : view.lemma(at);
};

const OFFICERS: ReadonlySet<string> = wordSet("minister ambassador consul envoy premier chancellor");

const SPOKESMEN = "spokesman spokeswoman spokesperson";
const MESSENGERS: ReadonlySet<string> = wordSet(
  `envoy emissary messenger representative aide adviser ${SPOKESMEN}`,
);
/** Before whoever is behind such a person: "an envoy of the premier", "a spokesman for the president". */
const SENT_BY = /^(?:of|from|for)$/;

/** "a special envoy of the president": somebody who is not named, of whom it is said who sends him. */
export const isMessenger = (view: View, { head, possessor }: NounPhrase): boolean =>
  MESSENGERS.has(view.lemma(head)) && view.mentionAt(head) === undefined && possessor === null;

/** For which states somebody sends: those of his office here, else of one who has a title here his own. */
function statesBehind(view: View, person: string): readonly string[] {
  const states = view.statesOf(person);
  if (states.length > 0) return states;
  // "Secretary-General X": a body's, and not that of the state that he is from.
  const titled = (view.doc.offices ?? []).some(
    (office) => office.person === person && !/\bgeneral\b|director/i.test(office.title),
  );
  const home = titled ? view.doc.knowledge.entity(person)?.country : null;
  return home == null || view.kindOf(home) === undefined ? [] : [home];
}

/** "an envoy of the Peruvian premier, Ana Quispe", "a spokesman for her": the state, for she herself does nothing; null where the phrase is no such. */
export function sendersOf(
  view: View,
  phrase: NounPhrase,
  kinds: ReadonlySet<EntityKind>,
  partiesOf: ReadParties,
): readonly Party[] | null {
  if (!isMessenger(view, phrase)) return null;
  const senders = phrase.modifiers
    .filter(({ prep }) => SENT_BY.test(prep))
    .flatMap(({ phrase: inner }) => partiesOf(view, inner, ONLY_PEOPLE));
  if (senders.length === 0) return null;
  const states = senders.flatMap((party) =>
    statesBehind(view, party.entity).map((entity) => ({
      ...party,
      entity,
      kind: view.kindOf(entity) ?? "country",
    })),
  );
  return unique(states.filter(({ kind }) => kinds.has(kind)));
}

/**
 * "ambassadors-designate of Peru and Chile", "Russian officials": those for whom the people of a phrase act that names none of them; empty for a
 * phrase of other people. `partiesOf` reads the phrases within.
 */
export function representedBy(
  view: View,
  phrase: NounPhrase,
  kinds: ReadonlySet<EntityKind>,
  partiesOf: ReadParties,
): readonly Party[] {
  const lemma = view.norm(phrase.head) === "those" ? takenUp(view, phrase) : plainLemma(view, phrase.head);
  const head = /-(?:designate|elect)$/.test(lemma)
    ? lemma.replace(/s?-(?:designate|elect)$/, "").toLowerCase()
    : lemma;
  const joint = JOINT.has(head);
  if (isInService(view, phrase)) return [];
  if (!DELEGATES.has(head) && !COLLECTIVES.has(head) && !joint && !isOfArms(view, phrase, head)) return [];
  const opposed = isOpposed(view, phrase);
  // "the vice-president's aide" acts for the state, and is not the vice-president.
  const own = ({ kind }: Party): boolean =>
    kinds.has(kind) &&
    !(kind === "person" && SERVING.has(head)) &&
    // "Hamas militants" act for Hamas, but "Chadian rebels" and "gunmen from Chad" not for Chad.
    !(kind === "country" && (AGAINST.has(head) || opposed));
  const parties = unique(stateParties(view, phrase, partiesOf).filter(own));
  return joint && parties.length < 2 ? [] : parties;
}

/** "First Peru's ministers, then those of Chad and Mali signed": the plural of the sentence that "those of" takes up. */
function takenUp(view: View, { head, modifiers }: NounPhrase): string {
  if (!modifiers.some(({ prep }) => prep === "of")) return "those";
  const sentence = view.token(head)?.sentence;
  for (let at = head - 1; view.token(at)?.sentence === sentence; at -= 1)
    if (view.isPlural(at) && DELEGATES.has(plainLemma(view, at))) return plainLemma(view, at);
  return "those";
}

/** "Chadian opposition forces", "anti-government Chadian fighters": also where the word before them was left out of their phrase. */
const isOpposed = (view: View, { first, head }: NounPhrase): boolean =>
  areOpposed(view.tokens.slice(Math.max(0, first - 1), head).map(({ norm }) => norm));

/** "Peruvian army units", "the Chilean security services", "elements of an Indian brigade", "Hamas cells": part of those who bear arms for somebody. */
function isOfArms(view: View, { first, head, modifiers }: NounPhrase, lemma: string): boolean {
  if (BANDS.has(lemma)) return view.isPlural(head);
  const armed = (at: number): boolean => ARMED.has(view.norm(at)) || ARMED.has(view.lemma(at));
  const before = head > first && armed(head - 1);
  if (SERVICES.has(lemma)) return before;
  if (!UNITS.has(lemma)) return false;
  return before || modifiers.some(({ prep, phrase }) => prep === "of" && armed(phrase.head));
}

/** "Peruvian soldiers in Chilean service", "pilots in the pay of Chad": whoever serves another acts for no state of his own. */
const isInService = (view: View, { modifiers }: NounPhrase): boolean =>
  modifiers.some(
    ({ prep, phrase }) =>
      prep === "in" &&
      /^(?:service|pay|employ|uniform)$/.test(view.lemma(phrase.head)) &&
      (view.mentionsIn(phrase.first, phrase.head).length > 0 ||
        phrase.modifiers.some((behind) => behind.prep === "of")),
  );

/** States and bodies that modify a group of people: "Peruvian and Chilean officials", "troops of Chad", "Mali's envoys". */
function stateParties(view: View, phrase: NounPhrase, partiesOf: ReadParties): Party[] {
  const polities = new Set<EntityKind>(["country", "organization"]);
  // "The former Polish premier", "pro-Russian rebels": nobody who acts for the state.
  if (view.tokens.slice(phrase.first, phrase.head).some(({ norm }) => NO_MORE.has(norm))) return [];
  const some = isSomeOfThem(view, phrase);
  const before = view
    .mentionsIn(phrase.first, phrase.head)
    .filter(({ kind, form, first }) => polities.has(kind) && form !== "pronoun" && !isStance(view, first))
    .filter(({ last }) => !isBacking(view, last))
    .filter(({ kind }) => kind !== "organization" || !some)
    // "a U.S. State Department official": one who acts for the department, and so for the state.
    .filter(
      (mention, _, all) =>
        mention.kind !== "country" || !all.some((other) => isDepartment(view, other, mention)),
    )
    .flatMap((mention) => toParties(view, mention));
  const possessor =
    // "their meeting" is no group of theirs, and "his successor" another.
    phrase.possessor === null ||
    /^(?:meeting|counterpart|colleague|successor|predecessor|replacement)$/.test(view.lemma(phrase.head))
      ? []
      : behindOwner(view, phrase.possessor, phrase.head, partiesOf);
  const after = phrase.modifiers
    .filter(
      ({ prep }) =>
        prep === "of" ||
        prep === "from" ||
        prep === "for" ||
        prep === "under" ||
        (prep === "in" && AT_HOME.has(plainLemma(view, phrase.head))),
    )
    .flatMap(({ phrase: inner }) => {
      const own = partiesOf(view, inner);
      if (own.length > 0 || !OFFICE_FIELDS.has(view.norm(inner.head))) return own;
      // "the Ministries of Foreign Affairs of Peru and Chile"
      return inner.modifiers
        .filter(({ prep }) => prep === "of")
        .flatMap((state) => partiesOf(view, state.phrase));
    });
  return [...before, ...possessor, ...after];
}

/** "five EU members", "some NATO member states": a part of a body, which is not the body. */
const isSomeOfThem = (view: View, { first, head }: NounPhrase): boolean =>
  (/^members?$/.test(view.norm(head)) || view.norm(head - 1) === "member") &&
  view.tokens
    .slice(first, head)
    .some(
      ({ upos, norm }) =>
        upos === "NUM" ||
        /^(?:some|several|most|many|few|other|fellow|certain|various|numerous|individual|individually|unnamed)$/.test(
          norm,
        ),
    );

const isDepartment = (view: View, { kind, first, last }: ResolvedMention, state: ResolvedMention): boolean =>
  kind === "organization" &&
  (first === state.last || (first <= state.first && state.last < last)) &&
  /^(?:department|ministry|office|treasury)$/.test(view.norm(last - 1));

const NO_MORE: ReadonlySet<string> = wordSet("former ex ex- one-time onetime exiled retired dissident");

/** "pro-Russian", "anti-American": whose side somebody takes. */
const isStance = (view: View, at: number): boolean => /^(?:pro|anti|non)-/.test(view.norm(at));

/** "the Moscow-backed government", "Iran-aligned forces": whoever stands behind them does not act; whoever leads a coalition does. */
const isBacking = (view: View, at: number): boolean =>
  (view.norm(at) === "-" && BACKED.test(view.norm(at + 1))) || BACKED.test(view.norm(at).replace(/^-/, ""));
const BACKED =
  /^(?:backed|supported|sponsored|funded|financed|aligned|allied|friendly|installed|trained|armed|equipped|held|occupied|controlled|born|based|educated|brokered)$/;

/** Those who are at home where they are: "voters in Senegal", "the junta in Chad", but not "troops in Mali". */
const AT_HOME: ReadonlySet<string> = wordSet(
  "voter electorate lawmaker authority legislature government regime junta ruler",
);

/** "Peru's envoys", "his government": the state, also of a person who acts for one; he himself where it is not known for whom he acts. */
function behindOwner(view: View, possessor: NounPhrase, at: number, partiesOf: ReadParties): Party[] {
  const head = view.lemma(at);
  const governing = GOVERNING.has(head);
  const apart = APART.has(head);
  return partiesOf(view, possessor).flatMap((party) => {
    // "the two men and their delegations": they themselves.
    if (party.kind !== "person" || (party.form === "pronoun" && !governing && !apart)) return [party];
    // "President Addo's plane touched down": he is in it.
    if (ABOARD.has(head) && !view.isPlural(at)) return [party];
    const states = view.statesOf(party.entity);
    if (states.length === 0) return apart ? [] : [party];
    const acting = states.map((entity) => ({ ...party, entity, kind: view.kindOf(entity) ?? "country" }));
    return governing ? [party, ...acting] : acting;
  });
}

const ABOARD: ReadonlySet<string> = wordSet("plane aircraft jet airplane");

/** Who acts where a leader himself does not: "their trade ministers are to sign", "his country took over the chair". */
const APART: ReadonlySet<string> = wordSet(
  `minister secretary ambassador envoy diplomat negotiator official ${SPOKESMEN} parliament legislature army troop force soldier navy police country nation state republic kingdom`,
);

/** What a head of government decides with: "his government was willing" is his word too. */
const GOVERNING: ReadonlySet<string> = wordSet("government administration cabinet regime");
