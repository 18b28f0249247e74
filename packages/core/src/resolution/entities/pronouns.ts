import type { Clause, NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import { contains, span, type EntityKind } from "../../record/index.ts";
import type { Discourse } from "./discourse.ts";
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
 * before. One with two equal candidates stays unresolved. Each is added to the discourse as it is decided.
 */
export function pronounMentions(
  discourse: Discourse,
  genderOf: (id: string) => Gender,
): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (let at = 0; at < scene.analysis.tokens.length; at += 1) {
    const token = scene.token(at);
    const pronoun = PRONOUNS.get(token?.norm ?? "");
    if (token === undefined || pronoun === undefined || discourse.covering(at) !== undefined) continue;
    if (token.norm === "it" && isExpletive(scene, at)) continue;
    const found = pronoun.plural ? plural(discourse, at) : singular(discourse, at, pronoun, genderOf);
    if (found === null) continue;
    const mention: ResolvedMention = {
      span: span(token.start, token.end),
      first: at,
      last: at + 1,
      form: "pronoun",
      inner: false,
      ...found,
    };
    discourse.add(mention);
    out.push(mention);
  }
  return out;
}

type Found = Pick<ResolvedMention, "entity" | "kind" | "rule" | "group">;

const found = ({ entity, kind, group }: ResolvedMention, rule: string): Found => ({
  entity,
  kind,
  rule,
  ...(group === undefined ? {} : { group }),
});

function singular(
  discourse: Discourse,
  at: number,
  pronoun: Pronoun,
  genderOf: (id: string) => Gender,
): Found | null {
  const { scene } = discourse;
  const token = scene.token(at);
  if (token === undefined) return null;
  // "her" may be either; the tag tells.
  const possessive = pronoun.possessive && token.xpos !== "PRP";
  // A pronoun inside speech may be anybody whom the speaker means: only what stands inside the same speech counts.
  const quote = scene.quotes.find(({ inner, kind }) => kind === "utterance" && contains(inner, token));
  const able = (mention: ResolvedMention): boolean =>
    pronoun.kinds.includes(mention.kind) &&
    mention.group === undefined &&
    (quote === undefined || contains(quote.inner, mention.span));
  const sure = (mention: ResolvedMention): boolean =>
    able(mention) && (pronoun.gender === null || genderOf(mention.entity) === pronoun.gender);
  // Somebody of unknown gender is meant only where nobody of the right one has been named.
  const anySure = discourse.before(at, 2).some(sure);
  const maybe = (mention: ResolvedMention): boolean =>
    able(mention) && (pronoun.gender === null || genderOf(mention.entity) === null);
  const fits = (mention: ResolvedMention): boolean => sure(mention) || (!anySure && maybe(mention));

  for (const { mention, own } of governingSubjects(discourse, at, possessive))
    if (sure(mention) || (maybe(mention) && (!own || !anySure)))
      return found(mention, "entities.pronoun.subject");
  const thing = pronoun.gender === null;
  const earlier = discourse
    .before(at, 0)
    .filter((mention) => !mention.inner && fits(mention) && (!thing || isSubject(scene, mention)));
  const ids = new Set(earlier.map(({ entity }) => entity));
  const [nearest] = earlier;
  if (ids.size === 1 && nearest !== undefined) return found(nearest, "entities.pronoun.sentence");
  return ids.size > 1 || quote !== undefined ? null : fromSentenceBefore(discourse, at, fits);
}

/** Subjects of the clauses over the pronoun, from the innermost out; its own clause's only for a possessive. */
function governingSubjects(
  discourse: Discourse,
  at: number,
  possessive: boolean,
): readonly { readonly mention: ResolvedMention; readonly own: boolean }[] {
  const { scene } = discourse;
  const token = scene.token(at);
  const clauses = scene.grammar[token?.sentence ?? -1]?.clauses ?? [];
  const reflexive = token?.norm.endsWith("self") === true;
  const out: { mention: ResolvedMention; own: boolean }[] = [];
  let clause: Clause | null | undefined = clauseAt(scene, at);
  for (let steps = 0; steps < 8 && clause; steps += 1) {
    const { subject, parent }: Clause = clause;
    const own = steps === 0;
    const itself = subject !== null && subject.first <= at && at < subject.last;
    if (subject !== null && !itself && (!own || possessive || reflexive)) {
      const mention = mentionOf(discourse, subject);
      if (mention !== undefined && mention.last <= at) out.push({ mention, own });
    }
    clause = parent === null ? null : clauses[parent];
  }
  return out;
}

/** The mention that a noun phrase is headed by. */
export function mentionOf(discourse: Discourse, phrase: NounPhrase): ResolvedMention | undefined {
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
): Found | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  for (let sentence = here - 1; sentence >= Math.max(0, here - 2); sentence -= 1) {
    const seen = discourse.inSentence(sentence).filter((mention) => !mention.inner && fits(mention));
    const [only] = seen;
    if (only === undefined) continue;
    const main = scene.grammar[sentence]?.clauses.find(
      ({ kind, subject }) => kind === "main" && subject !== null,
    );
    const subject = main?.subject ? mentionOf(discourse, main.subject) : undefined;
    // Subjects go on from sentence to sentence; any other place takes only the one who can be meant.
    if (subject !== undefined && fits(subject) && opensClause(scene, at))
      return found(subject, "entities.pronoun.subject-before");
    // A thing is taken up only as the subject it was: a sentence has too many of them.
    if (seen.every(({ kind }) => kind !== "person")) return null;
    return new Set(seen.map(({ entity }) => entity)).size === 1
      ? found(only, "entities.pronoun.only-before")
      : null;
  }
  return null;
}

/** The mention heads the subject of one of its sentence's clauses. */
const isSubject = (scene: Scene, { first, last }: ResolvedMention): boolean =>
  scene.grammar[scene.token(first)?.sentence ?? -1]?.clauses.some(
    ({ subject }) => subject !== null && first <= subject.head && subject.head < last,
  ) ?? false;

/** The pronoun is the subject of its clause, or part of it ("His visit"). */
function opensClause(scene: Scene, at: number): boolean {
  const subject = clauseAt(scene, at)?.subject;
  return subject ? subject.first <= at && at < subject.last : true;
}

/** "they": the group last named in the sentence, else the two of the sentence before. */
function plural(discourse: Discourse, at: number): Found | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  const group = discourse.before(at, 0).find((mention) => mention.group !== undefined);
  if (group !== undefined) return found(group, "entities.pronoun.group");
  for (const sentence of [here, here - 1]) {
    const seen = discourse.inSentence(sentence).filter(({ last, inner }) => last <= at && !inner);
    const people = new Set(
      seen.flatMap(({ kind, group: many, entity }) =>
        kind === "person" && many === undefined ? [entity] : [],
      ),
    );
    const [first] = people;
    if (people.size === 2 && first !== undefined)
      return { entity: first, kind: "person", group: [...people], rule: "entities.pronoun.pair" };
    if (people.size > 2) return null;
    const earlier = seen.find((mention) => mention.group !== undefined);
    if (earlier !== undefined && people.size === 0) return found(earlier, "entities.pronoun.group");
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
