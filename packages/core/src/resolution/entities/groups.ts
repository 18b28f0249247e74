import type { ResolvedMention } from "../../document/index.ts";
import { span } from "../../record/index.ts";
import type { Appointments } from "./appointments.ts";
import type { Discourse } from "./discourse.ts";
import { mentionOf } from "./pronouns.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { clauseAt, type Scene } from "./scene.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const STATES = set(
  "countries nations states sides parties neighbours neighbors governments capitals republics powers",
);
const OWN = set("country nation homeland government");
const POSSESSIVES = set("his her");
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
]);
/** Sentences back in which the members may have been named. */
const BACK = 2;

export type PolityOf = (person: string) => string | null;

/** "both leaders", "the two presidents", "the ministers": the persons last in play whose office fits; null when that is unclear. */
export function personGroup(
  discourse: Discourse,
  phrase: RolePhrase,
  appointments: Appointments,
): readonly string[] | null {
  if (!phrase.plural || phrase.polities.length > 0 || phrase.owned) return null;
  if (!["the", "both", "two", "three"].includes(phrase.determiner ?? "")) return null;
  if (takesUp(discourse, phrase.last)) return null;
  const wanted = wantedNumber(discourse, phrase.first, phrase.titleLast);
  const fits = (person: string): boolean => {
    const { role } = phrase;
    if (role === null) return true;
    const same = (name: string, classes: readonly string[]): boolean =>
      name === role.role || role.classes.some((one) => classes.includes(one));
    const own = appointments.of(person);
    if (own.length > 0) return own.some((one) => one.role === null || same(one.role.role, one.role.classes));
    const { knowledge, on } = discourse.scene;
    return knowledge
      .offices(person, on)
      .some(({ office }) => same(office.slice(office.indexOf("/") + 1), knowledge.office(office)?.is ?? []));
  };
  return lastSet(discourse, phrase.first, wanted, ({ kind, entity, inner }) =>
    kind === "person" && !inner && fits(entity) ? [entity] : [],
  );
}

/** "the presidents of Peru and Chad", "the Russian and Kazakh ministers": whom the article names in that office, else the state. */
export function distributed(
  discourse: Discourse,
  phrase: RolePhrase,
  appointments: Appointments,
): readonly string[] | null {
  if (!phrase.plural || phrase.polities.length < 2) return null;
  return phrase.polities.map((polity) => {
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
    return people.size === 1 ? ([...people][0] ?? polity) : polity;
  });
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

/** "the two countries", "both sides", "the parties": the states last in play, by name or through who speaks for them. */
export function stateGroups(discourse: Discourse, polityOf: PolityOf): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (const sentence of scene.analysis.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = scene.token(at);
      if (token === undefined || !STATES.has(token.norm) || discourse.covering(at) !== undefined) continue;
      const first = opening(discourse, at, sentence.first);
      if (first === null || takesUp(discourse, at + 1)) continue;
      const wanted = wantedNumber(discourse, first, at);
      const subject = ownSubject(discourse, first, polityOf);
      const pick: Pick = ({ kind, entity, form, inner }) => {
        if (kind === "country" && (!inner || form === "demonym")) return entity === subject ? [] : [entity];
        const polity = kind === "person" ? polityOf(entity) : null;
        const state =
          polity !== null && polity !== subject && scene.knowledge.entity(polity)?.kind === "country";
        return state ? [polity] : [];
      };
      const members =
        sameGroup(out, scene, first, wanted) ??
        lastSet(discourse, first, wanted, pick) ??
        (wanted === 2 ? headlinePair(discourse, first, pick) : null);
      const [entity] = members ?? [];
      if (members === null || entity === undefined) continue;
      out.push({
        span: span(scene.token(first)?.start ?? 0, token.end),
        first,
        last: at + 1,
        form: "nominal",
        kind: "country",
        entity,
        group: members,
        rule: "entities.group.states",
        inner: false,
      });
    }
  }
  return out;
}

/** "the two", "both", "the": where the phrase begins; null where it is indefinite or somebody else's. */
function opening({ scene }: Discourse, at: number, start: number): number | null {
  let i = at - 1;
  if (NUMBERS.has(scene.token(i)?.norm ?? "") && i >= start) {
    if (scene.token(i - 1)?.norm === "the" && i > start) i -= 1;
    return i;
  }
  return i >= start && scene.token(i)?.norm === "the" ? i : null;
}

/** "the countries of the region", "the presidents who ...": told by what follows, not by what was said before. */
const takesUp = ({ scene }: Discourse, at: number): boolean =>
  ["of", "that", "which", "who"].includes(scene.token(at)?.norm ?? "");

function wantedNumber({ scene }: Discourse, first: number, last: number): number {
  for (let i = first; i < last; i += 1) {
    const wanted = NUMBERS.get(scene.token(i)?.norm ?? "");
    if (wanted !== undefined) return wanted;
  }
  return 2;
}

/** "Both countries ... between the two states": a group of that number named before in the sentence is meant again. */
function sameGroup(
  groups: readonly ResolvedMention[],
  scene: Scene,
  at: number,
  wanted: number,
): readonly string[] | null {
  const last = groups.at(-1);
  const near = last !== undefined && scene.token(last.first)?.sentence === scene.token(at)?.sentence;
  return near && last.group?.length === wanted ? last.group : null;
}

type Pick = (mention: ResolvedMention) => readonly string[];

/** A state that is the subject of the very clause: "the United States is an ally of both countries". */
function ownSubject(discourse: Discourse, at: number, polityOf: PolityOf): string | null {
  const subject = clauseAt(discourse.scene, at)?.subject ?? null;
  if (subject === null || (subject.first <= at && at < subject.last)) return null;
  const mention = mentionOf(discourse, subject);
  if (mention === undefined || mention.group !== undefined) return null;
  return mention.kind === "person"
    ? polityOf(mention.entity)
    : mention.kind === "country"
      ? mention.entity
      : null;
}

/** The two states of the headline, where one of them at least has just been named. */
function headlinePair(discourse: Discourse, at: number, pick: Pick): readonly string[] | null {
  const { scene } = discourse;
  const titles = scene.blocks.flatMap(({ kind }, block) => (kind === "title" ? [block] : []));
  const pair = new Set<string>();
  for (const [index, { block }] of scene.analysis.sentences.slice(0, 40).entries())
    if (titles.includes(block))
      for (const mention of discourse.inSentence(index)) for (const id of pick(mention)) pair.add(id);
  if (pair.size !== 2) return null;
  const near = new Set(discourse.before(at, BACK).flatMap((mention) => pick(mention)));
  return [...pair].some((id) => near.has(id)) ? [...pair] : null;
}

/**
 * Going back sentence by sentence, the set of what was named is taken as soon as it has the number wanted; one that jumps
 * past that number is nobody's pair.
 */
function lastSet(discourse: Discourse, at: number, wanted: number, pick: Pick): readonly string[] | null {
  for (let back = 0; back <= BACK; back += 1) {
    const seen: string[] = [];
    for (const mention of discourse.before(at, back))
      for (const id of mention.group === undefined
        ? pick(mention)
        : mention.group.flatMap((entity) => pick({ ...mention, entity })))
        if (!seen.includes(id)) seen.push(id);
    if (seen.length === wanted) return seen.toReversed();
    if (seen.length > wanted) return null;
  }
  return null;
}
