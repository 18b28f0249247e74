import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { View } from "../../shared/view.ts";
import { isUrgedOnOthers } from "../modality/modality-words.ts";
import { addressed, argumentsOf, linkOf, thingsOf } from "./noun-links.ts";

// Who does what hangs on a noun: "Peru's interest in joining" is Peru's joining.

/** Nouns of what somebody else is to do. */
const BIDDING: ReadonlySet<string> = new Set(["invitation", "invite", "appeal", "call", "order", "summons"]);
/** Verbs by which such a thing is given; who gets it ("accepted an invitation to visit") is who is to do it. */
export const BIDDING_VERBS: ReadonlySet<string> = wordSet(
  "extend convey issue send hand deliver offer give renew make repeat reiterate transmit pass",
);

/**
 * Who does what hangs on a noun: "Peru's interest in joining" is Peru's joining, "an invitation from Chad to Mali to attend" Mali's
 * attending; null where the words leave open who is asked, undefined where no such noun governs the clause.
 */
export function throughNoun(
  view: View,
  outer: Clause,
  { kind, verb }: Clause,
): NounPhrase | null | undefined {
  const link = linkOf(view, verb);
  if (kind === "adverbial" && verb.form === "gerund") {
    const owner =
      argumentsOf(outer).find(({ head }) => head === link - 1)?.possessor ?? sharer(view, outer, link);
    // "confidence in a framework for bringing them to the table": whose means it is does it, not who speaks of it.
    if (owner === null && MEANS.has(view.lemma(link - 1)) && isDeep(outer, link - 1)) return null;
    // "are to sign an agreement on providing a grant to Chad": which of those who sign it gives, the paper says.
    if (owner === null && PAPERS.test(view.lemma(link - 1))) return null;
    // "asserted the importance of holding elections": whoever says so is not who is to hold them.
    if (owner === null && isUrgedOnOthers(view.lemma(link - 1))) return null;
    return owner !== null && partiesOf(view, owner).length > 0 ? owner : undefined;
  }
  if (kind !== "infinitive") return undefined;
  const doer = doerOf(view, outer, link);
  if (doer !== null) return doer;
  const bid = addressed(view, outer, link);
  if (bid !== null) return BIDDING.has(view.lemma(bid.thing.head)) ? bid.to : undefined;
  // "welcomed the decision to adopt it": whoever judges what was decided has not done it.
  const judged =
    JUDGING.has(outer.verb.lemma) &&
    thingsOf(outer).some(({ head, last }) => DOINGS.has(view.lemma(head)) && last === link);
  if (judged) return null;
  const bare = thingsOf(outer).some(({ head, last }) => BIDDING.has(view.lemma(head)) && last === link);
  return bare && BIDDING_VERBS.has(outer.verb.lemma) ? null : undefined;
}

/** "hailed the role of Peru and Chad in ending the war": whose part in it is told does it, not who hails. */
function sharer(view: View, outer: Clause, link: number): NounPhrase | null {
  for (const { head, modifiers } of argumentsOf(outer)) {
    const of = modifiers.at(-1);
    if (of?.prep === "of" && of.phrase.last === link && SHARES.has(view.lemma(head))) return of.phrase;
  }
  return null;
}
const SHARES: ReadonlySet<string> = wordSet(
  "role part share effort help hand success failure achievement contribution vision leadership initiative wisdom support involvement interest complicity",
);

/** A noun that hangs on another noun of the clause. */
const isDeep = (clause: Clause, at: number): boolean => {
  const holds = ({ head, modifiers }: NounPhrase): boolean =>
    head === at || modifiers.some(({ phrase }) => holds(phrase));
  return argumentsOf(clause).some((phrase) => phrase.head !== at && holds(phrase));
};
const MEANS: ReadonlySet<string> = wordSet(
  "framework mechanism formula roadmap basis platform tool process instrument vehicle",
);

const PAPERS = /^(?:agreement|accord|treaty|protocol|memorandum|convention|contract|document|letter|note)$/;

/** What somebody does or says by which he does what follows. */
const DOINGS: ReadonlySet<string> = wordSet(
  "action move decision announcement step threat vow pledge deal agreement accord raid incursion assault operation",
);

/** What somebody wishes or means to do. */
const WISHING: ReadonlySet<string> = wordSet(
  "plan bid attempt wish hope aspiration ambition intention desire aim application offer proposal readiness willingness",
);

const JUDGING: ReadonlySet<string> =
  wordSet(`welcome hail praise applaud commend support back endorse oppose criticise criticize condemn denounce deplore reject regret lament
  slam blast protest question defend explain understand respect note report`);

/** Tokens of a participle between commas. */
const INSERTION = 9;

/** "Moscow's action Saturday to expel 25 diplomats": whose it is, with at most a day between. */
function doerOf(view: View, clause: Clause, link: number): NounPhrase | null {
  let behind = link;
  while (view.timesAt(behind - 1).length > 0) behind -= 1;
  if (behind < link && /^(?:on|in)$/.test(view.norm(behind - 1))) behind -= 1;
  // "its decision, announced last week, to expel them"
  if (view.norm(behind - 1) === ",") {
    let comma = behind - 2;
    while (comma > behind - INSERTION && view.norm(comma) !== ",") comma -= 1;
    if (view.norm(comma) === "," && /^VB[ND]$/.test(view.token(comma + 1)?.xpos ?? "")) behind = comma;
  }
  const whose = (phrase: NounPhrase): NounPhrase | null => {
    if (phrase.head === behind - 1 && DOINGS.has(view.lemma(phrase.head)))
      return phrase.possessor ?? namedBefore(view, phrase);
    // "opposes Estonian plans to join": a state's wish is its own.
    if (phrase.head === behind - 1 && WISHING.has(view.lemma(phrase.head)))
      return phrase.possessor === null ? namedBefore(view, phrase, "country") : null;
    // "the decision of the government of Peru to expel them", "the decision by Peru"
    const of = phrase.modifiers.at(-1);
    if (
      (of?.prep === "of" || of?.prep === "by") &&
      of.phrase.last === behind &&
      DOINGS.has(view.lemma(phrase.head))
    )
      return of.phrase;
    for (const { phrase: inner } of phrase.modifiers) {
      const found = whose(inner);
      if (found !== null) return found;
    }
    return null;
  };
  for (const phrase of argumentsOf(clause)) {
    const owner = whose(phrase);
    // Whose wish it is, is said, though an adjective makes nobody a party.
    const wish = WISHING.has(view.lemma(behind - 1));
    const told = owner !== null && (partiesOf(view, owner).length > 0 || isDemonym(view, owner));
    if (owner !== null && (wish || told)) return owner;
  }
  return null;
}

/** "a Peruvian decision to expel them": Peru's and nobody else's, though the adjective names no party. */
const isDemonym = (view: View, { first, last }: NounPhrase): boolean =>
  view.mentionsIn(first, last).some(({ form }) => form === "demonym");

/** "the EU decision to adopt it", "the Turkish move to expel them": the state or body that stands before the noun; with `only`, of that kind. */
function namedBefore(view: View, phrase: NounPhrase, only: EntityKind | null = null): NounPhrase | null {
  const named = view
    .mentionsIn(phrase.first, phrase.head)
    .find(
      ({ kind, last }) =>
        last === phrase.head &&
        (only === null ? kind === "country" || kind === "organization" : kind === only),
    );
  if (named === undefined) return null;
  const { first, last } = named;
  return { ...phrase, first, last, head: last - 1, modifiers: [], appositions: [], conjuncts: [] };
}
