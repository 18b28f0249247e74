import type { Clause, NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import { contains, span, type EntityKind } from "../../record/index.ts";
import { Discourse } from "./discourse.ts";
import { clauseAt, type Scene } from "./scene.ts";

export type Gender = "m" | "f" | null;

interface Pronoun {
  readonly kinds: readonly EntityKind[];
  readonly gender: Gender;
  readonly plural: boolean;
  readonly possessive: boolean;
}

const PERSON = ["person"] as const;
const THING = ["country", "organization"] as const;
const one = (gender: Gender, possessive = false): Pronoun => ({
  kinds: PERSON,
  gender,
  plural: false,
  possessive,
});
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", one("m")],
  ["him", one("m")],
  ["his", one("m", true)],
  ["himself", one("m")],
  ["she", one("f")],
  ["her", one("f", true)],
  ["herself", one("f")],
  ["it", { kinds: THING, gender: null, plural: false, possessive: false }],
  ["its", { kinds: THING, gender: null, plural: false, possessive: true }],
  ["they", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: false }],
  ["their", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: true }],
]);

/**
 * Pronouns, in reading order: the subject of the governing clause, of the clause itself for a possessive, or of the sentence
 * before. One with two equal candidates stays unresolved.
 */
export function pronounMentions(
  scene: Scene,
  so_far: readonly ResolvedMention[],
  genderOf: (id: string) => Gender,
): readonly ResolvedMention[] {
  const out: ResolvedMention[] = [];
  let discourse = new Discourse(scene, so_far);
  for (const sentence of scene.analysis.sentences) {
    const fresh: ResolvedMention[] = [];
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = scene.token(at);
      const pronoun = PRONOUNS.get(token?.norm ?? "");
      if (token === undefined || pronoun === undefined || discourse.covering(at) !== undefined) continue;
      if (token.norm === "it" && isExpletive(scene, at)) continue;
      const found = resolve(discourse, fresh, at, pronoun, genderOf);
      if (found === null) continue;
      const mention: ResolvedMention = {
        span: span(token.start, token.end),
        first: at,
        last: at + 1,
        form: "pronoun",
        kind: found.kind,
        entity: found.entity,
        rule: found.rule,
        inner: false,
        ...(found.group === undefined ? {} : { group: found.group }),
      };
      fresh.push(mention);
    }
    if (fresh.length > 0) {
      out.push(...fresh);
      discourse = new Discourse(
        scene,
        [...so_far, ...out].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
      );
    }
  }
  return out;
}

interface Found {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly group?: readonly string[];
  readonly rule: string;
}

function resolve(
  discourse: Discourse,
  fresh: readonly ResolvedMention[],
  at: number,
  pronoun: Pronoun,
  genderOf: (id: string) => Gender,
): Found | null {
  const { scene } = discourse;
  const fits = (mention: ResolvedMention): boolean =>
    pronoun.kinds.includes(mention.kind) &&
    (pronoun.plural ? true : mention.group === undefined) &&
    (pronoun.gender === null || (genderOf(mention.entity) ?? pronoun.gender) === pronoun.gender);
  const found = ({ entity, kind, group }: ResolvedMention, rule: string): Found => ({
    entity,
    kind,
    rule,
    ...(group === undefined ? {} : { group }),
  });
  if (pronoun.plural) return plural(discourse, fresh, at);

  // A pronoun inside speech may be anybody whom the speaker means: only what stands inside the same speech counts.
  const quote = scene.quotes.find(
    ({ inner, kind }) => kind === "utterance" && contains(inner, scene.token(at) ?? { start: 0, end: 0 }),
  );
  const allowed = (mention: ResolvedMention): boolean =>
    quote === undefined || contains(quote.inner, mention.span);

  const subjects = governingSubjects(discourse, fresh, at, pronoun.possessive);
  const subject = subjects.find((mention) => fits(mention) && allowed(mention));
  const earlier = candidates(discourse, fresh, at, fits).filter(allowed);
  if (subject !== undefined) return found(subject, "entities.pronoun.subject");
  const ids = [...new Set(earlier.map(({ entity }) => entity))];
  if (ids.length === 1 && earlier[0] !== undefined) return found(earlier[0], "entities.pronoun.sentence");
  if (ids.length > 1) return null;
  if (quote !== undefined) return null;
  return fromSentenceBefore(discourse, at, fits, found);
}

/** Mentions of the sentence before the pronoun, nearest first, those inside other names left out. */
function candidates(
  discourse: Discourse,
  fresh: readonly ResolvedMention[],
  at: number,
  fits: (mention: ResolvedMention) => boolean,
): readonly ResolvedMention[] {
  const same = [...fresh.filter(({ last }) => last <= at).toReversed(), ...discourse.before(at, 0)];
  return same.filter((mention) => !mention.inner && fits(mention));
}

/** Subjects of the clauses over the pronoun, from the innermost out; its own clause's only for a possessive. */
function governingSubjects(
  discourse: Discourse,
  fresh: readonly ResolvedMention[],
  at: number,
  possessive: boolean,
): readonly ResolvedMention[] {
  const { scene } = discourse;
  const sentence = scene.token(at)?.sentence ?? -1;
  const clauses = scene.grammar[sentence]?.clauses ?? [];
  const out: ResolvedMention[] = [];
  let clause: Clause | null | undefined = clauseAt(scene, at);
  let own = true;
  for (let steps = 0; steps < 8 && clause; steps += 1) {
    const subject = clause.subject;
    const isSelf = subject !== null && subject.first <= at && at < subject.last;
    if (subject !== null && !isSelf && (!own || possessive || isReflexive(scene, at))) {
      const mention = mentionOf(discourse, fresh, subject);
      if (mention !== undefined && mention.last <= at) out.push(mention);
    }
    own = false;
    clause = clause.parent === null ? null : clauses[clause.parent];
  }
  return out;
}

const isReflexive = (scene: Scene, at: number): boolean => (scene.token(at)?.norm ?? "").endsWith("self");

/** The mention that a noun phrase is headed by. */
export function mentionOf(
  discourse: Discourse,
  fresh: readonly ResolvedMention[],
  phrase: NounPhrase,
): ResolvedMention | undefined {
  const own = fresh.find(({ first }) => first === phrase.head);
  if (own !== undefined) return own;
  // Of a coordination no single member is meant.
  if (phrase.conjuncts.length > 1) return undefined;
  const over = discourse.covering(phrase.head);
  return over !== undefined && !over.inner ? over : undefined;
}

/** The subject of the previous sentence's main clause, or the only one who fits there. */
function fromSentenceBefore(
  discourse: Discourse,
  at: number,
  fits: (mention: ResolvedMention) => boolean,
  found: (mention: ResolvedMention, rule: string) => Found,
): Found | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  for (let sentence = here - 1; sentence >= Math.max(0, here - 2); sentence -= 1) {
    const seen = discourse.inSentence(sentence).filter((mention) => !mention.inner && fits(mention));
    if (seen.length === 0) continue;
    const main = scene.grammar[sentence]?.clauses.find(
      ({ kind, subject }) => kind === "main" && subject !== null,
    );
    const subject = main?.subject ? mentionOf(discourse, [], main.subject) : undefined;
    if (subject !== undefined && fits(subject)) return found(subject, "entities.pronoun.subject-before");
    const ids = new Set(seen.map(({ entity }) => entity));
    const [only] = seen;
    return ids.size === 1 && only !== undefined ? found(only, "entities.pronoun.only-before") : null;
  }
  return null;
}

/** "they": the group last named in the sentence, else the two of the sentence before. */
function plural(discourse: Discourse, fresh: readonly ResolvedMention[], at: number): Found | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  const inSentence = [...fresh, ...discourse.before(at, 0)].filter(
    ({ group, last }) => group !== undefined && last <= at,
  );
  const [group] = inSentence;
  if (group !== undefined)
    return {
      entity: group.entity,
      kind: group.kind,
      group: group.group ?? [group.entity],
      rule: "entities.pronoun.group",
    };
  for (const sentence of [here, here - 1]) {
    if (sentence < 0) continue;
    const seen = discourse.inSentence(sentence).filter(({ last, inner }) => last <= at && !inner);
    const earlier = seen.find((mention) => mention.group !== undefined);
    const people = [
      ...new Set(
        seen
          .filter(({ kind, group: many }) => kind === "person" && many === undefined)
          .map(({ entity }) => entity),
      ),
    ];
    if (people.length === 2)
      return { entity: people[0] ?? "", kind: "person", group: people, rule: "entities.pronoun.pair" };
    if (people.length > 2) return null;
    if (earlier?.group !== undefined && people.length === 0)
      return {
        entity: earlier.entity,
        kind: earlier.kind,
        group: earlier.group,
        rule: "entities.pronoun.group",
      };
    if (seen.length > 0 && sentence !== here) return null;
  }
  return null;
}

/** "It is clear that", "it was announced that", "it takes": no one. */
function isExpletive(scene: Scene, at: number): boolean {
  const sentence = scene.sentenceOf(at);
  const next = scene.token(at + 1);
  if (sentence === undefined || next === undefined) return true;
  for (let i = at + 1; i < Math.min(sentence.last, at + 9); i += 1) {
    const token = scene.token(i);
    if (token?.norm === "that" || token?.norm === "whether") return true;
    if (token?.norm === "to" && ["be", "seem", "appear", "take"].includes(next.lemma)) return true;
    if (token?.text === "," || token?.text === ".") return false;
  }
  return false;
}
