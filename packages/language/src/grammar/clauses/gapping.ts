/**
 * Clauses that leave their verb out: "Egypt accepted the truce on Thursday, Jordan on Wednesday", "who took Goma in
 * January and Bukavu in February", "Daniels signed for Peru; Kuznetsov for Chad". Each becomes a clause of its own with
 * the verb (and what it shares) of the clause before.
 */
import { isEnd, isJoiner, isNoun, isPhrase, isTime } from "../ahead.ts";
import { newDraft, type Chunk, type Draft, type Phrase } from "../model.ts";
import type { Reader } from "./reader.ts";

/** Remnants that are read in a row. */
const LONGEST = 12;

/** Reads the remnant at the current phrase. True when it was one, and all of it is taken. */
export function onRemnant(r: Reader): boolean {
  const model = r.top;
  const phrase = r.chunks[r.i]!.phrase!;
  const { verb } = model;
  if (
    !verb ||
    !/^(?:finite|infinitive)$/.test(verb.form) ||
    !(r.comma || r.joiner !== null) ||
    r.joiner === "but" ||
    r.quote
  )
    return false;
  if (model.inverted || phrase.nounClass === "pronoun") return false;
  const pairs = remnantPairs(r.chunks, r.i + 1);
  if (pairs === 0 || !parallels(model, r.chunks, r.i + 1, pairs)) return false;
  const others = r.drafts.at(-1) !== model && r.drafts.at(-1)?.verb === verb;
  const place = others ? null : secondPlace(r, model, phrase);
  if (place) {
    r.i += 1;
    r.phrases.push(phrase);
    model.obliques.push({ prep: place, at: phrase.first, phrase });
    takePairs(r, model);
    r.settle(phrase);
    return true;
  }
  if (model.agent !== null && verb.passive && !r.broken && alike(model.agent, phrase)) {
    // "was ratified by Peru in 1991 and Chile in 1993"
    r.i += 1;
    model.agent = r.merge(model.agent, phrase);
    takePairs(r, model);
    r.settle(phrase);
    return true;
  }
  const object = model.objects.at(-1);
  const asObject = object !== undefined && (alike(object, phrase) || model.subject === null);
  const asSubject =
    !asObject &&
    model.subject !== null &&
    (alike(model.subject, phrase) || r.broken) &&
    model.kind !== "relative";
  if (!asObject && !asSubject) return false;
  const company = asSubject && !r.broken ? companyOf(model) : 0;
  if (company > 0) {
    // "made peace with Chad in 1979 and Peru in 1994": with Peru, or Peru with Chad. Where "with" was said twice before, it is meant again.
    const to = company > 1 ? model : newDraft("main", null);
    if (company > 1) model.obliques.push({ prep: "with", at: phrase.first, phrase });
    r.i += 1;
    r.phrases.push(phrase);
    takePairs(r, to);
    r.settle(phrase);
    return true;
  }
  const draft = r.draft(model.kind, model.parent);
  draft.verb = verb;
  draft.ownSubject = false;
  draft.marker = model.marker;
  r.i += 1;
  r.phrases.push(phrase);
  if (asObject) {
    draft.inherits = model;
    draft.objects = [...model.objects.slice(0, -1), phrase];
  } else {
    draft.subject = phrase;
    draft.ownSubject = true;
    draft.objects = [...model.objects];
    draft.gap = model.gap;
  }
  takePairs(r, draft);
  r.settle(phrase);
  return true;
}

/** How many names stand behind "with", in the clause and in its object. */
const companyOf = ({ objects, obliques }: Draft): number =>
  [...(objects.at(-1)?.modifiers ?? []), ...obliques].filter(
    ({ prep, phrase }) => prep === "with" && phrase.nounClass === "name",
  ).length;

/** "met in Paris on Friday and London on Sunday": the preposition that the second place shares, or null. */
function secondPlace(r: Reader, { obliques, objects }: Draft, phrase: Phrase): string | null {
  const date = obliques.at(-1);
  const place = obliques.at(-2);
  if (r.comma || objects.length > 0 || !date || !place || !isDate(date.phrase)) return null;
  const next = r.chunks[r.i + 1];
  const dated = isTime(next) || (next?.kind === "prep" && isDate(r.chunks[r.i + 2]!.phrase!));
  const places = place.phrase.nounClass === "name" && phrase.nounClass === "name";
  return dated && places && /^(?:in|at|to|with)$/.test(place.prep) ? place.prep : null;
}

/** How many prepositional phrases or dates follow, up to a comma, a conjunction or the end; 0 when anything else does. */
function remnantPairs(chunks: readonly Chunk[], from: number): number {
  let pairs = 0;
  let j = from;
  for (let n = 0; n < LONGEST; n += 1) {
    if (chunks[j]?.kind === "prep" && isNoun(chunks[j + 1])) j += 2;
    else if (isTime(chunks[j])) j += 1;
    else break;
    pairs += 1;
  }
  const after = chunks[j];
  const closes = isEnd(after) || after?.kind === "comma" || (isJoiner(after) && isPhrase(chunks[j + 1]));
  return closes ? pairs : 0;
}

/** The remnant answers to obliques of the model: the first preposition is the same and its phrase of the same class. */
function parallels(model: Draft, chunks: readonly Chunk[], at: number, pairs: number): boolean {
  if (model.obliques.length === 0 || pairs > model.obliques.length) return false;
  const first = chunks[at]!;
  const prep = first.kind === "prep" ? first.word : "";
  const phrase = (prep === "" ? first : chunks[at + 1]!).phrase!;
  return model.obliques.some(
    (oblique) =>
      (oblique.prep === prep || (isDate(oblique.phrase) && isDate(phrase))) &&
      (isDate(oblique.phrase) ? isDate(phrase) : alike(oblique.phrase, phrase)),
  );
}

/** A date, or a number that stands for a year. */
const isDate = ({ nounClass }: Phrase): boolean => nounClass === "time" || nounClass === "number";

function takePairs(r: Reader, draft: Draft): void {
  for (;;) {
    const chunk = r.chunks[r.i];
    if (chunk?.kind === "prep" && isNoun(r.chunks[r.i + 1])) {
      r.i += 1;
      const phrase = r.chunks[r.i]!.phrase!;
      r.i += 1;
      r.phrases.push(phrase);
      draft.obliques.push({ prep: chunk.word, at: chunk.first, phrase });
    } else if (isTime(chunk)) {
      const phrase = chunk!.phrase!;
      r.i += 1;
      r.phrases.push(phrase);
      draft.obliques.push({ prep: "", at: phrase.first, phrase });
    } else return;
  }
}

/** Names answer to names, and common nouns to common nouns. */
const alike = (a: Phrase, b: Phrase): boolean => (a.nounClass === "name") === (b.nounClass === "name");
