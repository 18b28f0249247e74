// What is asked when a pronoun stands for one: which kinds and gender it bears, and whom its own clause rules out.

import type { Token } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { contains, type EntityKind } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import { canLive, yearsOf } from "../people/lives.ts";
import { utteranceAround, type Scene } from "../scene.ts";
import { companyOf, mourner, servedBy, welcomer } from "./pronoun-deeds.ts";
import { opensClause } from "./pronoun-place.ts";
import { speaksOn, toldBefore } from "./pronoun-speakers.ts";
import { listedSubjects, ownSubject } from "./pronoun-subjects.ts";

export type Gender = "m" | "f" | null;

/** What the form of a pronoun says. */
export interface Pronoun {
  readonly kinds: readonly EntityKind[];
  readonly gender: Gender;
  readonly plural: boolean;
  readonly possessive: boolean;
}

/** What is known of everybody, whichever pronoun is asked. */
export interface Context {
  readonly genderOf: (id: string) => Gender;
  /** The person that the article is about, if there is one. */
  readonly protagonist: string | null;
}

/** One pronoun in its place, with what every sieve asks of those whom it may mean. */
export interface Asking {
  readonly discourse: Discourse;
  readonly at: number;
  readonly token: Token;
  /** "he", "her": a person is meant, no state or body. */
  readonly person: boolean;
  /** Whose something is: the subject of its own clause may be meant. */
  readonly possessive: boolean;
  readonly protagonist: string | null;
  /** Inside quoted words, where only those whom the speaker has named count. */
  readonly quoted: boolean;
  /** Who goes on speaking, where the clause is one of saying. */
  readonly told: ReturnType<typeof speaksOn>;
  /** Stands inside the quotation that the pronoun stands in, if it does. */
  readonly within: (mention: ResolvedMention) => boolean;
  /** Of a kind that the pronoun stands for, and not ruled out by the clause. */
  readonly able: (mention: ResolvedMention) => boolean;
  /** Able, and not known to be of the other gender. */
  readonly canBe: (mention: ResolvedMention) => boolean;
  /** Able, and known to be of the gender. */
  readonly sure: (mention: ResolvedMention) => boolean;
  /** Able, of a gender that nobody knows. */
  readonly maybe: (mention: ResolvedMention) => boolean;
  /** Somebody of the right gender has been named near by, so that nobody of unknown gender is meant. */
  readonly anySure: boolean;
  /** Of unknown gender or not. */
  readonly ofGender: (mention: ResolvedMention) => boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

export function askingOf(
  discourse: Discourse,
  at: number,
  token: Token,
  pronoun: Pronoun,
  { genderOf, protagonist }: Context,
): Asking {
  const { scene } = discourse;
  const { kinds, gender } = pronoun;
  const person = kinds.includes("person");
  // "her" may be either; the tag tells.
  const possessive = pronoun.possessive && token.xpos !== "PRP";
  const years = person && opensClause(scene, at) ? yearsOf(scene, at) : [];
  // A pronoun inside speech may be anybody whom the speaker means: only what stands inside the same speech counts.
  const quote = utteranceAround(scene, token);
  const within = (mention: ResolvedMention): boolean =>
    quote === undefined || contains(quote.inner, mention.span);
  const out = outsiders(discourse, at, token, person, possessive);
  const able = (mention: ResolvedMention): boolean =>
    kinds.includes(mention.kind) &&
    !out.has(mention.entity) &&
    mention.group === undefined &&
    within(mention) &&
    (!person || canLive(scene, mention.entity, years));
  const other = gender === "m" ? "f" : "m";
  const sure = (mention: ResolvedMention): boolean =>
    able(mention) && (gender === null || genderOf(mention.entity) === gender);
  const maybe = (mention: ResolvedMention): boolean =>
    able(mention) && (gender === null || genderOf(mention.entity) === null);
  // What an earlier paragraph named counts only where this one names nobody.
  const recent = discourse.before(at, 2);
  const here = recent.filter(({ first }) => blockOf(scene, first) === blockOf(scene, at));
  const near = here.some((mention) => mention.kind === "person" && maybe(mention)) ? here : recent;
  return {
    discourse,
    at,
    token,
    person,
    possessive,
    protagonist,
    quoted: quote !== undefined,
    told: possessive ? undefined : speaksOn(discourse, at),
    within,
    able,
    canBe: (mention) => able(mention) && (gender === null || genderOf(mention.entity) !== other),
    sure,
    maybe,
    anySure: near.some(sure),
    ofGender: ({ entity }) => genderOf(entity) === gender || genderOf(entity) === null,
  };
}

/** Those whom the pronoun cannot mean: "Katz accused him" is of somebody else than the subject of its own clause. */
function outsiders(
  discourse: Discourse,
  at: number,
  token: Token,
  person: boolean,
  possessive: boolean,
): ReadonlySet<string> {
  const barred =
    possessive || token.norm.endsWith("self")
      ? (discourse.covering(at)?.entity ?? welcomer(discourse, at) ?? mourner(discourse, at))
      : ownSubject(discourse, at);
  const acting = person && !possessive;
  return new Set([
    ...(barred == null ? [] : [barred]),
    ...(possessive ? NOBODY : listedSubjects(discourse, at)),
    ...(acting ? toldBefore(discourse, at) : NOBODY),
    ...(acting ? [...companyOf(discourse, at), ...servedBy(discourse, at)] : []),
  ]);
}

const blockOf = (scene: Scene, at: number): number => scene.sentenceOf(at)?.block ?? -1;
