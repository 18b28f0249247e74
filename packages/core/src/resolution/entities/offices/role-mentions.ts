import type { RoleMatch } from "@chancery/knowledge";
import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { classesMeet, isMinister, means, SHARED, type Appointments } from "./appointments.ts";
import type { Discourse } from "../discourse.ts";
import type { Ledger } from "../ledger.ts";
import { yearOfSentence } from "../people/lives.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { clauseAt, type Scene } from "../scene.ts";
import { sentBefore, visitorAmong } from "../people/visitors.ts";

const INDEFINITE = new Set(["a", "an", "this", "that"]);
/** Classes of offices that one person holds at a time. */
const SOLE = new Set(["hos", "hog", "fm", "head", "speaker"]);
const PERSONAL = new Set(["his", "her", "their"]);
const LEADING = new Set(["hos", "hog"]);

/** Persons of one article by the offices that it gives them or that the base knows of them on the day. */
export interface Holders {
  readonly appointments: Appointments;
  /** Listed persons named in the article. */
  readonly named: readonly string[];
  /** Whom a title without a name and a state has meant so far: "the President". */
  readonly bare: ReadonlyMap<string, string>;
  /** Whom a title with its state, and no name, has meant so far: "the NATO Secretary General". */
  readonly unnamed: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The person a singular role phrase stands for: by the article's own titles, then by the rows of a person that the article
 * names, then by the one holder on the day. Null where two fit equally or none does.
 */
export function personOf(discourse: Discourse, phrase: RolePhrase, holders: Holders): string | null {
  if (phrase.determiner !== null && INDEFINITE.has(phrase.determiner)) return null;
  // A bare "leader" is a word, not somebody: a determiner or a state must make it definite.
  if (phrase.determiner === null && phrase.polities.length === 0 && !isBareOffice(discourse, phrase))
    return null;
  if (phrase.polities.length > 1 || (phrase.owned && phrase.polities.length === 0)) return null;
  // "the president-elect" is not the president: only whom the article calls so.
  if (phrase.modifier === "elect") return electOf(discourse, phrase, holders);
  const stated = [
    ...new Set(
      holders.appointments
        .in(phrase.polities[0], () => peopleBefore(discourse, phrase.first))
        .filter((one) => means(discourse.scene, phrase, one))
        .map(({ statement }) => statement.person),
    ),
  ];
  const fallen = fallenHolder(discourse, phrase, holders);
  if (fallen !== null) return fallen;
  const then = holderThen(discourse, phrase, [...stated, ...holders.named]);
  if (then !== undefined) return then;
  const heir = heirTold(discourse, phrase, holders, stated);
  if (heir !== null) return heir;
  const envoy = phrase.role?.role === "envoy" || phrase.role?.role === "special-envoy";
  const sent =
    envoy && stated.length === 0 && phrase.polities.length === 0 ? sentBefore(discourse, phrase.first) : null;
  if (sent !== null) return sent;
  if (stated.length === 0 && phrase.polities.length === 0) return repeated(discourse, phrase, holders);
  if (stated.length === 1) {
    const [only = ""] = stated;
    return phrase.polities.length > 0 || isIntroduced(discourse, only, phrase) ? only : null;
  }
  if (stated.length > 1)
    return (
      homeHolder(discourse, phrase, holders, stated) ??
      usual(discourse, phrase, holders, stated) ??
      (phrase.visiting ? visitorAmong(discourse, phrase.first, stated) : null) ??
      nearest(discourse, phrase.first, stated) ??
      onlyNamed(discourse, phrase, stated)
    );
  const [polity] = phrase.polities;
  if (polity === undefined || phrase.role === null || phrase.narrowed || phrase.modifier === "former")
    return null;
  const listed = holders.named.filter((person) => holdsRole(discourse.scene, person, polity, phrase));
  if (listed.length === 1) return listed[0] ?? null;
  // "the country's interim president": whom somebody calls so need not be he whom the base has in the office.
  return listed.length > 1 || phrase.modifier === "acting"
    ? null
    : soleHolder(discourse.scene, polity, phrase);
}

/** Words that tell how somebody lost his office: of few in one article. */
const FALLEN = /\b(?:ousted|deposed|toppled|overthrown|dethroned)\b/i;
/** Characters before a title within which such a word may stand. */
const REACH = 12;

/** "The deposed president" far behind "deposed President Moussa Keita": the one person whom the article has called so. */
function fallenHolder(discourse: Discourse, phrase: RolePhrase, { appointments }: Holders): string | null {
  const { scene } = discourse;
  const isFallen = (start: number, end: number): boolean =>
    FALLEN.test(scene.analysis.text.slice(Math.max(0, start), end));
  const start = scene.token(phrase.first)?.start ?? 0;
  const end = scene.token(phrase.titleFirst)?.start ?? 0;
  if (phrase.modifier !== "former" || phrase.plural || !isFallen(start, end)) return null;
  const called = appointments.all.filter(
    (one) => means(scene, phrase, one) && isFallen(one.statement.span.start - REACH, one.statement.span.end),
  );
  const people = new Set(called.map(({ statement }) => statement.person));
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/**
 * "Foreign Minister expressed satisfaction", "EAM called on Prime Minister": in the press of South Asia an office with its capitals needs
 * no article where it acts or is acted with; what somebody is made ("was elected President", "as Prime Minister") stays a word.
 */
function isBareOffice(discourse: Discourse, { first, titleFirst, titleLast, role }: RolePhrase): boolean {
  const { scene } = discourse;
  if (role === null || first !== titleFirst || !role.classes.some((name) => SOLE.has(name))) return false;
  const title = scene.analysis.tokens.slice(titleFirst, titleLast);
  const written = title.every(({ text, upos }) => /^\p{Lu}/u.test(text) || upos === "ADP");
  if (!written || (title.length < 2 && title[0]?.text !== title[0]?.text.toUpperCase())) return false;
  const clause = clauseAt(scene, titleFirst);
  const subject = clause?.subject ?? null;
  if (
    subject !== null &&
    clause?.verb.lemma !== "be" &&
    titleFirst <= subject.head &&
    subject.head < titleLast
  )
    return true;
  return BESIDE.has(scene.token(titleFirst - 1)?.norm ?? "");
}
const BESIDE = new Set(["on", "with", "by"]);

/**
 * "the Saudi leader" after a crown prince has come: he who acts for the state in the article so far, where none who rules it has yet been
 * named.
 */
function heirTold(
  discourse: Discourse,
  phrase: RolePhrase,
  { appointments }: Holders,
  rulers: readonly string[],
): string | null {
  const [polity] = phrase.polities;
  if (polity === undefined || phrase.role?.role !== "leader" || phrase.narrowed || phrase.modifier !== null)
    return null;
  const first = firstNames(discourse);
  const isNamed = (person: string): boolean => (first.get(person) ?? Infinity) < phrase.first;
  if (rulers.some(isNamed)) return null;
  const near = new Set(peopleBefore(discourse, phrase.first));
  const heirs = new Set(
    appointments
      .in(polity, () => [])
      .filter(({ statement }) => HEIR.test(statement.title) && near.has(statement.person))
      .map(({ statement }) => statement.person),
  );
  return heirs.size === 1 ? ([...heirs][0] ?? null) : null;
}

const HEIR = /\b(?:crown prince|crown princess|heir|regent|prince regent)\b/i;

/** The words of a title that stands alone. */
export const bareTitle = ({ scene }: Discourse, { titleFirst, titleLast }: RolePhrase): string =>
  scene.analysis.tokens
    .slice(titleFirst, titleLast)
    .map(({ norm }) => norm)
    .join(" ");

/** "NATO's Secretary General came. The Secretary General praised": the one whom the title has meant, where the article names nobody else who bears it. */
function repeated(discourse: Discourse, phrase: RolePhrase, { unnamed, named }: Holders): string | null {
  if (phrase.determiner !== "the" || phrase.modifier !== null || phrase.narrowed || phrase.visiting)
    return null;
  const { knowledge, on } = discourse.scene;
  const [only, other] = unnamed.get(bareTitle(discourse, phrase)) ?? [];
  const role = phrase.role?.role ?? "";
  const rival = named.some(
    (person) =>
      person !== only &&
      on !== undefined &&
      knowledge.offices(person, on).some(({ office }) => office.endsWith(`/${role}`)),
  );
  return only === undefined || other !== undefined || rival ? null : only;
}

/** "The President ... Tanzania's President Nyerere ... The President returned": whom the title alone has meant before, unless another has just been named. */
function usual(
  discourse: Discourse,
  phrase: RolePhrase,
  { bare }: Holders,
  people: readonly string[],
): string | null {
  if (phrase.polities.length > 0 || phrase.determiner !== "the" || phrase.visiting) return null;
  const before = bare.get(bareTitle(discourse, phrase));
  if (before === undefined || !people.includes(before)) return null;
  const just = discourse.before(phrase.first, 1).find(({ entity }) => people.includes(entity));
  return just === undefined || just.entity === before ? before : null;
}

/** Of several who bear the title the one who has been named so far. */
function onlyNamed(discourse: Discourse, { first }: RolePhrase, people: readonly string[]): string | null {
  const named = people.filter((person) => (firstNames(discourse).get(person) ?? Infinity) < first);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** "the President" with a capital, amid a sentence: in a report from his own state he is that state's, whatever president was told of last. */
function homeHolder(
  discourse: Discourse,
  phrase: RolePhrase,
  { appointments }: Holders,
  people: readonly string[],
): string | null {
  const { scene } = discourse;
  const head = scene.token(phrase.titleFirst);
  const opens = scene.sentenceOf(phrase.first)?.first === phrase.first;
  const place = scene.head.dateline?.placeSpan ?? null;
  if (phrase.polities.length > 0 || phrase.visiting || opens || head === undefined || place === null)
    return null;
  if (phrase.determiner !== "the" || !/^\p{Lu}/u.test(head.text)) return null;
  const town = discourse.mentions.find(({ span, kind }) => span.start === place.start && kind !== "person");
  const home = town === undefined ? null : (scene.knowledge.entity(town.entity)?.country ?? null);
  if (home === null) return null;
  const own = people.filter(
    (person) =>
      appointments.of(person).some(({ statement }) => statement.polity === home) &&
      (firstNames(discourse).get(person) ?? Infinity) < phrase.first,
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The one person whom the article calls so: "President-elect Kofi Addo". */
function electOf(discourse: Discourse, phrase: RolePhrase, { appointments }: Holders): string | null {
  const [polity] = phrase.polities;
  const called = appointments
    .in(polity, () => peopleBefore(discourse, phrase.first))
    .filter(
      ({ statement, role }) =>
        (statement.modifier === "elect" || /-(?:elect|designate)$/i.test(statement.title)) &&
        (role === null || phrase.role === null || role.role === phrase.role.role),
    );
  const people = new Set(called.map(({ statement }) => statement.person));
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/** A bare "the minister" is somebody told of before; only an article's opening may name him right after. */
function isIntroduced(discourse: Discourse, person: string, { first }: RolePhrase): boolean {
  const { scene } = discourse;
  const named = firstNames(discourse).get(person) ?? Infinity;
  const sentence = (at: number): number => scene.token(at)?.sentence ?? Infinity;
  return named < first || sentence(named) - sentence(first) <= AHEAD;
}

/** Tokens at which people are first named: made once for the mentions that there are, however many phrases ask. */
function firstNames({ mentions }: Discourse): ReadonlyMap<string, number> {
  let known = named.get(mentions);
  if (known === undefined) {
    known = new Map();
    for (const { entity, form, first } of mentions)
      if (form === "name" && !known.has(entity)) known.set(entity, first);
    named.set(mentions, known);
  }
  return known;
}
const named = new WeakMap<readonly ResolvedMention[], Map<string, number>>();
/** Sentences ahead in which a name may follow the role that leads up to it. */
const AHEAD = 2;

/**
 * "the Liberian leader was in Accra in June 2003": where the sentence has a year of its own, whoever of the article's people held
 * the office then; null where the base gives the office to others, undefined where it does not tell.
 */
function holderThen(
  discourse: Discourse,
  phrase: RolePhrase,
  people: readonly string[],
): string | null | undefined {
  const { scene } = discourse;
  const [polity] = phrase.polities;
  const year = yearOfSentence(scene, phrase.first);
  if (year === null || polity === undefined || phrase.role === null || phrase.narrowed || phrase.plural)
    return undefined;
  if (phrase.modifier !== null || isOf(scene, year)) return undefined;
  const on = { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const known = [...new Set(people)].filter((id) => scene.knowledge.offices(id).length > 0);
  const then = known.filter((person) => holdsRole({ ...scene, on }, person, polity, phrase));
  if (then.length === 1) return then[0];
  return then.length > 1 ? null : undefined;
}

/** The article itself is of that year. */
const isOf = ({ on }: Scene, year: number): boolean =>
  on?.earliest?.startsWith(String(year)) === true && on.latest?.startsWith(String(year)) === true;

const peopleBefore = (discourse: Discourse, at: number): readonly string[] =>
  discourse.before(at, 2).flatMap(({ kind, entity }) => (kind === "person" ? [entity] : []));

/** Of several who bear the title the one named last, where no other of them stands in the same sentence. */
function nearest(discourse: Discourse, at: number, people: readonly string[]): string | null {
  const seen = discourse
    .before(at, 2)
    .filter(({ entity, kind }) => kind === "person" && people.includes(entity));
  const [last] = seen;
  if (last === undefined) return null;
  const sentence = discourse.scene.token(last.first)?.sentence;
  const rivals = seen.filter(
    ({ entity, first }) => entity !== last.entity && discourse.scene.token(first)?.sentence === sentence,
  );
  return rivals.length === 0 ? last.entity : null;
}

/** Whether the base gives the person that office of the state on the day. */
export function holdsRole(
  { knowledge, on }: Scene,
  person: string,
  polity: string,
  { role }: RolePhrase,
): boolean {
  if (role === null || on === undefined) return false;
  return knowledge.offices(person, on).some(({ office }) => {
    const row = knowledge.office(office);
    return (
      row?.polity === polity &&
      (isMinister(role, row) ||
        row.id === `${polity}/${role.role}` ||
        row.is.some((name) => SHARED.has(name) && role.classes.includes(name)))
    );
  });
}

/** Offices at one court among many, as rows of the knowledge base name them. */
const ACCREDITED = /-to-[a-z]+$/;

/** The one person who certainly held the one office that the words can name. */
function soleHolder(
  { knowledge, on }: Scene,
  polity: string,
  { role, determiner, plural }: RolePhrase,
): string | null {
  if (on === undefined || role === null || plural || (determiner !== null && PERSONAL.has(determiner)))
    return null;
  const exact = knowledge.officesOf(polity, role.role);
  const offices =
    exact.length > 0
      ? exact
      : role.classes
          .filter((name) => SHARED.has(name) || (role.role === "chief" && name === "head"))
          .flatMap((name) => knowledge.officesOf(polity, name));
  const people = new Set<string>();
  for (const { id, seats } of offices) {
    // "the Russian ambassador" in Sofia is not the one at the United Nations: a state has many.
    if (seats === "many" || (ACCREDITED.test(id) && !id.endsWith(`/${role.role}`))) return null;
    const terms = knowledge.holders(id, on);
    if (terms.some(({ holds }) => holds !== "certain")) return null;
    for (const { person } of terms) people.add(person);
  }
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/**
 * "his Kazakh counterpart": the holder, in that state, of the office of whoever the sentence has named before. Null unless
 * that person's office and its counterpart are clear.
 */
export function counterpartOf(discourse: Discourse, phrase: RolePhrase, holders: Holders): string | null {
  const [polity] = phrase.polities;
  if (polity === undefined || phrase.determiner === null || !PERSONAL.has(phrase.determiner)) return null;
  const named = discourse.before(phrase.first, 0).filter(({ kind }) => kind === "person");
  // "His American counterpart smiled": of the one person of the sentence before.
  const before =
    named.length > 0
      ? []
      : discourse
          .before(phrase.first, 1)
          .filter(({ kind, group }) => kind === "person" && group === undefined);
  const subject =
    subjectOver(discourse, phrase.first) ??
    named.at(-1) ??
    (new Set(before.map(({ entity }) => entity)).size === 1 ? before[0] : undefined);
  if (subject === undefined) return null;
  const own = holders.appointments.of(subject.entity).find(({ role }) => role !== null);
  const role = own?.role ?? null;
  if (role === null) return null;
  const same = holders.appointments
    .in(polity, () => [])
    .filter((one) => one.role !== null && (one.role.role === role.role || classesMeet(one.role, role)));
  const people = new Set(same.map(({ statement }) => statement.person));
  const [one] = people;
  if (people.size === 1 && one !== undefined) return one;
  if (people.size > 1) return null;
  // A chancellor's colleague is a president where the article names one: whoever leads there.
  const leads = ({ classes }: RoleMatch): boolean => classes.some((name) => LEADING.has(name));
  const leaders = new Set(
    leads(role)
      ? holders.appointments
          .in(polity, () => [])
          .filter((held) => held.role !== null && held.statement.modifier !== "former" && leads(held.role))
          .map(({ statement }) => statement.person)
      : [],
  );
  const [leader] = leaders;
  if (leaders.size > 0) return leaders.size === 1 ? (leader ?? null) : null;
  const colleague = discourse.scene.token(phrase.titleLast - 1)?.lemma === "colleague";
  return colleague ? null : soleHolder(discourse.scene, polity, { ...phrase, role, determiner: null });
}

/** The person who is the subject of the clause that the phrase stands in, or heads the list that the phrase is the next of. */
function subjectOver(discourse: Discourse, at: number): ResolvedMention | undefined {
  const subject = clauseAt(discourse.scene, at)?.subject ?? null;
  const first = subject !== null && subject.first < at && at < subject.last ? subject.conjuncts[0] : subject;
  if (first == null || first.first >= at || (first.first <= at && at < first.last)) return undefined;
  const mention = personAt(discourse, first);
  return mention !== undefined && mention.last <= at ? mention : undefined;
}

/** The one person that a phrase names: by its head, by its apposition, or as its head's bearer. */
function personAt(discourse: Discourse, phrase: NounPhrase): ResolvedMention | undefined {
  const own = discourse.covering(phrase.head);
  if (own?.kind === "person") return own.group === undefined ? own : undefined;
  return phrase.appositions
    .map(({ head }) => discourse.covering(head))
    .find((one) => one?.kind === "person" && one.group === undefined);
}

/** A local person for a definite office of a state whose holder nobody names: "the Fijian prime minister". */
export function unnamedHolder(discourse: Discourse, phrase: RolePhrase, ledger: Ledger): string | null {
  const [polity] = phrase.polities;
  if (
    polity === undefined ||
    phrase.polities.length > 1 ||
    phrase.role === null ||
    phrase.plural ||
    phrase.narrowed
  )
    return null;
  if (phrase.determiner !== null && phrase.determiner !== "the") return null;
  if (phrase.modifier === "former" || phrase.modifier === "elect" || phrase.owned) return null;
  // "the Chadian minister", "the Russian leader" say too little of which office is meant.
  if (!phrase.role.classes.some((name) => SOLE.has(name)) || phrase.role.role === "leader") return null;
  const { scene } = discourse;
  const title = scene.analysis.text.slice(
    scene.token(phrase.titleFirst)?.start ?? 0,
    scene.token(phrase.titleLast - 1)?.end ?? 0,
  );
  const name = `${title} of ${ledger.nameOf(polity) ?? polity}`;
  return ledger.local("person", name, `${polity}/${phrase.role.role}`);
}
