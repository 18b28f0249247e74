import type { Discourse } from "../discourse.ts";
import { clauseAt } from "../scene.ts";
import { firstNames } from "./order-of-naming.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { means, SOLE, type Holders } from "./appointments.ts";

/**
 * "Foreign Minister expressed satisfaction", "EAM called on Prime Minister": in the press of South Asia an office with its capitals needs
 * no article where it acts or is acted with; what somebody is made ("was elected President", "as Prime Minister") stays a word.
 */
export function isBareOffice(
  discourse: Discourse,
  { first, titleFirst, titleLast, role }: RolePhrase,
): boolean {
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

/** The words of a title that stands alone. */
export const bareTitle = ({ scene }: Discourse, { titleFirst, titleLast }: RolePhrase): string =>
  scene.analysis.tokens
    .slice(titleFirst, titleLast)
    .map(({ norm }) => norm)
    .join(" ");

/** "NATO's Secretary General came. The Secretary General praised": the one whom the title has meant, where the article names nobody else who bears it. */
export function repeated(
  discourse: Discourse,
  phrase: RolePhrase,
  { unnamed, named }: Holders,
): string | null {
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
export function usual(
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

/** "the President" with a capital, amid a sentence: in a report from his own state he is that state's, whatever president was told of last. */
export function homeHolder(
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

/**
 * "Prime Minister May received New Zealand's Prime Minister Jacinda Ardern. The Prime Minister said": whose title comes without a state is
 * at home, where the article gives every other holder his; not where another has been told of since he was.
 */
export function statelessHolder(
  discourse: Discourse,
  phrase: RolePhrase,
  { appointments }: Holders,
  people: readonly string[],
): string | null {
  if (phrase.polities.length > 0 || phrase.determiner !== "the" || phrase.visiting) return null;
  const named = people.filter((person) => (firstNames(discourse).get(person) ?? Infinity) < phrase.first);
  // By how each is introduced: later on "Prime Minister Ardern" stands without her state as well.
  const isStateless = (person: string): boolean => {
    const own = appointments.of(person).filter((one) => means(discourse.scene, phrase, one));
    const [first] = own.toSorted((a, b) => a.at - b.at);
    return first !== undefined && first.owner === null;
  };
  const [home, other] = named.filter(isStateless);
  if (home === undefined || other !== undefined || named.length < 2) return null;
  const { sentence } = discourse.scene.token(phrase.first) ?? {};
  const seen = discourse.before(phrase.first, 2).filter(({ entity }) => people.includes(entity));
  const last = seen.find(({ first }) => discourse.scene.token(first)?.sentence !== sentence);
  const at = discourse.scene.token(last?.first ?? -1)?.sentence;
  const beside = seen.filter(({ first }) => discourse.scene.token(first)?.sentence === at);
  return last === undefined || beside.some(({ entity }) => entity === home) ? home : null;
}
