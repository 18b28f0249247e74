import { isEnd, listAhead } from "../ahead.ts";
import type { Draft, Phrase } from "../model.ts";
import { apposable } from "../phrases/apposable.ts";
import { COPULAS } from "../words/lexicon.ts";
import { nameThose } from "./inversion.ts";
import { joins } from "./lookahead.ts";
import type { Reader } from "./reader.ts";
import { wordSet } from "../../word-set.ts";

/**
 * "met three guests: Ruiz, Addo and Mora.", "to the greatest threat: drought", "a single system — a system of trust": what a colon or dash sets behind the
 * last phrase of the clause, up to its end, names that phrase again.
 */
function renamesBehindBreak(r: Reader): boolean {
  const sign = r.chunks[r.i - 1];
  const before = r.adjacent;
  if (
    !r.broken ||
    sign?.kind !== "break" ||
    before === null ||
    r.joiner !== null ||
    before.last !== sign.first
  )
    return false;
  if (before.nounClass === "time" || before.nounClass === "pronoun") return false;
  const { end, members } = listAhead(r.chunks, r.i);
  // "the following papers: a treaty; an accord": such a list goes on behind its semicolons.
  if (!(isEnd(r.chunks[end]) || r.chunks[end]?.kind === "relative") || r.chunks[end]?.word === ";")
    return false;
  const right = r.chunks[r.i]!.phrase!;
  const named = apposable(r.source, before, right, members === 1);
  // A colon announces; a dash may add anything.
  const target =
    named ??
    (sign.word === ":" && before.nounClass !== "name" && (before.determined || before.plural)
      ? before
      : null);
  if (target === null) return false;
  const phrase = r.phrase(null, false);
  r.phrases.pop();
  target.appositions.push(phrase);
  target.last = Math.max(target.last, phrase.last);
  before.last = Math.max(before.last, phrase.last);
  r.settle(before);
  return true;
}

/** Takes the phrase at the reader's place for an object of the open clause, for a member of its last object, or for a subject behind its verb. */
export function takeObject(r: Reader, top: Draft): void {
  if (renamesBehindBreak(r)) return;
  const denied = r.chunks[r.i - 1]?.word === "not";
  const apart = (r.comma && !r.quote) || denied;
  // "praised Peru and not Chad": what is left out is no member.
  const joined = joins(r) && !denied;
  const phrase = r.phrase(null, false);
  const verb = top.verb!;
  if (top.inverted && top.subject === null) {
    top.subject = phrase;
    nameThose(r, top, phrase);
    r.settle(phrase);
    return returnFromReport(r);
  }
  const before = top.objects.at(-1);
  if (joined && before) {
    const merged = r.merge(before, phrase);
    top.objects[top.objects.length - 1] = merged;
    return r.settle(merged);
  }
  // After a comma a phrase is no object: a stray apposition or a vocative.
  const heldBack = isHandedOver(r, top, phrase) || isPutOff(r, top, phrase);
  if ((!apart || heldBack) && (top.objects.length < 2 || COPULAS.has(verb.lemma))) top.objects.push(phrase);
  r.settle(phrase);
}

/** "handed to the envoy, Ana Ruiz, the instrument of ratification": the comma only closes who she is. */
function isHandedOver({ source }: Reader, { verb, objects, obliques }: Draft, phrase: Phrase): boolean {
  const to = obliques.at(-1);
  return (
    HANDING.has(verb?.lemma ?? "") &&
    objects.length === 0 &&
    to?.prep === "to" &&
    to.phrase.appositions.length > 0 &&
    to.phrase.last === phrase.first - 1 &&
    phrase.nounClass === "desc" &&
    source.tokens[phrase.first - 1]!.norm === ","
  );
}

const HANDING: ReadonlySet<string> = wordSet("hand present deliver submit convey transmit give");

/** "adopted, by 14 votes to none, a resolution": what such a verb must have comes behind what was put in. */
function isPutOff({ source, joiner }: Reader, { verb, objects, obliques }: Draft, phrase: Phrase): boolean {
  if (verb?.form !== "finite" || verb.passive || objects.length > 0 || joiner !== null) return false;
  const put = obliques.at(-1);
  return (
    WANTS_OBJECT.has(verb.lemma) &&
    put !== undefined &&
    put.at > verb.head &&
    put.prep !== "" &&
    (phrase.nounClass === "desc" || phrase.nounClass === "name") &&
    // "resolution 2085"
    (phrase.determined || source.tags[phrase.last - 1] === "CD") &&
    apposable(source, put.phrase, phrase) === null
  );
}

/** Verbs that say little of themselves without their object. */
const WANTS_OBJECT: ReadonlySet<string> = wordSet(
  "adopt approve ratify conclude inaugurate reject endorse receive present issue initial sign announce",
);

/** After "..., said Addo," the clause that was broken off goes on. */
function returnFromReport(r: Reader): void {
  if (!r.resume || r.chunks[r.i]?.kind !== "comma") return;
  r.closeTo(r.resume);
  r.resume = null;
  r.i += 1;
  r.settle();
}
