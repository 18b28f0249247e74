import { wordSet, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import type { EntityKind } from "../../record/index.ts";
import { representedBy, sendersOf } from "./delegates.ts";
import { listedIn, namedBehind, pairedIn, withPaired } from "./listed-parties.ts";
import { once } from "./once.ts";
import { headMention, ONLY_PEOPLE, toParties, unique, type Party } from "./party.ts";
import { leaderOf, listedBefore, titledBehind } from "./title-lists.ts";
import type { View } from "./view.ts";

const ORGANS: ReadonlySet<string> = wordSet(
  "court congress parliament senate assembly legislature chamber house diet",
);
const ONLY_STATES: ReadonlySet<EntityKind> = new Set<EntityKind>(["country"]);
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

/**
 * "the African Union (AU) Commission", "the Lake Organization (LO) Secretariat", "the Council of the Lake Organization", "U.N. COUNCIL": an organ behind
 * its body's short form, or before "of" and its name, acts for the body; undefined for any other phrase.
 */
function bodyOfOrgan(view: View, { first, head, modifiers: [of] }: NounPhrase): ResolvedMention | undefined {
  if (!SERVING_ORGANS.has(view.norm(head))) return undefined;
  const whole = of?.prep === "of" && of.at === head + 1 ? headMention(view, of.phrase) : undefined;
  if (whole?.kind === "organization" && view.mentionAt(head) === undefined) return whole;
  const before = view.mentionAt(head - 1);
  if (before?.kind === "organization" && before.last === head && view.mentionAt(head) === undefined)
    return before;
  if (view.norm(head - 1) !== ")") return undefined;
  return view
    .mentionsIn(first, head - 1)
    .find(({ kind, form, last }) => kind === "organization" && form === "acronym" && last === head - 1);
}
const SERVING_ORGANS: ReadonlySet<string> = wordSet("commission secretariat council assembly");

function partiesIn(view: View, phrase: NounPhrase, kinds: ReadonlySet<EntityKind>): readonly Party[] {
  if (phrase.conjuncts.length > 0) {
    const paired = withPaired(view, phrase.conjuncts, (conjunct) => partiesOf(view, conjunct, kinds));
    if (paired !== null && kinds.has("person")) return unique(paired);
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
  const body = phrase.possessor === null ? bodyOfOrgan(view, phrase) : undefined;
  if (body !== undefined && kinds.has("organization")) return toParties(view, body);
  const own = headMention(view, phrase);
  // "the ASEAN chair, Malaysia,": a state may hold an office in a body.
  const holder = own?.kind === "person" && own.form === "nominal" ? holderState(view, phrase) : undefined;
  if (holder !== undefined && kinds.has("country")) return toParties(view, holder);
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
  const sent = sendersOf(view, phrase, kinds, partiesOf);
  if (sent !== null) return sent;
  for (const apposition of phrase.appositions) {
    const parties = partiesOf(view, apposition, kinds).filter(({ form }) => form === "name");
    if (parties.length > 0) return parties;
  }
  if (own !== undefined) return [];
  const members = membersOf(view, phrase, kinds);
  return members.length > 0 ? members : representedBy(view, phrase, kinds, partiesOf);
}

/** The state that stands between commas right behind the office that it holds; undefined for any other phrase. */
function holderState(view: View, { last }: NounPhrase): ResolvedMention | undefined {
  if (view.norm(last) !== ",") return undefined;
  const named = view.mentionAt(last + 1);
  const closed =
    named !== undefined && view.norm(named.last) === "," && !/^(?:and|or)$/.test(view.norm(named.last + 1));
  return closed && named.kind === "country" && named.form === "name" && named.first === last + 1
    ? named
    : undefined;
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
  const title = (view.doc.offices ?? []).find(
    ({ person, span }) =>
      person === name?.entity &&
      ((span.start <= start && start < span.end) || isSecondOffice(view, head, view.tokenAt(span.start))),
  );
  if (title === undefined) return undefined;
  const parted = view.tokens
    .slice(Math.max(head, view.tokenAt(title.span.end)), name?.first ?? head)
    .some(({ norm }) => norm === "," || norm === "and");
  return parted ? undefined : name;
}

/** "the Deputy Chairman of the Cabinet - Minister of Trade Rosa Mendes": a dash parts two offices of whoever bears the second. */
const isSecondOffice = (view: View, head: number, at: number): boolean =>
  at - 1 > head &&
  /^[-–—]$/.test(view.norm(at - 1)) &&
  view.token(at - 1)?.spaceBefore === true &&
  view.token(at)?.spaceBefore === true;

/** A past tense or a modal stands behind the phrase, at most a comma between. */
function isBeforeVerb(view: View, { last, first }: NounPhrase): boolean {
  const at = view.norm(last) === "," ? last + 1 : last;
  // A phrase that opens its sentence is the verb's own subject.
  const opens = view.token(first - 1)?.sentence !== view.token(first)?.sentence;
  return !opens && view.token(first - 1)?.upos === "ADP" && /^(?:VBD|MD)$/.test(view.token(at)?.xpos ?? "");
}

const isParted = (view: View, second: NounPhrase | undefined): boolean =>
  second !== undefined && view.norm(second.first - 1) === "and" && view.norm(second.first - 2) === ",";
