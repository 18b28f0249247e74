import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { span } from "../../../record/index.ts";
import { isMinister, means, type Appointments } from "../offices/appointments.ts";
import type { Discourse } from "../discourse.ts";
import { mentionOf } from "./phrase-mention.ts";
import { holdsRole } from "../offices/holders-listed.ts";
import { firstNames } from "../offices/order-of-naming.ts";
import type { RolePhrase } from "../offices/role-phrases.ts";
import { clauseAt } from "../scene.ts";
import { isRank, NO_OFFICE } from "../offices/title-words.ts";
import { yearOfSentence } from "../people/lives.ts";
import { jointSets } from "./joint-sets.ts";
import type { Gender } from "./pronoun-asking.ts";
import type { PolityOf } from "../states/group-finder.ts";
import { numberIn, NUMBERS, takesUp } from "../states/state-groups.ts";
import { nominal } from "./nominal-mention.ts";

const OWN = wordSet("country nation homeland government");
const POSSESSIVES = wordSet("his her");
/** Sentences back in which the members may have been named. */
const BACK = 2;
/** The same for those who were told of together: "the ministers" of a release are those whose meeting it opened with. */
const BACK_TOGETHER = 5;

/** "both leaders", "the two presidents", "the ministers": the persons last in play whose office fits; null when that is unclear. */
export function personGroup(
  discourse: Discourse,
  phrase: RolePhrase,
  appointments: Appointments,
): readonly string[] | null {
  if (!phrase.plural || phrase.polities.length > 0 || phrase.owned) return null;
  if (phrase.determiner !== "the" && !NUMBERS.has(phrase.determiner ?? "")) return null;
  if (takesUp(discourse, phrase.last)) return null;
  const wanted = numberIn(discourse, phrase.first, phrase.titleLast);
  // "the two presidents" are no president and a party's secretary, though either may lead his state; "the two leaders" are.
  const vague = VAGUE.has(phrase.role?.role ?? "");
  const fits = (person: string): boolean => {
    const { role } = phrase;
    if (role === null) return true;
    // "the two premiers": a prime minister is called so too.
    const premier = PREMIERS.has(role.role);
    const same = (name: string, classes: readonly string[]): boolean =>
      name === role.role ||
      (premier && PREMIERS.has(name)) ||
      role.classes.some((one) => (vague || !HEADS.has(one)) && classes.includes(one));
    // What somebody's rank is, or that he is the host, says nothing of his office.
    const own = appointments
      .of(person)
      .filter(({ statement: { title } }) => !isRank(title) && !NO_OFFICE.test(title));
    if (own.length > 0)
      return own.some(
        (one) =>
          one.role === null ||
          same(one.role.role, one.role.classes) ||
          means(discourse.scene, { ...phrase, polities: [] }, one),
      );
    const { knowledge, on } = discourse.scene;
    return knowledge.offices(person, on).some(({ office }) => {
      const row = knowledge.office(office);
      return same(office.slice(office.indexOf("/") + 1), row?.is ?? []) || isMinister(role, row);
    });
  };
  const outside = whoDoesIt(discourse, phrase);
  const pick: Pick = ({ kind, entity, inner }) =>
    kind === "person" && !inner && entity !== outside && fits(entity) ? [entity] : [];
  return (
    jointPersons(discourse, phrase.first, wanted, pick) ??
    // "the leaders" of no number are those who were told of together, not any two who were named last.
    (wanted === null ? null : lastSet(discourse, phrase.first, wanted, pick)) ??
    titlePersons(discourse, phrase.first, wanted ?? 2, pick) ??
    // "The presidents" of no number are the only two of whom it has told; "the ministers" may be of any field.
    (vague || (wanted === null && phrase.role?.role === "minister")
      ? null
      : onlyBearers(discourse, phrase, wanted ?? 2, appointments))
  );
}

/** "Both foreign ministers": of that very title the article has so far told of as many as the words count. */
function onlyBearers(
  discourse: Discourse,
  phrase: RolePhrase,
  wanted: number,
  appointments: Appointments,
): readonly string[] | null {
  if (phrase.role === null || phrase.modifier !== null) return null;
  const named = firstNames(discourse);
  const bearers = new Set(
    appointments.all
      .filter(({ role, statement }) => role?.role === phrase.role?.role && statement.modifier === null)
      .map(({ statement }) => statement.person)
      .filter((person) => (named.get(person) ?? Infinity) < phrase.first),
  );
  return bearers.size === wanted && !bearers.has(whoDoesIt(discourse, phrase) ?? "") ? [...bearers] : null;
}

/** "The President entertained both leaders": he is none of them. */
function whoDoesIt(discourse: Discourse, { first, last }: RolePhrase): string | null {
  const clause = clauseAt(discourse.scene, first);
  if (clause === null || clause.subject === null || clause.verb.passive) return null;
  if (!clause.objects.some((object) => object.first <= first && last <= object.last)) return null;
  const subject = mentionOf(discourse, clause.subject);
  return subject?.kind === "person" && subject.group === undefined ? subject.entity : null;
}

/** Titles that anybody has who leads. */
const VAGUE = wordSet("leader head head-of-state head-of-government head-of-state-or-government monarch");
const PREMIERS = wordSet("premier prime-minister chancellor");
/** Classes that offices of different titles share. */
const HEADS = wordSet("hos hog leader head");

/** Those whom the headline names together, where one of them has just been named again. */
export function titlePersons(
  discourse: Discourse,
  at: number,
  wanted: number,
  pick: Pick,
): readonly string[] | null {
  const { scene } = discourse;
  const ids = new Set<string>();
  for (const [index, { block }] of scene.analysis.sentences.slice(0, TITLE_WITHIN).entries())
    if (scene.blocks[block]?.kind === "title")
      for (const mention of discourse.inSentence(index)) for (const id of pick(mention)) ids.add(id);
  if (ids.size !== wanted) return null;
  // Whoever else the words could mean has not been told of since one of them was.
  const last = discourse.before(at, BACK_TO_TITLE).find((mention) => pick(mention).length > 0);
  return last !== undefined && pick(last).every((id) => ids.has(id)) ? [...ids] : null;
}
/** Sentences back to the last word about those of whom the headline tells. */
const BACK_TO_TITLE = 8;
/** Sentences, menus included, within which a page has its headline. */
const TITLE_WITHIN = 40;

/** Those of the last list or pair all of whom fit: "A, B and C signed. The three presidents ...". */
export function jointPersons(
  discourse: Discourse,
  at: number,
  wanted: number | null,
  pick: Pick,
): readonly string[] | null {
  const here = discourse.scene.token(at)?.sentence ?? 0;
  const between = new Set<string>();
  for (let sentence = here; sentence >= Math.max(0, here - BACK_TOGETHER); sentence -= 1) {
    for (const { end, members } of jointSets(discourse, sentence).toReversed()) {
      const ids = [...new Set(members.flatMap((mention) => pick(mention)))];
      const strangers = [...between].some((id) => !ids.includes(id));
      if (here - sentence > BACK && strangers) return null;
      if (end <= at && ids.length === members.length && (wanted === null || ids.length === wanted))
        return ids;
    }
    // Whoever is named behind the words themselves stands between nobody and them.
    for (const mention of discourse.inSentence(sentence))
      if (mention.last <= at) for (const id of pick(mention)) between.add(id);
  }
  return null;
}

/** "the two men", "both women": the persons last named together, of whom none is known to be of the other gender. */
export function peopleGroups(
  discourse: Discourse,
  genderOf: (person: string) => Gender,
): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (const [at, { norm }] of scene.analysis.tokens.entries()) {
    const gender = PEOPLE.get(norm);
    const number = NUMBERS.get(scene.token(at - 1)?.norm ?? "");
    if (gender === undefined || number === undefined || discourse.covering(at) !== undefined) continue;
    if (takesUp(discourse, at + 1)) continue;
    const first = scene.token(at - 2)?.norm === "the" ? at - 2 : at - 1;
    if (first === at - 1 && scene.token(at - 1)?.norm !== "both") continue;
    // "the two men and X": he is none of the two.
    const beside = nextInList(discourse, at + 1);
    const pick: Pick = ({ kind, entity, inner }) => {
      if (entity === beside) return [];
      const known = kind === "person" && !inner ? genderOf(entity) : undefined;
      return known === undefined || (gender !== null && known !== null && known !== gender) ? [] : [entity];
    };
    const members = jointPersons(discourse, first, number, pick) ?? lastSet(discourse, first, number, pick);
    const [entity] = members ?? [];
    if (members === null || entity === undefined) continue;
    out.push({
      ...nominal(scene, first, at + 1, "person", entity, "entities.group.people"),
      group: members,
    });
  }
  return out;
}

/** Whoever is named behind "and" at the token, a form of address left aside. */
function nextInList(discourse: Discourse, at: number): string | null {
  const { scene } = discourse;
  if (scene.token(at)?.norm !== "and") return null;
  for (let next = at + 1; next < at + 5; next += 1) {
    const person = discourse.startingAt(next).find(({ kind }) => kind === "person");
    if (person !== undefined) return person.entity;
    if (!["PROPN", "NOUN", "DET", "PUNCT", "ADJ"].includes(scene.token(next)?.upos ?? "X")) return null;
  }
  return null;
}

const PEOPLE: ReadonlyMap<string, Gender> = new Map([
  ["men", "m"],
  ["women", "f"],
  ["politicians", null],
  ["generals", "m"],
  ["colonels", "m"],
  ["monarchs", null],
  ["heirs", null],
  ["rulers", null],
  ["envoys", null],
  ["statesmen", "m"],
  ["rivals", null],
  ["officials", null],
  ["diplomats", null],
]);

/** "the presidents of Peru and Chad", "the Russian and Kazakh ministers": whom the article names in that office, else the state. */
export function distributed(
  discourse: Discourse,
  phrase: RolePhrase,
  appointments: Appointments,
): readonly string[] | null {
  if (!phrase.plural || phrase.polities.length < 2) return null;
  // Of a year of its own the sentence means whoever held the office then; "the military rulers" are not any who lead.
  const year = yearOfSentence(discourse.scene, phrase.first);
  const latest = discourse.scene.on?.latest?.slice(0, 4);
  // "the rival presidents of Peru and Chad": what they are to each other makes no other office of theirs.
  const mutual = MUTUAL.test(discourse.scene.token(phrase.titleFirst)?.norm ?? "");
  if ((phrase.narrowed && !mutual) || (year !== null && (latest === undefined || year < Number(latest))))
    return [...phrase.polities];
  const members = phrase.polities.map((polity) => {
    const people = new Set(
      appointments
        .in(polity, () => [])
        .filter(
          ({ statement, role }) =>
            statement.modifier !== "former" &&
            role !== null &&
            (role.role === phrase.role?.role ||
              role.classes.some((name) => phrase.role?.classes.includes(name))),
        )
        .map(({ statement }) => statement.person),
    );
    return people.size === 1
      ? ([...people][0] ?? polity)
      : (namedHolder(discourse, polity, phrase) ?? polity);
  });
  // Half people, half states is neither: who is meant by one of them is not said.
  return members.some((id, i) => id === phrase.polities[i]) ? [...phrase.polities] : members;
}

const MUTUAL = /^(?:rival|feuding|respective|neighbou?ring)$/;

/** The one whom the article names and to whom the base gives the office of the state on the day. */
function namedHolder(discourse: Discourse, polity: string, phrase: RolePhrase): string | null {
  const people = new Set(
    discourse.mentions
      .filter(
        ({ kind, form, entity }) => kind === "person" && form === "name" && !entity.startsWith("local:"),
      )
      .map(({ entity }) => entity),
  );
  const holders = [...people].filter((person) => holdsRole(discourse.scene, person, polity, phrase));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** "his country", "her government": the state that the person speaks for. */
export function ownCountries(discourse: Discourse, polityOf: PolityOf): readonly ResolvedMention[] {
  const { scene } = discourse;
  return discourse.mentions.flatMap((mention) => {
    const noun = scene.token(mention.last);
    if (mention.form !== "pronoun" || mention.kind !== "person" || mention.group !== undefined) return [];
    if (noun === undefined || !OWN.has(noun.norm) || !POSSESSIVES.has(scene.token(mention.first)?.norm ?? ""))
      return [];
    const entity = polityOf(mention.entity);
    if (entity === null || scene.knowledge.entity(entity)?.kind !== "country") return [];
    return [
      {
        span: span(mention.span.start, noun.end),
        first: mention.first,
        last: mention.last + 1,
        form: "nominal" as const,
        kind: "country" as const,
        entity,
        rule: "entities.own-country",
        inner: false,
      },
    ];
  });
}

/** Whom of a mention the group may hold. */
export type Pick = (mention: ResolvedMention) => readonly string[];

/**
 * Going back sentence by sentence, the set of what was named is taken as soon as it has the number wanted; one that jumps
 * past that number is nobody's pair.
 */
export function lastSet(
  discourse: Discourse,
  at: number,
  wanted: number,
  pick: Pick,
): readonly string[] | null {
  for (let back = 0; back <= BACK; back += 1) {
    const seen: string[] = [];
    for (const mention of discourse.before(at, back))
      for (const id of mention.group === undefined
        ? pick(mention)
        : mention.group.flatMap((entity) => pick({ ...mention, entity })))
        if (!seen.includes(id)) seen.push(id);
    // "He was received by A and B": one more whom nobody has named there may be meant.
    if (
      seen.length === wanted &&
      (hasOpenPronoun(discourse, at, back) || isCutFromList(discourse, at, back, seen))
    )
      return null;
    if (seen.length === wanted) return seen.toReversed();
    if (seen.length > wanted) return null;
  }
  return null;
}

/** "Secretary A, Ministers B and C and Commissioner D looked on. Both ministers": two of a longer row are no pair. */
function isCutFromList(discourse: Discourse, at: number, back: number, set: readonly string[]): boolean {
  const { scene } = discourse;
  const sentence = (scene.token(at)?.sentence ?? 0) - back;
  return (scene.grammar[sentence]?.phrases ?? []).some(({ conjuncts }) => {
    const people = new Set(
      conjuncts.flatMap(({ head }) => {
        const named = discourse.covering(head);
        return named?.kind === "person" && named.group === undefined ? [named.entity] : [];
      }),
    );
    return people.size > set.length && set.every((id) => people.has(id));
  });
}

/** A "he" or "she" that is the subject of a clause of the sentence so far back, and that is not decided yet. */
function hasOpenPronoun(discourse: Discourse, at: number, back: number): boolean {
  const { scene } = discourse;
  const sentence = (scene.token(at)?.sentence ?? 0) - back;
  return (
    scene.grammar[sentence]?.clauses.some(
      ({ subject, verb, kind }) =>
        kind === "main" &&
        subject !== null &&
        subject.first < at &&
        verb.passive &&
        /^(?:he|she)$/.test(scene.token(subject.head)?.norm ?? "") &&
        discourse.covering(subject.head) === undefined,
    ) ?? false
  );
}
