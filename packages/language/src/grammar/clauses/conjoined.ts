import { isPhrase } from "../ahead.ts";
import type { Draft, Verb } from "../model.ts";
import { give } from "./give-verb.ts";
import type { Reader } from "./reader.ts";
import { wordSet } from "../../word-set.ts";

/** "Peru hailed the accord; so did Chad" */
export function soDid(r: Reader, verb: Verb): boolean {
  const so = r.chunks[r.i - 1]?.word === "so" && r.chunks[r.i - 1]?.kind !== "mark";
  if (verb.lemma !== "do" || !so || r.top.verb === null || !isPhrase(r.chunks[r.i + 1])) return false;
  const draft = r.draft("main", null);
  draft.inverted = true;
  draft.marker = "so";
  r.stack = [draft];
  give(r, draft, verb);
  return true;
}

/** "will open an office, confirm the offer and sign": after a modal, what looks like a plural present is bare. */
export function joinsModal({ comma, joiner, top }: Reader): boolean {
  return (
    (comma || joiner !== null) &&
    top.verb !== null &&
    (top.verb.modal !== null || top.verb.tense === "future" || top.verb.form === "infinitive")
  );
}

/**
 * The innermost open clause whose verb fits. A comma before the conjunction closes relative clauses that a comma
 * opened: "Addo, who met Brandt, and ..." goes on outside; and clauses that hang behind the verb or within an aside.
 */
export function partnerOf(r: Reader, fits: (lead: Verb) => boolean, verb: Verb | null = null): Draft | null {
  // "says that there is one China and undertakes": what merely exists does nothing.
  const expletive = (draft: Draft): boolean =>
    verb !== null &&
    verb.lemma !== "be" &&
    draft.subject !== null &&
    r.source.tags[draft.subject.head] === "EX";
  const usable = (draft: Draft): boolean =>
    draft.verb !== null && fits(draft.verb) && !expletive(draft) && !(r.comma && isClosed(r, draft));
  return r.stack.findLast(usable) ?? null;
}

/** Whether a comma before a conjunction ends the clause, so that what follows goes on outside. */
const isClosed = (r: Reader, draft: Draft): boolean =>
  draft.afterComma ? draft.kind === "relative" || isCondition(draft) : isTrailing(r, draft) || isAside(draft);

/** "captured him as he left the house, and flew him home": an adverbial clause behind the verb of a sentence. */
const isTrailing = ({ stack }: Reader, { kind, ownSubject, parent }: Draft): boolean =>
  kind === "adverbial" && ownSubject && parent?.verb?.form === "finite" && stack.includes(parent);

/** "took power, declaring that he was ill, and sent tanks": what is said in an aside between commas. */
const isAside = ({ kind, parent }: Draft): boolean =>
  kind === "complement" &&
  parent?.kind === "participial" &&
  parent.afterComma &&
  parent.verb?.form === "gerund";

/** "calls on Addo, if time permits, and opens a fair": the comma closes what is only a condition. */
const isCondition = ({ kind, marker }: Draft): boolean =>
  kind === "adverbial" && /^(?:if|unless)$/.test(marker ?? "");

/** What opens a clause of what is not done, or not yet. */
export const CONDITIONS: ReadonlySet<string> = wordSet(
  "if unless until once before lest whether provided should",
);

/** "arrived in Lima and met Addo": the second verb shares the subject of the first. */
export function conjoin(r: Reader, partner: Draft | null, verb: Verb): void {
  if (!partner) return give(r, r.open("main", null), verb);
  const draft = r.draft(partner.kind, partner.parent);
  draft.inherits = partner;
  draft.ownSubject = false;
  draft.verb = verb;
  if (partner.kind === "relative") {
    draft.marker = partner.marker;
    // The antecedent is the object of both: "which Peru signed and Chad rejected".
    draft.gap = partner.gap;
  }
  // "If Chad attacks and takes the town": both are under the condition.
  if (partner.kind === "adverbial" && verb.form === "finite" && CONDITIONS.has(partner.marker ?? ""))
    draft.marker = partner.marker;
  r.stack = [...r.stack.slice(0, Math.max(0, r.stack.indexOf(partner))), draft];
}
