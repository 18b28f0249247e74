import { finiteAfter, isFinite, isPhrase, isTime, skipUnit } from "../ahead.ts";
import type { Chunk, Draft, Phrase, Verb } from "../model.ts";
import { CLAUSAL_PREPS, GERUND_OBJECT_CONTROL, SPEECH } from "../words/lexicon.ts";
import { countFinite } from "./lookahead.ts";
import type { Reader } from "./reader.ts";
import { closeDescription, closeRelative, onRelative } from "./relative-clauses.ts";

/** Takes a preposition with its phrase into the clause that it belongs to, or opens the clause that it introduces. */
export function onPreposition(r: Reader, chunk: Chunk): void {
  const next = r.chunks[r.i + 1];
  if (next?.kind === "relative") return onRelative(r, next, chunk);
  const verb = next?.verb;
  if (verb && (verb.form === "gerund" || verb.form === "participle")) {
    // A comma ends a relative clause: "said Kim, whose country ..., before boarding".
    if (r.comma && r.top.kind === "relative" && r.stack.length > 1) r.stack.pop();
    // "imposed what Chad called an embargo before cutting ties": what a thing is called is all that "what" opens.
    if (isCalling(r.top) && r.stack.length > 1) r.stack.pop();
    const draft = r.pushSubjectless("adverbial", chunk, passiveParticiple(verb));
    const doer = blamed(draft.parent!, chunk.word);
    if (doer) draft.subject = doer;
    else if (!isThankedFor(r, draft.parent!, chunk.word)) draft.inherits = draft.parent;
    r.i += 2;
    return r.settle();
  }
  // "and, after talks with Addo, signed": the conjunction has found its verb behind the phrase.
  const clausal = CLAUSAL_PREPS.has(chunk.word) && !(r.fronting !== null && r.fronting.at > r.i);
  const tail = next?.phrase?.nounClass === "time" ? r.source.tokens[next.last - 1]!.norm : "";
  if (tail === "later" || tail === "ago") {
    // "was sworn in three days later": no preposition governs such a date.
    const { verb: before } = r.top;
    if (before?.particle === null) r.top.verb = { ...before, particle: chunk.word };
    r.i += 1;
    return;
  }
  if (next?.kind === "np" && !(clausal && startsClause(r, chunk))) return takeOblique(r, chunk);
  if (clausal && (next?.kind === "np" || isFinite(next))) {
    // "after Addo arrived", "as was agreed"
    r.push("adverbial", chunk);
    r.settle();
  }
  r.i += 1;
}

const isCalling = ({ kind, marker, verb, objects }: Draft): boolean =>
  kind === "complement" &&
  marker === "what" &&
  /^(?:call|term|describe|label|dub)$/.test(verb?.lemma ?? "") &&
  objects.length > 0;

/** "accused Libya of bombing Faya", "whom it suspects of spying": the object does it; in a passive the subject. */
function blamed({ verb, objects, gap }: Draft, prep: string): Phrase | null {
  if (!verb || verb.passive || !GERUND_OBJECT_CONTROL.get(prep)?.has(verb.lemma)) return null;
  return objects[0] ?? gap;
}

/** "thanked for inviting them", "voiced gratitude for hosting the talks": done by somebody else, whom the clause does not name. */
function isThankedFor({ source: { tokens } }: Reader, { verb, objects }: Draft, prep: string): boolean {
  if (prep !== "for" || !verb || verb.passive) return false;
  const [object] = objects;
  return object === undefined
    ? /^(?:thank|praise)$/.test(verb.lemma)
    : THANKS.test(tokens[object.head]!.lemma.toLowerCase());
}
const THANKS = /^(?:gratitude|thanks|thank|appreciation)$/;

/** A participle that stands without "have" is passive. */
export const passiveParticiple = (verb: Verb): Verb =>
  verb.form === "participle" && !verb.perfect ? { ...verb, passive: true } : verb;

/** "after Addo arrived" against "after the talks". */
function startsClause(r: Reader, chunk: Chunk): boolean {
  const at = r.i + 1;
  const { word } = chunk;
  if (word === "for" || word === "like" || word === "in") return false;
  if (isTime(r.chunks[at])) {
    // "since Monday Peru has ..." : the date is all that the preposition governs.
    return (
      isPhrase(r.chunks[at + 1]) && r.pendingBare() === null && finiteAfter(r.chunks, at + 1, false) >= 0
    );
  }
  const verbAt = finiteAfter(r.chunks, at, true);
  if (verbAt < 0) return false;
  // "who as a candidate promised": an office held, while another subject waits.
  const office = r.chunks[at]?.phrase;
  if (
    word === "as" &&
    office?.nounClass === "role" &&
    r.pendingWithSubject() !== null &&
    !definite(r, office)
  )
    return false;
  if (
    hasComma(r.chunks, at, verbAt) &&
    !enclosed(r.chunks, at, verbAt) &&
    (r.pendingBare() !== null || SPEECH.has(r.chunks[verbAt]!.verb!.lemma))
  )
    return false;
  // The verb may belong to the clause that waits outside: "the talks after the war ended".
  return r.headline || r.pendingWithSubject() === null || countFinite(r.chunks, verbAt) > 1;
}

/** "after Chad, backed by Mali, recalled its envoy, Peru closed": what the commas enclose is said of the subject, and a clause is left. */
function enclosed(chunks: readonly Chunk[], at: number, verbAt: number): boolean {
  const open = skipUnit(chunks, at);
  const inner = chunks[open + 1];
  const described = /^(?:relative|prep)$/.test(inner?.kind ?? "") || inner?.verb?.form === "participle";
  if (chunks[open]?.kind !== "comma" || chunks[verbAt - 1]?.kind !== "comma" || !described) return false;
  return chunks.slice(verbAt + 1, verbAt + 20).some(isFinite);
}

const definite = ({ source }: Reader, { first, possessor }: Phrase): boolean =>
  possessor !== null || source.tokens[first]!.norm === "the";

function hasComma(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (chunks[i]!.kind === "comma") return true;
  return false;
}

/** "As reported, on Friday the envoys met": an aside with "as" ends at its comma, and what follows is said of the clause that it opens. */
const isAside = ({ comma, top, stack }: Reader): boolean =>
  comma &&
  stack.length > 1 &&
  top.marker === "as" &&
  top.subject === null &&
  top.verb?.form === "participle" &&
  top.parent?.verb === null;

function takeOblique(r: Reader, chunk: Chunk): void {
  closeRelative(r);
  closeDescription(r, chunk.word, r.i + 1);
  if (isAside(r)) r.stack.pop();
  const fronted = r.top.verb === null && r.top.subject === null;
  const reported = r.reported();
  if (r.chunks[r.i - 1]?.word === ";" && r.top.verb !== null && r.laterFinite()) {
    // "...; in Minsk only one deputy voted against"
    const draft = r.draft("main", null);
    r.stack = [draft];
    r.i += 1;
    const phrase = r.phrase(chunk.word, false);
    r.oblique({ prep: chunk.word, at: chunk.first, phrase });
    return r.settle();
  }
  // "met in Lima, not in Quito"
  const denied = r.chunks[r.i - 1]?.word === "not";
  r.i += 1;
  const phrase = r.phrase(chunk.word, false);
  if (/^(?:among|including)$/.test(chunk.word) && phrase.nounClass === "pronoun" && isPhrase(r.chunks[r.i])) {
    // "among them Peru and Chad": the names say who "they" are.
    const named = finiteAfter(r.chunks, r.i, false) < 0 ? r.phrase(null, false) : null;
    if (named) phrase.appositions.push(named);
    if (named) phrase.last = Math.max(phrase.last, named.last);
  }
  if (!denied) r.oblique({ prep: chunk.word, at: chunk.first, phrase }, reported);
  r.settle(fronted ? null : phrase);
}
