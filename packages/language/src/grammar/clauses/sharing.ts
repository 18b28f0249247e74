/** What clauses joined by a conjunction share: the object of both verbs, the doer of both passives, the act itself. */
import { COPULAS, INTRANSITIVE } from "../words/lexicon.ts";
import type { Draft } from "../model.ts";
import type { Source } from "../source.ts";
import { wordSet } from "../../word-set.ts";

/** "met and thanked the troops": verbs of the list of intransitives that take an object as well. */
const ALSO_TRANSITIVE = new Set(["meet", "begin", "end", "win", "lose", "resume", "start", "say"]);
/** Verbs that often stand without an object although they can have one. */
const LONE = wordSet(
  "disarm leave land withdraw retreat wait work live stop pause advance gather reply react cooperate compete consult coexist",
);
/** Tokens between two verbs that share what follows: adverbs, auxiliaries and the conjunction. */
const MAX_GAP = 5;
const LIKEWISE = new Set(["likewise", "same", "so", "similarly"]);

/** Adds to each draft what it shares with the next; `drafts` in the order of reading. */
export function shareAlike(source: Source, drafts: readonly Draft[]): void {
  for (let n = drafts.length - 2; n >= 0; n -= 1) shareObject(source, drafts[n]!, drafts[n + 1]!);
  for (let n = 1; n < drafts.length; n += 1) repeatAct(source, drafts, n);
}

/** "signed and ratified the treaty", "was signed and ratified by Peru". */
function shareObject({ tokens }: Source, left: Draft, right: Draft): void {
  if (
    !left.verb ||
    !right.verb ||
    right.inherits !== left ||
    left.objects.length > 0 ||
    left.obliques.length > 0
  )
    return;
  const from = left.verb.last;
  const to = right.verb.first;
  if (to <= from || to - from > MAX_GAP || left.gap !== null) return;
  let joined = false;
  for (let i = from; i < to; i += 1) {
    if (tokens[i]!.norm === ",") return;
    joined ||= /^(?:and|or|nor)$/.test(tokens[i]!.norm);
  }
  if (!joined) return;
  if (left.verb.passive && right.verb.passive) left.agent ??= right.agent;
  if (left.verb.passive || right.verb.passive) return;
  const { lemma } = left.verb;
  if ((INTRANSITIVE.has(lemma) && !ALSO_TRANSITIVE.has(lemma)) || LONE.has(lemma) || COPULAS.has(lemma))
    return;
  left.objects.push(...right.objects);
}

/** "Chad signed the treaty, and Peru did likewise", "as did Peru": the verb and objects of the clause before. */
function repeatAct({ tokens }: Source, drafts: readonly Draft[], n: number): void {
  const draft = drafts[n]!;
  const { verb } = draft;
  if (verb?.lemma !== "do" || verb.passive || draft.subject === null) return;
  const word = tokens[verb.last]?.norm === "the" ? tokens[verb.last + 1]?.norm : tokens[verb.last]?.norm;
  const inverted = /^(?:as|so)$/.test(draft.marker ?? "") && draft.inverted;
  const told = (one: Draft): boolean => one.verb?.form === "finite" && one.kind !== "relative";
  const before =
    (inverted ? drafts.slice(Math.max(0, n - 8), n).findLast(told) : undefined) ?? drafts[n - 1]!;
  const model = before.verb?.form === "finite" && before.kind !== "relative" ? before : null;
  if (
    !model?.verb ||
    model.verb.lemma === "be" ||
    model.verb.negation ||
    !(inverted || LIKEWISE.has(word ?? ""))
  )
    return;
  draft.verb = { ...verb, lemma: model.verb.lemma, particle: model.verb.particle };
  draft.objects = [...model.objects];
  if (inverted) draft.kind = "main";
}
