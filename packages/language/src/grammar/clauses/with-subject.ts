import type { Draft } from "../model.ts";
import { rightEdge } from "../phrases/apposable.ts";
import { SPEECH } from "../words/lexicon.ts";
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
