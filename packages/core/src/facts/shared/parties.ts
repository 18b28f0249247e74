import type { NounPhrase } from "@chancery/language";

import { FACTIONS, type ResolvedMention } from "../../document/index.ts";
import type { EntityKind, Span } from "../../record/index.ts";
import { once } from "./once.ts";
import { leaderOf, listedBefore, titledBehind } from "./title-lists.ts";
import type { View } from "./view.ts";

/** One who takes part, and the words that name him. */
export interface Party {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly span: Span;
  readonly form: ResolvedMention["form"];
}

/**
 * Nouns for people who act for a state or a body: "Russian and Kazakh officials signed" says that the two states did.
 * Lemmas, singular.
 */
const DELEGATES: ReadonlySet<string> = new Set(
  `official officials authority government delegation diplomat representative negotiator minister leader president premier chancellor side
  envoy ambassador counterpart colleague ministry cabinet administration parliament lawmaker leadership team troop force soldier army navy military
  police spokesman spokeswoman spokesperson foreign-minister secretary commander general aide adviser monarch king emir head chief state
  country nation republic kingdom people mediator party regime junta aircraft plane warplane jet bomber warship ship fleet gunner artillery marine guard tank
  paratrooper patrol patrolman observer monitor frigate gunboat corvette flotilla squadron infantry helicopter legionnaire commando contingent battalion brigade regiment peacekeeper voter electorate embassy consulate mission legation presidency rebel fighter guerrilla insurgent militant gunman protester student prosecutor court judge agent
  ruler strongman house chamber coup-leader putschist envoys politburo authorities premier-designate legislature congress senate throne palace`.split(
    /\s+/,
  ),
);

/** Those who act for a body, but of a state only are. Lemmas, singular. */
const AGAINST: ReadonlySet<string> = new Set([
  ...FACTIONS,
  ..."militant gunman protester student jihadist dissident".split(" "),
]);

/** Heads that stand for what follows "of": "the governments of Peru and Chile", "a group of ministers". */
const COLLECTIVES: ReadonlySet<string> = new Set(
  `committee group number pair majority faction summit session conference member meeting bloc alliance coalition dozen rest handful couple`.split(
    /\s+/,
  ),
);

const ORGANS: ReadonlySet<string> = new Set(
  "court congress parliament senate assembly legislature chamber house diet".split(" "),
);
const ONLY_STATES: ReadonlySet<EntityKind> = new Set<EntityKind>(["country"]);
/** Of these whoever has them is somebody else. */
const SERVING: ReadonlySet<string> = new Set(["aide", "adviser", "advisor"]);

const ONLY_PEOPLE: ReadonlySet<EntityKind> = new Set<EntityKind>(["person"]);
const PEOPLE: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country", "organization"]);

/**
 * Who a phrase means, in reading order: each member of a list, the bearer of a title, the states that a group of officials acts for. Empty
 * when it names nobody: a nearby name is never taken instead.
 */
export const partiesOf = (
  view: View,
  phrase: NounPhrase,
  kinds: ReadonlySet<EntityKind> = PEOPLE,
): readonly Party[] => (kinds === PEOPLE ? peopleOf(view, phrase) : toldBy(view, phrase, kinds));

const peopleOf = once((view: View, phrase: NounPhrase) => toldBy(view, phrase, PEOPLE));

function toldBy(view: View, phrase: NounPhrase, kinds: ReadonlySet<EntityKind>): readonly Party[] {
  const paired = kinds.has("person") ? pairedIn(view, phrase) : [];
  if (paired.length > 1) return unique(paired);
  const behind = kinds.has("person") ? namedBehind(view, phrase) : [];
  if (behind.length > 1) return unique(behind);
  const told = partiesIn(view, phrase, kinds);
  const titled = kinds.has("person") ? titledBehind(view, phrase) : [];
  if (titled.length > 0) return unique(titled.flatMap((mention) => toParties(view, mention)));
  const listed = kinds.has("person") && phrase.conjuncts.length === 0 ? listedIn(view, phrase) : [];
  const leader = kinds.has("person") ? leaderOf(view, phrase) : undefined;
  if (leader !== undefined) return toParties(view, leader);
  const before = kinds.has("person") && phrase.conjuncts.length === 0 ? listedBefore(view, phrase) : [];
  const all = [...before.flatMap((mention) => toParties(view, mention)), ...told, ...listed];
  return all.length === told.length ? told : unique(all);
}

/** "the foreign ministers of Honduras, Eduardo Reina, and China, Qin Gang": each behind his own state, between commas. */
function pairedIn(view: View, { first, last }: NounPhrase): Party[] {
  const [of, role] = [first, first + 1, first + 2, first + 3].flatMap((i) =>
    view.norm(i) === "of" && i < last ? [i, i - 1] : [],
  );
  if (of === undefined || role === undefined || !COLLEAGUES.test(view.norm(role))) return [];
  const end = Math.min(view.tokens.length, last + PAIR);
  return view.mentionsIn(of, end).flatMap((mention) => {
    const { kind, form, first: at, last: behind } = mention;
    if (kind !== "person" || form !== "name" || view.norm(at - 1) !== "," || view.norm(behind) !== ",")
      return [];
    return view.mentionAt(at - 2)?.kind === "country" ? toParties(view, mention) : [];
  });
}

/** "the foreign ministers of the three countries – Addo of Ghana, Brandt of Austria and Poe of Fiji –", or in brackets: who they are. */
function namedBehind(view: View, { head, last, conjuncts }: NounPhrase): Party[] {
  if (conjuncts.length > 0 || !COLLEAGUES.test(view.norm(head))) return [];
  const mark = view.norm(last);
  const shut =
    mark === "(" ? ")" : /^(?:[-–—:]|--)$/.test(mark) && view.token(last)?.spaceBefore === true ? mark : "";
  if (shut === "") return [];
  const found: Party[] = [];
  for (let at = last + 1; at < last + 40;) {
    const norm = view.norm(at);
    if (norm === shut || norm === "." || norm === "") break;
    const named = view
      .mentionsAt(at)
      .find(
        ({ kind, form, first }) =>
          first === at && form === "name" && (kind === "person" || kind === "country"),
      );
    if (named?.kind === "person") found.push(...toParties(view, named));
    else if (named === undefined && !LISTING.test(norm)) return [];
    at = named?.last ?? at + 1;
  }
  return found;
}
const LISTING = /^(?:,|;|and|of|the|from|mr|mrs|ms|dr|'s|’s|\.)$/;
const COLLEAGUES = /^(?:ministers|presidents|premiers|leaders|heads)$/;
/** Tokens behind the phrase: the comma and the last name. */
const PAIR = 5;

/** "Secretary of State John Kerry, Russia's Sergei Lavrov, China's Wang Yi": each whose state is named before him is one of a list, whatever it was taken for. */
function listedIn(view: View, { first, last, head }: NounPhrase): Party[] {
  if (last - first < 6) return [];
  return view.mentionsIn(first, last).flatMap((mention) => {
    const { kind, form, first: at } = mention;
    if (kind !== "person" || form !== "name" || at <= head || !/^['’]s?$/.test(view.norm(at - 1))) return [];
    const state = view.mentionAt(at - 2);
    const parted = state?.kind === "country" && view.norm(state.first - 1) === ",";
    return parted ? toParties(view, mention) : [];
  });
}

function partiesIn(view: View, phrase: NounPhrase, kinds: ReadonlySet<EntityKind>): readonly Party[] {
  if (phrase.conjuncts.length > 0) {
    const members = phrase.conjuncts.map((conjunct) => partiesOf(view, conjunct, kinds));
    // "condemned the attack, and Egypt's president offered": a comma before the "and" of two parts sentences, not names.
    const [thing, other] = members;
    const parted = members.length === 2 && thing?.length === 0 && isParted(view, phrase.conjuncts[1]);
    // "broke with Chad, and its envoy, Mr Addo, left": what a verb follows opens the next clause.
    if (
      thing !== undefined &&
      members.length === 2 &&
      isParted(view, phrase.conjuncts[1]) &&
      // "between Addo, president of Ghana, and Brandt": the comma closes what the first is called.
      phrase.conjuncts[0]?.appositions.length === 0 &&
      isBeforeVerb(view, phrase)
    )
      return unique(thing);
    return parted && other !== undefined ? [] : unique(members.flat());
  }
  const own = headMention(view, phrase);
  if (own !== undefined && own.form === "nominal" && phrase.appositions.length > 0) {
    // "the foreign ministers of the two countries, George Shultz and Eduard Shevardnadze": they, not their states.
    const people = phrase.appositions.flatMap((apposition) => partiesOf(view, apposition, ONLY_PEOPLE));
    const named = people.filter(({ form }) => form === "name");
    // "the Minister of Foreign Affairs of Norway, Mr. Eide, paid": he, whatever minister was told of before.
    const whole =
      named.length > 1 || (own.kind === "person" && own.group === undefined && named.length === 1);
    if (whole && kinds.has("person") && named.length === people.length) return unique(named);
  }
  // "Paraguay's Congress": of one whose it is, whatever body elsewhere is called so.
  if (own?.kind === "organization" && phrase.possessor !== null) {
    const body = view.doc.knowledge.entity(own.entity);
    const country = body?.country ?? body?.parent;
    const owners = partiesOf(view, phrase.possessor, ONLY_STATES).filter(({ form }) => form !== "pronoun");
    // "Spain's High Court": a body of a state that has no record of its own.
    const organ = own.entity.startsWith("local:") && ORGANS.has(view.lemma(phrase.head).toLowerCase());
    if (organ && owners.length > 0 && kinds.has("country")) return owners;
    if (
      country != null &&
      owners.length > 0 &&
      owners.every(({ entity }) => entity !== country) &&
      kinds.has("country")
    )
      return owners;
  }
  // "since the Argentine took office": one of a people, who is not the state and has no name.
  if (own !== undefined && own.form === "demonym" && isOneOf(view, phrase, own)) return [];
  if (own) {
    const parties = toParties(view, own).filter(({ kind }) => kinds.has(kind));
    if (parties.length > 0) return parties;
  }
  // "EU Special Representative for Central Asia X": the bearer of the title that the phrase is taken to be headed by.
  const bearer = own === undefined ? bearerOf(view, phrase) : undefined;
  if (bearer !== undefined && kinds.has("person")) return toParties(view, bearer);
  const voice = own === undefined ? view.voiceAt(phrase.head) : null;
  const kind = voice === null ? undefined : view.kindOf(voice);
  if (voice !== null && kind !== undefined && kinds.has(kind))
    return [{ entity: voice, kind, span: view.tokenSpan(phrase.head), form: "pronoun" }];
  const sent = sendersOf(view, phrase, kinds);
  if (sent !== null) return sent;
  for (const apposition of phrase.appositions) {
    const parties = partiesOf(view, apposition, kinds).filter(({ form }) => form === "name");
    if (parties.length > 0) return parties;
  }
  // "ambassadors-designate of Peru and Chile": they act for their states.
  const lemma = plainLemma(view, phrase.head);
  const head = /-(?:designate|elect)$/.test(lemma)
    ? lemma.replace(/s?-(?:designate|elect)$/, "").toLowerCase()
    : lemma;
  const members = own === undefined ? membersOf(view, phrase, kinds) : [];
  if (members.length > 0) return members;
  if (own === undefined && (DELEGATES.has(head) || COLLECTIVES.has(head))) {
    // "the vice-president's aide" acts for the state, and is not the vice-president.
    const own = ({ kind }: Party): boolean => kinds.has(kind) && !(kind === "person" && SERVING.has(head));
    return unique(stateParties(view, phrase).filter(own));
  }
  return [];
}

/** "Iraqi politicians such as A and B", "leaders including A": those of a plural who are named. */
const membersOf = (view: View, phrase: NounPhrase, kinds: ReadonlySet<EntityKind>): readonly Party[] =>
  view.isPlural(phrase.head) && kinds.has("person")
    ? unique(
        phrase.modifiers
          .filter(({ prep }) => /^(?:such as|including|among them|like|notably)$/.test(prep))
          .flatMap(({ phrase: named }) => partiesOf(view, named, ONLY_PEOPLE))
          .filter(({ form }) => form === "name"),
      )
    : [];

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
  return (opens || plural) && (DELEGATES.has(plain) || COLLECTIVES.has(plain)) ? plain : view.lemma(at);
};

const MESSENGERS: ReadonlySet<string> = new Set(
  "envoy emissary messenger representative aide adviser spokesman spokeswoman spokesperson".split(" "),
);

/** "an envoy of the Peruvian premier, Ana Quispe": the state, for she herself does nothing; null where the phrase is no such. */
function sendersOf(view: View, phrase: NounPhrase, kinds: ReadonlySet<EntityKind>): readonly Party[] | null {
  if (!MESSENGERS.has(view.lemma(phrase.head)) || view.mentionAt(phrase.head) !== undefined) return null;
  if (phrase.possessor !== null) return null;
  const senders = phrase.modifiers
    .filter(({ prep }) => prep === "of" || prep === "from")
    .flatMap(({ phrase: inner }) => partiesOf(view, inner, ONLY_PEOPLE));
  if (senders.length === 0) return null;
  const states = senders.flatMap((party) =>
    view
      .statesOf(party.entity)
      .map((entity) => ({ ...party, entity, kind: view.kindOf(entity) ?? "country" })),
  );
  return unique(states.filter(({ kind }) => kinds.has(kind)));
}

/** "the Argentine", "an Israeli": a demonym that is a noun of one person; "the Chinese" and "the British" are a people. */
const isOneOf = (view: View, { first, last }: NounPhrase, own: ResolvedMention): boolean =>
  own.last === last &&
  own.first === first + 1 &&
  /^(?:the|an?)$/.test(view.norm(first)) &&
  !/(?:ese|sh|ch|ss|s)$/.test(view.norm(last - 1)) &&
  !view.isPlural(last - 1);

/** Who is named at the end of the phrase, where its head is a word of his title. */
function bearerOf(view: View, { first, last, head, appositions }: NounPhrase): ResolvedMention | undefined {
  // "The ministers of the two states, A and B": an apposition names its own people.
  if (appositions.length > 0) return undefined;
  const name = view
    .mentionsIn(Math.max(first, head + 1), last)
    .find(({ kind, form, last: end }) => kind === "person" && form === "name" && end === last);
  const { start } = view.tokenSpan(head);
  const titled = (view.doc.offices ?? []).some(
    ({ person, span }) => person === name?.entity && span.start <= start && start < span.end,
  );
  const parted = view.tokens
    .slice(head, name?.first ?? head)
    .some(({ norm }) => norm === "," || norm === "and");
  return titled && !parted ? name : undefined;
}

/** A past tense or a modal stands behind the phrase, at most a comma between. */
function isBeforeVerb(view: View, { last, first }: NounPhrase): boolean {
  const at = view.norm(last) === "," ? last + 1 : last;
  // A phrase that opens its sentence is the verb's own subject.
  const opens = view.token(first - 1)?.sentence !== view.token(first)?.sentence;
  return !opens && view.token(first - 1)?.upos === "ADP" && /^(?:VBD|MD)$/.test(view.token(at)?.xpos ?? "");
}

const isParted = (view: View, second: NounPhrase | undefined): boolean =>
  second !== undefined && view.norm(second.first - 1) === "and" && view.norm(second.first - 2) === ",";

/** The mention whose words hold the phrase's head. */
export function headMention(view: View, phrase: NounPhrase): ResolvedMention | undefined {
  return view.mentionAt(phrase.head);
}

/** States and bodies that modify a group of people: "Peruvian and Chilean officials", "troops of Chad", "Mali's envoys". */
function stateParties(view: View, phrase: NounPhrase): Party[] {
  const polities = new Set<EntityKind>(["country", "organization"]);
  // "The former Polish premier", "pro-Russian rebels": nobody who acts for the state.
  if (view.tokens.slice(phrase.first, phrase.head).some(({ norm }) => NO_MORE.has(norm))) return [];
  const some = isSomeOfThem(view, phrase);
  const before = view
    .mentionsIn(phrase.first, phrase.head)
    .filter(({ kind, form, first }) => polities.has(kind) && form !== "pronoun" && !isStance(view, first))
    .filter(({ kind }) => kind !== "organization" || !some)
    // "Hamas militants" act for Hamas, but "Chadian rebels" against Chad.
    .filter(({ kind }) => kind !== "country" || !AGAINST.has(plainLemma(view, phrase.head)))
    // "a U.S. State Department official": one who acts for the department, and so for the state.
    .filter(
      (mention, _, all) =>
        mention.kind !== "country" || !all.some((other) => isDepartment(view, other, mention)),
    )
    .flatMap((mention) => toParties(view, mention));
  const possessor =
    // "their meeting" is no group of theirs.
    phrase.possessor === null || /^(?:meeting|counterpart|colleague)$/.test(view.lemma(phrase.head))
      ? []
      : behindOwner(view, phrase.possessor, phrase.head);
  const after = phrase.modifiers
    .filter(
      ({ prep }) =>
        prep === "of" ||
        prep === "from" ||
        prep === "for" ||
        prep === "under" ||
        (prep === "in" && AT_HOME.has(plainLemma(view, phrase.head))),
    )
    .flatMap((modifier) => partiesOf(view, modifier.phrase));
  return [...before, ...possessor, ...after];
}

/** "five EU members", "some NATO member states": a part of a body, which is not the body. */
const isSomeOfThem = (view: View, { first, head }: NounPhrase): boolean =>
  (/^members?$/.test(view.norm(head)) || view.norm(head - 1) === "member") &&
  view.tokens
    .slice(first, head)
    .some(({ upos, norm }) => upos === "NUM" || /^(?:some|several|most|many|few|other|fellow)$/.test(norm));

const isDepartment = (view: View, { kind, first, last }: ResolvedMention, state: ResolvedMention): boolean =>
  kind === "organization" &&
  (first === state.last || (first <= state.first && state.last < last)) &&
  /^(?:department|ministry|office|treasury)$/.test(view.norm(last - 1));

const NO_MORE: ReadonlySet<string> = new Set(
  "former ex ex- one-time onetime exiled retired dissident".split(" "),
);

/** "pro-Russian", "anti-American": whose side somebody takes. */
const isStance = (view: View, at: number): boolean => /^(?:pro|anti|non)-/.test(view.norm(at));

/** Those who are at home where they are: "voters in Senegal", but not "troops in Mali". */
const AT_HOME: ReadonlySet<string> = new Set("voter electorate lawmaker authority legislature".split(" "));

/** "Peru's envoys", "his government": the state, also of a person who acts for one; he himself where it is not known for whom he acts. */
function behindOwner(view: View, possessor: NounPhrase, at: number): Party[] {
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

const ABOARD: ReadonlySet<string> = new Set("plane aircraft jet airplane".split(" "));

/** Who acts where a leader himself does not: "their trade ministers are to sign". */
const APART: ReadonlySet<string> = new Set(
  "minister secretary ambassador envoy diplomat negotiator official parliament legislature army troop force soldier navy police".split(
    " ",
  ),
);

/** What a head of government decides with: "his government was willing" is his word too. */
const GOVERNING: ReadonlySet<string> = new Set("government administration cabinet regime".split(" "));

/** Nouns by which states are meant though people stand for them: "the parties signed" after a meeting of two presidents. */
const STATE_NOUNS: ReadonlySet<string> = new Set(
  "country nation party side state government capital neighbour neighbor republic kingdom power".split(" "),
);

/** "Air Force One": a leader's aircraft, which is called by a force and is nobody. */
export const isAircraft = (view: View, { span }: Pick<ResolvedMention, "span">): boolean =>
  /^(?:the )?air force (?:one|two)$/i.test(view.text.slice(span.start, span.end));

/** "S$", "US$" before a sum. */
const isCurrency = (view: View, { span }: ResolvedMention): boolean =>
  /^[A-Z]{0,3}[$£€¥]$/.test(view.text.slice(span.start, span.end));

function toParties(view: View, mention: ResolvedMention): Party[] {
  if (isAircraft(view, mention) || isCurrency(view, mention)) return [];
  const { span, form } = mention;
  const ids = statesMeant(view, mention) ?? mention.group ?? [mention.entity];
  return ids.map((entity) => ({ entity, kind: view.kindOf(entity) ?? mention.kind, span, form }));
}

/** The states that a group of people stands for where the noun says states; null where it says people or nobody's state is known. */
function statesMeant(view: View, { group, last }: ResolvedMention): readonly string[] | null {
  // "the two heads of state" are people, "the two states" are none.
  if (group === undefined || !STATE_NOUNS.has(view.lemma(last - 1)) || view.norm(last - 2) === "of")
    return null;
  if (group.every((entity) => view.kindOf(entity) !== "person")) return null;
  const states = group.map((entity) => (view.kindOf(entity) === "person" ? view.statesOf(entity) : [entity]));
  return states.every((own) => own.length > 0) ? [...new Set(states.flat())] : null;
}

export function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
