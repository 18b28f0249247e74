/** Verb groups: auxiliaries, adverbs between them, and the main verb, read as one. */
import { lemmatize } from "../../lemmas/index.ts";
import { presentOf } from "../headline.ts";
import type { Range, Tense } from "../../types.ts";
import { prefixedBase } from "../words/word-classes.ts";
import {
  BE_FORMS,
  DO_FORMS,
  GET_FORMS,
  HAVE_FORMS,
  MODAL_FORMS,
  NEGATIONS,
  PROSPECTIVE,
} from "../words/lexicon.ts";
import type { Verb } from "../model.ts";
import { isVerbTag, type Source } from "../source.ts";
import { wordSet } from "../../word-set.ts";

const BASE = /^(?:VB|VBP)$/;
const PAST = /^VB[ND]$/;
const FUTURE = new Set(["will", "shall", "'ll", "wo", "sha"]);
const MODAL_LEMMAS: Readonly<Record<string, string>> = { ca: "can", "'d": "would", cannot: "can" };
/** Participles that look like the bare verb. */
const UNCHANGED = wordSet(
  "come become overcome run put set cut hit let quit read spread shut cost hurt beat",
);
/** Adverbs allowed in a row inside a group. */
const MAX_ADVERBS = 4;

interface State {
  readonly verbs: number[];
  negation: Range | null;
  prospective: boolean;
  obliged: boolean;
}

/** Reads the verb group that begins at token `at`, or null. `stop` bounds the sentence. */
export function readVerbGroup(source: Source, at: number, stop: number): Verb | null {
  if (at >= stop) return null;
  const { tokens, tags } = source;
  let begin = at;
  let to = false;
  const state: State = { verbs: [], negation: null, prospective: false, obliged: false };
  if (NEGATIONS.has(tokens[at]!.norm) && tags[at]!.startsWith("RB") && at + 1 < stop) {
    // "not to sign", "never signed": the negation opens the group.
    const next = tags[at + 1]!;
    if (next !== "TO" && !isVerbTag(next)) return null;
    state.negation = { start: tokens[at]!.start, end: tokens[at]!.end };
    begin = at + 1;
  }
  const before = at > 0 ? tokens[at - 1]! : null;
  if (before && (before.norm === "neither" || before.norm === "nor"))
    state.negation = { start: before.start, end: before.end };
  if (tags[begin] === "TO") {
    to = true;
    begin += 1;
  }
  let i = begin;
  if (to) i = skipAdverbs(source, i, stop, state);
  if (i >= stop || !isVerbTag(tags[i]!)) return null;
  state.verbs.push(i);
  extend(source, i, stop, state);
  return describeGroup(source, at, to, state);
}

/** Joins "did" and, after the subject, "sign": the auxiliary's group with what stands at `at`. */
export function joinInverted(source: Source, aux: Verb, at: number, stop: number): Verb | null {
  const { tags } = source;
  const state: State = { verbs: [aux.head], negation: aux.negation, prospective: false, obliged: false };
  const next = skipAdverbs(source, at, stop, state);
  if (next >= stop || !isVerbTag(tags[next]!) || !canFollow(source, aux.head, next)) return null;
  state.verbs.push(next);
  extend(source, next, stop, state);
  return describeGroup(source, aux.first, false, state);
}

function extend(source: Source, from: number, stop: number, state: State): void {
  const { tokens, tags } = source;
  let i = from;
  for (;;) {
    const trial: State = { ...state, verbs: state.verbs };
    let j = skipAdverbs(source, i + 1, stop, trial);
    if (j >= stop) break;
    const norm = tokens[i]!.norm;
    const last = state.verbs.at(-1)!;
    if (tags[j] === "TO" && j + 1 < stop) {
      const folds =
        BE_FORMS.has(norm) || HAVE_FORMS.has(norm) || (norm === "going" && state.verbs.length > 1);
      if (
        folds &&
        HAVE_FORMS.has(norm) &&
        j === i + 2 &&
        tokens[i + 1]!.norm === "yet" &&
        isVerbTag(tags[j + 1]!)
      ) {
        // "have yet to ratify" is "have not ratified".
        state.negation = { start: tokens[i + 1]!.start, end: tokens[i + 1]!.end };
        state.verbs.push(j + 1);
        i = j + 1;
        continue;
      }
      if (!folds || j !== i + 1) break;
      state.verbs.push(j + 1);
      state.negation = trial.negation;
      if (HAVE_FORMS.has(norm)) state.obliged = true;
      else state.prospective = true;
      i = j + 1;
      if (!isVerbTag(tags[i]!)) break;
      continue;
    }
    // "is due to visit", "is set to visit"
    if (BE_FORMS.has(norm) && PROSPECTIVE.has(tokens[j]!.norm) && tags[j + 1] === "TO" && j + 2 < stop) {
      j = skipAdverbs(source, j + 2, stop, trial);
      if (j < stop && isVerbTag(tags[j]!)) {
        state.verbs.push(j);
        state.negation = trial.negation;
        state.prospective = true;
        i = j;
        continue;
      }
      break;
    }
    if (!isVerbTag(tags[j]!) || !canFollow(source, last, j)) break;
    state.verbs.push(j);
    state.negation = trial.negation;
    i = j;
  }
  // "is not", "did not": a negation after the last verb belongs to it.
  const after = i + 1;
  if (
    after < stop &&
    state.negation === null &&
    isAuxWord(tokens[i]!.norm) &&
    NEGATIONS.has(tokens[after]!.norm)
  )
    state.negation = { start: tokens[after]!.start, end: tokens[after]!.end };
}

const isAuxWord = (norm: string): boolean =>
  BE_FORMS.has(norm) || HAVE_FORMS.has(norm) || DO_FORMS.has(norm) || MODAL_FORMS.has(norm);

/** Skips adverbs, and an adverb between two commas ("has, however, signed"), noting a negation. */
/** How many of the subject do it; "neither" would deny it. */
const ADDING_UP = new Set(["all", "both", "each"]);
const isAuxiliaryForm = (norm: string): boolean => HAVE_FORMS.has(norm) || BE_FORMS.has(norm);

function skipAdverbs(source: Source, from: number, stop: number, state: State): number {
  const { tokens, tags } = source;
  let i = from;
  for (let n = 0; n < MAX_ADVERBS && i < stop; n += 1) {
    const { norm, start, end } = tokens[i]!;
    if (NEGATIONS.has(norm)) state.negation ??= { start, end };
    else if (opensWithVerb(source, i)) {
      // The mark is no word.
    } else if (norm === "," && i + 2 < stop && tags[i + 1] === "RB" && tokens[i + 2]!.norm === ",") i += 2;
    // "have all called on", "had both signed"
    else if (
      ADDING_UP.has(norm) &&
      isAuxiliaryForm(tokens[i - 1]!.norm) &&
      /^VB[NGD]?$/.test(tags[i + 1] ?? "")
    ) {
      // Nothing but the verb follows.
    } else if (!/^RB[RS]?$/.test(tags[i]!)) break;
    i += 1;
  }
  return i;
}

/** "are “set for growth”", "vowed to “end” it", "will “never end”": a quotation may begin with the verb, an adverb aside. */
function opensWithVerb({ tokens, tags }: Source, at: number): boolean {
  if (!/^["\u201c]$/.test(tokens[at]!.norm)) return false;
  const tag = tags[tags[at + 1] === "RB" ? at + 2 : at + 1] ?? "";
  return BE_FORMS.has(tokens[at - 1]!.norm)
    ? isVerbTag(tag)
    : /^(?:TO|MD)$/.test(tags[at - 1]!) && BASE.test(tag);
}

/** Whether the verb at `next` may continue a group whose verb so far is at `at`. */
function canFollow({ tokens, tags }: Source, at: number, next: number): boolean {
  const norm = tokens[at]!.norm;
  const tag = tags[next]!;
  if (MODAL_FORMS.has(norm) && tags[at] === "MD") return BASE.test(tag);
  if (HAVE_FORMS.has(norm)) return PAST.test(tag) || (tag === "VB" && UNCHANGED.has(tokens[next]!.norm));
  if (BE_FORMS.has(norm))
    return PAST.test(tag) || tag === "VBG" || (BASE.test(tag) && UNCHANGED.has(tokens[next]!.norm));
  if (DO_FORMS.has(norm)) return BASE.test(tag) || (PAST.test(tag) && UNCHANGED.has(tokens[next]!.norm));
  if (GET_FORMS.has(norm)) return tag === "VBN";
  return false;
}

function describeGroup(source: Source, first: number, to: boolean, state: State): Verb {
  const { tokens, tags } = source;
  const { verbs } = state;
  const head = verbs.at(-1)!;
  const lead = verbs[0]!;
  const leadNorm = tokens[lead]!.norm;
  const previous = verbs.length > 1 ? tokens[verbs.at(-2)!]!.norm : "";
  const tag = tags[head]!;
  const unchanged = BASE.test(tag) && BE_FORMS.has(previous) && UNCHANGED.has(tokens[head]!.norm);
  const shortHave = isShortHave(source, verbs, tag);
  const passive =
    !shortHave &&
    verbs.length > 1 &&
    (PAST.test(tag) || unchanged) &&
    (BE_FORMS.has(previous) || GET_FORMS.has(previous));
  const leadTag = tags[lead]!;
  const modal =
    leadTag === "MD" && !FUTURE.has(leadNorm)
      ? (MODAL_LEMMAS[leadNorm] ?? leadNorm)
      : state.obliged
        ? "must"
        : null;
  const form = to
    ? "infinitive"
    : leadTag === "MD" || leadTag === "VBD" || leadTag === "VBZ" || leadTag === "VBP"
      ? "finite"
      : leadTag === "VBG"
        ? "gerund"
        : leadTag === "VBN"
          ? "participle"
          : "infinitive";
  return {
    first,
    last: head + 1,
    head,
    lemma: verbLemma(source, head),
    particle: null,
    form,
    tense: form === "finite" ? tenseOf(leadNorm, leadTag, state.prospective) : "none",
    perfect:
      shortHave ||
      (verbs.slice(0, -1).some((verb) => HAVE_FORMS.has(tokens[verb]!.norm)) && !onlyObliged(source, state)),
    progressive:
      verbs.some((verb, n) => n > 0 && tags[verb] === "VBG" && tokens[verb]!.norm !== "being") ||
      verbs.some((verb, n) => n > 0 && tokens[verb]!.norm === "being"),
    passive,
    modal,
    negation: state.negation,
    to,
    tag,
  };
}

/** Verbs that may keep an object in the passive: "she's given a prize". */
const KEEPS_OBJECT = wordSet(
  "give offer award grant send hand pay show tell ask teach deny name call elect make allow owe",
);
/** What can open an object: "the", "their", "him". */
const OPENS_OBJECT = /^(?:DT|PRP\$?|PDT)$/;

/** "He's rejected the truce", "she's been to Lima": the short form is of "have" where an object follows, or "been". */
function isShortHave({ tokens, tags }: Source, verbs: readonly number[], tag: string): boolean {
  const [lead, next] = verbs;
  if (lead === undefined || next === undefined || tokens[lead]!.norm !== "'s" || !PAST.test(tag))
    return false;
  if (tokens[next]!.norm === "been") return verbs.length === 2;
  if (verbs.length > 2 || KEEPS_OBJECT.has(tokens[next]!.lemma)) return false;
  return tokens[next + 1]?.spaceBefore === true && OPENS_OBJECT.test(tags[next + 1] ?? "");
}

/** "has to sign" has no perfect; "has had to sign" does. */
function onlyObliged({ tokens }: Source, { verbs, obliged }: State): boolean {
  return obliged && verbs.filter((verb) => HAVE_FORMS.has(tokens[verb]!.norm)).length < 2;
}

function tenseOf(norm: string, tag: string, prospective: boolean): Tense {
  if (prospective || FUTURE.has(norm)) return "future";
  return tag === "VBD" ? "past" : "present";
}

const SHORT_FORMS: Readonly<Record<string, string>> = { "'s": "be", "'re": "be", "'m": "be", "'ve": "have" };

function verbLemma({ tokens, tags }: Source, at: number): string {
  const { lemma, norm, xpos } = tokens[at]!;
  // A repaired tag asks for another lemma.
  if (tags[at] !== xpos && !(norm in SHORT_FORMS))
    return presentOf(norm) ?? prefixedBase(norm) ?? lemmatize(norm, norm, tags[at]!);
  return SHORT_FORMS[norm] ?? (lemma || norm).toLowerCase();
}
