/** Nouns on which what is to be done hangs: "its plan to visit", "Peru's interest in joining", "an invitation to Mali to attend". */
import { wordSet, type Clause, type NounPhrase, type Oblique, type VerbGroup } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { View } from "../../shared/view.ts";
import { GOVERNING_ADJECTIVES, GOVERNING_NOUNS, type Status } from "./modality-words.ts";

/** The token that ties an infinitive ("to") or a gerund (its preposition) to what governs it. */
export const linkOf = (view: View, { first }: VerbGroup): number =>
  view.norm(first) === "to" ? first : first - 1;

const RANKING: ReadonlySet<string> = wordSet(
  "first second third fourth fifth last latest only sole next-to-last",
);

/** "first", "20th", "the most senior", "its highest-ranking". */
export const isRank = (view: View, i: number): boolean =>
  RANKING.has(view.norm(i)) ||
  /^\d+(?:st|nd|rd|th)$/.test(view.norm(i)) ||
  (/^(?:the|its|their|his|her|'s)$/.test(view.norm(i - 1)) &&
    (view.norm(i) === "most" || /^(?:JJS|RBS)$/.test(view.token(i)?.xpos ?? "")));

/** Prepositions that tie a gerund to a noun; "after" and "by" tie it to the verb. */
const GERUND_LINKS: ReadonlySet<string> = wordSet("of in for on to about at towards toward");

/** What the noun over a clause says of what is done in it, and where the noun stands; null where no such noun governs it. */
export function governingNoun(
  view: View,
  { kind, marker, verb }: Clause,
  outer: Clause,
): { readonly says: Status | "negated"; readonly at: number } | null {
  const link = linkOf(view, verb);
  const before = view.token(link - 1)?.upos === "NOUN" ? link - 1 : null;
  if (kind === "infinitive" && verb.form === "infinitive") {
    const own = before !== null && GOVERNING_NOUNS.has(view.lemma(before)) ? before : null;
    const at = own ?? addressed(view, outer, link)?.thing.head ?? takenBy(view, outer, link);
    if (at === null) return null;
    // "took steps to sign it": by one step it is done, by several it is begun.
    const begun = /^(?:steps|moves)$/.test(view.norm(at));
    const says = begun ? "planned" : GOVERNING_NOUNS.get(view.lemma(at));
    if (says === undefined) return null;
    // "made no commitment to free them", "has no plans to lift it"
    const none =
      says !== "negated" &&
      thingsOf(outer).some(({ first, head }) => head === at && view.norm(first) === "no");
    // "was denied permission to meet them", "was refused the right to go": he did not.
    const withheld = LEAVE.test(view.lemma(at)) && /^(?:deny|refuse|withhold)$/.test(outer.verb.lemma);
    return { says: none || withheld ? "negated" : says, at };
  }
  if (kind !== "adverbial" || verb.form !== "gerund" || !GERUND_LINKS.has(marker ?? "")) return null;
  if (outer.verb.lemma === "be" && GOVERNING_ADJECTIVES.has(view.norm(link - 1)))
    return { says: "hypothetical", at: link - 1 };
  if (before === null) return null;
  // "showed no sign of backing down": it did not.
  if (SIGNS.has(view.lemma(before))) {
    const none = thingsOf(outer).some(
      ({ first, head }) => head === before && /^(?:no|little)$/.test(view.norm(first)),
    );
    return { says: none ? "negated" : "hypothetical", at: before };
  }
  const says =
    GOVERNING_NOUNS.get(view.lemma(before)) ?? (OPEN.has(view.lemma(before)) ? "hypothetical" : undefined);
  // "a decision on joining" is still to be taken.
  return says === undefined ? null : { says: says === "actual" ? "hypothetical" : says, at: before };
}

const LEAVE = /^(?:permission|clearance|authori[sz]ation|right|opportunity|chance)$/;

/** "took the occasion to thank them", "used the summit to condemn it": whoever takes or uses it does what he took it for. */
export function isOccasionTaken(view: View, { kind, verb }: Clause, outer: Clause): boolean {
  const nouns = OCCASIONS_OF.get(outer.verb.lemma);
  // "had the opportunity to discuss it": who could speak did so; what else one could do stays open.
  const had = outer.verb.lemma === "have";
  if (had && (!CONFERRING.has(verb.lemma) || outer.verb.tense !== "past" || outer.verb.negation !== null))
    return false;
  return (
    nouns !== undefined &&
    kind === "infinitive" &&
    verb.form === "infinitive" &&
    thingsOf(outer).some(({ head }) => head < linkOf(view, verb) && nouns.has(view.lemma(head)))
  );
}
/** "was honoured to receive him", "is pleased to be appointed": what somebody feels about what he does. */
export function isFelt(view: View, { kind, verb }: Clause, { verb: over, objects }: Clause): boolean {
  if (kind !== "infinitive" || verb.form !== "infinitive") return false;
  // "It was an honour for Addo to make his first visit": what he felt, he did.
  if (over.lemma === "be" && objects.some(({ head }) => HONOURS.test(view.lemma(head)))) return true;
  return over.passive
    ? FEELINGS.has(view.norm(over.head))
    : /^(?:be|feel)$/.test(over.lemma) && FEELINGS.has(view.norm(linkOf(view, verb) - 1));
}
const HONOURS = /^(?:honou?r|pleasure|privilege|joy|delight)$/;
const FEELINGS: ReadonlySet<string> = wordSet(
  "pleased delighted honoured honored privileged proud sorry sad saddened shocked relieved moved touched",
);

const CONFERRING: ReadonlySet<string> = wordSet(
  "discuss meet review exchange talk speak consult confer see hear visit tour greet welcome thank congratulate",
);
const MOMENTS = "opportunity occasion chance moment";
const GATHERINGS =
  "meeting visit trip summit conference session speech address call reception dinner gathering forum";
const OCCASIONS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    have: MOMENTS,
    take: `${MOMENTS} advantage liberty trouble time pains`,
    seize: MOMENTS,
    grasp: MOMENTS,
    use: `${MOMENTS} ${GATHERINGS}`,
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(" "))]),
);

/** What lets one guess at what will be done. */
const SIGNS: ReadonlySet<string> = new Set(["sign", "indication", "hint", "evidence", "talk", "likelihood"]);

/** "negotiation on concluding a treaty", "a provision for annexing the isle": what is talked of or provided for is not done. */
const OPEN: ReadonlySet<string> = wordSet(
  "negotiation talk dialogue discussion consultation debate provision clause article plan mechanism framework",
);

/** Subject, objects and what stands behind prepositions. */
const argumentsOf = ({ subject, objects, obliques }: Clause): readonly NounPhrase[] => [
  ...(subject === null ? [] : [subject]),
  ...objects,
  ...obliques.map(({ phrase }) => phrase),
];

/** "because of a decision by the government to expel them": the noun, with whoever decides between it and the infinitive; null where none stands. */
function takenBy(view: View, clause: Clause, link: number): number | null {
  const find = (phrase: NounPhrase): number | null => {
    const by = phrase.modifiers.some((one) => one.prep === "by" && one.phrase.last === link);
    if (by && GOVERNING_NOUNS.has(view.lemma(phrase.head))) return phrase.head;
    for (const { phrase: inner } of phrase.modifiers) {
      const found = find(inner);
      if (found !== null) return found;
    }
    return null;
  };
  for (const phrase of argumentsOf(clause)) {
    const found = find(phrase);
    if (found !== null) return found;
  }
  return null;
}

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
    if (owner === null && MERITS.test(view.lemma(link - 1))) return null;
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

const MERITS = /^(?:importance|necessity|need|urgency|significance)$/;
const PAPERS = /^(?:agreement|accord|treaty|protocol|memorandum|convention|contract|document|letter|note)$/;

/** What somebody does or says by which he does what follows. */
const DOINGS: ReadonlySet<string> = wordSet(
  "action move decision announcement step threat vow pledge deal agreement accord",
);

/** What somebody wishes or means to do. */
const WISHING: ReadonlySet<string> = wordSet(
  "plan bid attempt wish hope aspiration ambition intention desire aim application",
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
    // "the decision of the government of Peru to expel them"
    const of = phrase.modifiers.at(-1);
    if (of?.prep === "of" && of.phrase.last === behind && DOINGS.has(view.lemma(phrase.head)))
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

const thingsOf = ({ verb, subject, objects }: Clause): readonly NounPhrase[] =>
  verb.passive ? (subject === null ? [] : [subject]) : objects;

/** "an invitation to Mali to attend", "for Mali to attend": the thing, and the one named with "to" or "for" before the infinitive's own, at most who sends it between. */
function addressed(
  view: View,
  outer: Clause,
  link: number,
): { readonly thing: NounPhrase; readonly to: NounPhrase } | null {
  // "to President Addo from President Kenyatta, to visit": a comma may close who sends it.
  const end = view.norm(link - 1) === "," ? link - 1 : link;
  for (const thing of thingsOf(outer)) {
    const to = [...thing.modifiers, ...behindNames(view, thing), ...outer.obliques].find(
      ({ prep, phrase }) =>
        (prep === "to" && (phrase.last === end || thing.last === end)) ||
        (prep === "for" && phrase.last === link),
    );
    if (to !== undefined && thing.head < link) return { thing, to: to.phrase };
  }
  return null;
}

/** "an invitation from Kenyatta to Addo": what hangs on the name of who sends it is of the invitation, for a name leads to nobody. */
const behindNames = (view: View, { modifiers }: NounPhrase): readonly Oblique[] =>
  modifiers
    .filter(({ phrase }) => view.mentionAt(phrase.head)?.form === "name")
    .flatMap(({ phrase }) => phrase.modifiers);
