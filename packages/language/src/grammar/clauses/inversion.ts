/**
 * "Present were the envoys", "Among those who attended were Kaunda and Nyerere", "Signing for Chad was Addo": what is told
 * of the subject stands first, and the subject after a form of "be".
 */
import { isPhrase } from "../ahead.ts";
import type { Draft, Phrase, Verb } from "../model.ts";
import type { Reader } from "./reader.ts";

const plainBe = (verb: Verb): boolean => verb.lemma === "be" && !verb.passive && !verb.progressive;

/** The gerund that opens the sentence, while the clause that it stands before has no subject. */
function openingGerund({ stack, chunks }: Reader): Draft | null {
  const [root, gerund] = stack;
  const opens = chunks[0]?.verb?.form === "gerund" && root?.verb === null && root.subject === null;
  return opens && gerund?.kind === "participial" && gerund.verb?.form === "gerund" ? gerund : null;
}

/** Whether the form of "be" at chunk `at` has a doer behind it: "Meeting Addo was a mistake" has none. */
function doerFollows({ chunks }: Reader, at: number): boolean {
  const verb = chunks[at]?.verb;
  const phrase = isPhrase(chunks[at + 1]) ? chunks[at + 1]!.phrase! : null;
  return (
    verb !== null &&
    verb !== undefined &&
    plainBe(verb) &&
    phrase !== null &&
    /^(?:name|role)$/.test(phrase.nounClass)
  );
}

/** The phrase at the current chunk is the object of such a gerund, although a finite verb follows: "Meeting Addo was". */
export function isObjectOfOpening(r: Reader): boolean {
  const gerund = r.chunks[r.i - 1]?.verb;
  const opens = r.i === 1 || r.chunks[r.i - 2]?.word === "that";
  return gerund?.form === "gerund" && r.top.verb === gerund && opens && r.top.objects.length === 0;
}

/** Reads the form of "be" at the current chunk as an inversion. True when it is one. */
export function onInversion(r: Reader, verb: Verb): boolean {
  if (!plainBe(verb) || r.comma || r.joiner !== null) return false;
  const gerund = openingGerund(r);
  if (gerund && doerFollows(r, r.i)) {
    const { tense, perfect, negation } = verb;
    gerund.verb = { ...gerund.verb!, form: "finite", tense, perfect, negation, progressive: true };
    Object.assign(gerund, { kind: "main", parent: null, inherits: null, ownSubject: true, inverted: true });
    r.stack = [gerund];
    return true;
  }
  const root = r.stack[0]!;
  const bare = root.kind === "main" && root.verb === null && root.subject === null;
  if (!bare || r.i === 0 || !isPhrase(r.chunks[r.i + 1]) || !frontsPredicate(r, root)) return false;
  r.stack = [root];
  root.verb = verb;
  root.inverted = true;
  return true;
}

/** An adjective or a prepositional phrase stands first, and no marker or question word. */
function frontsPredicate({ chunks }: Reader, { obliques, marker }: Draft): boolean {
  if (marker !== null) return false;
  const first = chunks[0]!.kind === "adv" ? chunks[1] : chunks[0];
  return (
    first?.kind === "adj" ||
    (first?.kind === "prep" && obliques.some(({ phrase }) => phrase.nounClass !== "time"))
  );
}

/** "Among those who attended were A and B": A and B are who attended. */
export function nameThose(r: Reader, draft: Draft, subject: Phrase): void {
  const those = draft.obliques.find(
    ({ prep, phrase }) => prep === "among" && r.source.tokens[phrase.head]!.norm === "those",
  );
  those?.phrase.appositions.push(subject);
}
