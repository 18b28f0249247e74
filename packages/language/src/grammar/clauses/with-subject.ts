import type { Draft } from "../model.ts";
import { rightEdge } from "../phrases/apposable.ts";
import { SPEECH } from "../words/lexicon.ts";
import { CONDITIONS } from "./conjoined.ts";
import { countFinite } from "./lookahead.ts";
import type { Reader } from "./reader.ts";

/** Makes the phrase at the reader's place the subject of the clause. */
export function takeSubject(r: Reader, draft: Draft): void {
  const phrase = r.phrase(null, true);
  draft.subject = phrase;
  r.settle(phrase);
}

/** "the deal Peru signed": no marker, and the phrase before is the object. */
export function contactRelative(r: Reader): void {
  const antecedent = rightEdge(r.adjacent!).at(-1)!;
  const draft = r.open("relative", r.top);
  if (antecedent.nounClass === "time")
    draft.obliques.push({ prep: "", at: antecedent.first, phrase: antecedent });
  else draft.gap = antecedent;
  takeSubject(r, draft);
}

/** "..., and Chad refused", "..., Addo said": a clause beside the ones that are complete. */
export function openNext(r: Reader, verbAt: number): void {
  const { top } = r;
  const root = r.stack[0]!;
  if (r.joiner && !r.comma && top.kind === "complement" && r.joiner !== "but") {
    // "said Peru signed and Chad refused"
    const draft = r.draft("complement", top.parent);
    r.stack = [...r.stack.slice(0, -1), draft];
    return takeSubject(r, draft);
  }
  if (joinsAdverbial(r, verbAt)) {
    const draft = r.draft("adverbial", top.parent);
    if (CONDITIONS.has(top.marker ?? "")) draft.marker = top.marker;
    r.stack = [...r.stack.slice(0, -1), draft];
    return takeSubject(r, draft);
  }
  const reports = SPEECH.has(r.chunks[verbAt]!.verb!.lemma) && (r.comma || r.quote) && !r.joiner && !r.broken;
  const draft = r.draft("main", null);
  if (reports && root.kind === "main") {
    root.kind = "complement";
    root.parent = draft;
    draft.reported = top;
  }
  r.stack = [draft];
  takeSubject(r, draft);
}

/** "If talks fail and Chad attacks, Peru will act", "will act if talks fail and Chad attacks": what "and" joins to a clause before its main one, or to a condition in its own tense. */
export function joinsAdverbial({ top, joiner, comma, broken, chunks }: Reader, verbAt: number): boolean {
  const over = top.parent;
  const verb = chunks[verbAt]?.verb;
  if (joiner === null || joiner === "but" || comma || broken || top.kind !== "adverbial") return false;
  if (top.verb?.form !== "finite" || !verb || over === null) return false;
  if (over.verb === null) return over.subject === null && countFinite(chunks, verbAt) > 1;
  return (
    CONDITIONS.has(top.marker ?? "") &&
    (over.verb.tense === "future" || over.verb.modal !== null) &&
    verb.tense === top.verb.tense &&
    verb.modal === null
  );
}
