/**
 * Clauses of which no more is left than who and what: "Peru recalled its envoy, Chile its consul", "Peru expelled ten diplomats, Chile three". Each is a
 * clause of its own with the verb of the one before.
 */
import type { Draft, Phrase } from "../model.ts";
import { remnantAt } from "../phrases/remnants.ts";
import { COPULAS } from "../words/lexicon.ts";
import type { Reader } from "./reader.ts";

/** Reads the remnant at the current phrase. True when it was one, and who and what of it are taken. */
export function onObjectRemnant(r: Reader): boolean {
  const model = r.top;
  const doer = r.chunks[r.i]!.phrase!;
  const [thing] = model.objects;
  if (thing === undefined || !mayLackVerb(r, model, doer)) return false;
  const remnant = remnantAt(r.source, r.chunks, r.i, thing);
  if (remnant === null) return false;
  const draft = r.draft("main", null);
  draft.verb = model.verb;
  doer.last = remnant.doerEnd;
  doer.head = Math.min(doer.head, remnant.doerEnd - 1);
  draft.subject = doer;
  draft.objects = [remnant.own ?? thing];
  r.i += remnant.chunks;
  r.phrases.push(doer);
  if (remnant.own !== null) r.phrases.push(remnant.own);
  r.stack = [draft];
  r.settle(remnant.own ?? doer);
  return true;
}

/** Behind a comma, a semicolon or a conjunction a name stands, as one did before the verb, which has one object. */
function mayLackVerb(
  r: Reader,
  { verb, kind, subject, objects, inverted }: Draft,
  { nounClass }: Phrase,
): boolean {
  const parted = r.comma || r.joiner === "and" || r.chunks[r.i - 1]?.word === ";";
  return (
    parted &&
    !r.quote &&
    !inverted &&
    kind === "main" &&
    verb?.form === "finite" &&
    !verb.passive &&
    !COPULAS.has(verb.lemma) &&
    objects.length === 1 &&
    nounClass === "name" &&
    subject?.nounClass === "name"
  );
}
