import type { Sentence } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { APPOINTED, DETERMINERS, GENERAL, isStance } from "../references/phrase-words.ts";
import { isField } from "./office-fields.ts";
import { isWhereabouts } from "./whereabouts.ts";
import { MODIFIERS } from "./title-words.ts";
import { POLITIES } from "./title-ending.ts";

// What stands before an office in its phrase, read leftward: "the former Peruvian | envoy", "both the Greek and Turkish | ministers".

export interface WordsBefore {
  /** Where the phrase begins, and where its title does. */
  first: number;
  titleFirst: number;
  /** A noun narrows the office: "opposition" in "opposition leader". */
  narrowed: boolean;
  modifier: string | null;
  determiner: string | null;
  /** Possessed by a person or by something that is no state or body. */
  owned: boolean;
  visiting: boolean;
  /** The person who possesses it. */
  serves: string | null;
  /** States and bodies of which it is an office, in order. */
  readonly owners: ResolvedMention[];
}

/** Reads what stands at a token into the words before: the next token leftward, null where the phrase begins, undefined where it is nothing of its kind. */
type Step = (discourse: Discourse, words: WordsBefore, at: number) => number | null | undefined;

/** What stands before the title that begins at the token. */
export function wordsBefore(discourse: Discourse, sentence: Sentence, from: number): WordsBefore {
  const words: WordsBefore = {
    first: from,
    titleFirst: from,
    narrowed: false,
    modifier: null,
    determiner: null,
    owned: false,
    visiting: false,
    serves: null,
    owners: [],
  };
  let at: number | null = from - 1;
  while (at !== null && at >= sentence.first) {
    const here: number = at;
    at = null;
    for (const step of STEPS) {
      const next = step(discourse, words, here);
      if (next === undefined) continue;
      at = next;
      break;
    }
  }
  return words;
}

const stateOrBody: Step = (discourse, words, at) => {
  const { scene } = discourse;
  const name = discourse.endingAt(at + 1).find(({ kind }) => POLITIES.has(kind));
  if (name === undefined) return undefined;
  if (isWhereabouts(discourse, name)) return null;
  words.first = name.first;
  if (isStance(scene.token, name.first)) {
    words.owned = true;
    return at - 1;
  }
  words.owners.unshift(name);
  if (isListed(discourse, name, words.owners.length)) return name.first - 2;
  // "Peru's", "the union's": a possessor begins the phrase.
  const possesses =
    name.form !== "demonym" && name.form !== "acronym" && scene.token(name.last)?.norm === "'s";
  if (!possesses) return name.first - 1;
  if (scene.token(name.first - 1)?.norm === "the") words.first = name.first - 1;
  return null;
};

/** "the Russian and Kazakh presidents", "the Chinese, American and Korean envoys": a comma joins what goes before "and". */
function isListed(discourse: Discourse, name: ResolvedMention, seen: number): boolean {
  const link = discourse.scene.token(name.first - 1)?.norm;
  if (link !== "and" && (link !== "," || seen < 2)) return false;
  return discourse
    .endingAt(name.first - 1)
    .some(({ kind, form }) => POLITIES.has(kind) && (form === "demonym") === (name.form === "demonym"));
}

/** "Australia's Pacific minister": the region that is his field. */
const region: Step = (discourse, words, at) => {
  const name = discourse.covering(at);
  if (name === undefined || !isField(discourse, name)) return undefined;
  words.first = name.first;
  words.titleFirst = name.first;
  words.narrowed = true;
  return name.first - 1;
};

const otherName: Step = (discourse, words, at) => {
  const name = discourse.covering(at);
  if (name === undefined) return undefined;
  const after = discourse.scene.token(at + 1)?.norm;
  words.owned ||= after === "'s" || after === "'";
  if (words.owned) {
    words.first = name.first;
    if (name.kind === "person") words.serves = name.entity;
  }
  return null;
};

const possessor: Step = (discourse, words, at) => {
  const mark = discourse.scene.token(at)?.norm;
  if (mark !== "'s" && mark !== "'") return undefined;
  words.owned = discourse.endingAt(at).every(({ kind }) => !POLITIES.has(kind));
  return at - 1;
};

const determiner: Step = ({ scene }, words, at) => {
  const { norm = "", upos } = scene.token(at) ?? {};
  if (!DETERMINERS.has(norm)) return undefined;
  if (words.determiner === null || norm !== "the") words.determiner = norm;
  words.first = at;
  return upos === "NUM" || norm === "two" || norm === "three" || norm === "new" ? at - 1 : null;
};

const modifier: Step = ({ scene }, words, at) => {
  const how = MODIFIERS.get(scene.token(at)?.norm ?? "");
  if (how === undefined) return undefined;
  words.modifier = how;
  words.first = at;
  return at - 1;
};

const hyphen: Step = ({ scene }, _, at) => {
  const token = scene.token(at);
  return token?.text === "-" && !token.spaceBefore ? at - 1 : undefined;
};

const appointed: Step = ({ scene }, words, at) => {
  const norm = scene.token(at)?.norm ?? "";
  if (!APPOINTED.has(norm)) return undefined;
  words.visiting ||= norm === "visiting";
  words.first = at;
  return at - 1;
};

const narrowing: Step = ({ scene }, words, at) => {
  const { norm = "", upos = "X" } = scene.token(at) ?? {};
  // "7 p.m. President of Peru": an hour of a programme is no part of a title.
  if (!NOMINAL.has(upos) || HOUR.test(norm)) return null;
  words.first = at;
  // "the union's chairman": what is possessed begins after the possessor.
  if (words.owners.length === 0 && !words.owned && !GENERAL.has(norm)) {
    words.titleFirst = at;
    words.narrowed = true;
  }
  return at - 1;
};
const HOUR = /^\d[\d:.]*$|^[ap]\.?m\.?$/;
const NOMINAL = new Set(["NOUN", "ADJ", "PROPN", "NUM"]);

const STEPS: readonly Step[] = [
  stateOrBody,
  region,
  otherName,
  possessor,
  determiner,
  modifier,
  hyphen,
  appointed,
  narrowing,
];
