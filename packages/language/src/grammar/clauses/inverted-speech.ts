import { finiteAfter, isFinite, isPhrase, skipUnit } from "../ahead.ts";
import type { Verb } from "../model.ts";
import { ADDRESSEE_VERBS, CALLED_HOME } from "../words/lexicon.ts";
import type { Reader } from "./reader.ts";

/** "said the ministry", "added Brandt", but not "announced a truce" or "told the council". */
export function speakerFollows(r: Reader, verb: Verb): boolean {
  const next = r.chunks[r.i + 1];
  if (!isPhrase(next) || finiteAfter(r.chunks, r.i + 1, false) >= 0 || ADDRESSEE_VERBS.has(verb.lemma))
    return false;
  // "endorsed the plan, admitted Chad as a member and left": whoever speaks is not spoken of so.
  const taken = r.chunks
    .slice(r.i + 2, skipUnit(r.chunks, r.i + 1))
    .some(({ word }) => /^(?:as|into)$/.test(word));
  if (verb.lemma !== "say" && taken) return false;
  // "demands apology, recalls envoys": no speaker goes without his article.
  const { phrase } = next!;
  const recalled = CALLED_HOME.has(r.source.tokens[phrase!.head]!.lemma.toLowerCase()) && !phrase!.determined;
  if (verb.lemma === "recall" && recalled && phrase!.nounClass !== "name") return false;
  return verb.lemma === "say" || next!.phrase!.nounClass !== "desc";
}

/** "The pact, said Brandt, is dead": the speaker stands between commas and the first clause goes on. */
export function interposed(r: Reader): boolean {
  const end = skipUnit(r.chunks, r.i + 1);
  return r.chunks[end]?.kind === "comma" && isFinite(r.chunks[end + 1]);
}

/** "..., said Brandt" and "The pact, said Brandt, is sound". */
export function onInvertedSpeech(r: Reader, verb: Verb): void {
  const waiting = r.pendingWithSubject();
  const reported = waiting ?? r.stack[0]!;
  const draft = r.draft("main", null);
  draft.inverted = true;
  draft.verb = verb;
  if (reported.kind === "main") {
    reported.kind = "complement";
    reported.parent = draft;
  }
  if (waiting) {
    r.resume = waiting;
    r.stack.push(draft);
  } else r.stack = [draft];
}
