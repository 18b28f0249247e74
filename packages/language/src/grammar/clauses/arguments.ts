/** Noun phrases in the clause: subject of the open clause, of a new one, or object of the verb before. */
import {
  finiteAfter,
  isEnd,
  isFinite,
  isPhrase,
  isTime,
  listAhead,
  skipFronted,
  skipUnit,
} from "../ahead.ts";
import { ADDRESSEE_VERBS, COPULAS, NAMING, REPORTING, SPEECH } from "../words/lexicon.ts";
import { resumeJoiner, takeFronted } from "./fronting.ts";
import { onRemnant } from "./gapping.ts";
import { isObjectOfOpening, nameThose } from "./inversion.ts";
import { apposable, isPerson, rightEdge } from "../phrases/likeness.ts";
import type { Chunk, Draft, Phrase, Verb } from "../model.ts";
import { canBecomeVerb, promote } from "../chunks/participles.ts";
import type { Reader } from "./reader.ts";
import { resumeList } from "../phrases/resume-list.ts";

export function onPhrase(r: Reader): void {
  const phrase = r.chunks[r.i]!.phrase!;
  if (phrase.nounClass === "time") return onTime(r, phrase);
  const fronting = resumeJoiner(r);
  if (fronting) {
    // "..., and on Friday the two ministers met"
    openNext(r, finiteAfter(r.chunks, r.i, true));
    return takeFronted(r, fronting);
  }
  const { top } = r;
  if (top.verb !== null && (r.comma || r.joiner !== null) && onRemnant(r)) return;
  if (top.verb !== null && r.chunks[r.i - 1]?.word === ";") {
    const draft = r.draft("main", null);
    r.stack = [draft];
    return takeSubject(r, draft);
  }
  if (top.verb === null) return top.subject === null ? takeSubject(r, top) : secondPhrase(r, top);
  const verbAt = finiteAfter(r.chunks, r.i, true);
  if (verbAt >= 0 && opensClause(r, verbAt)) return;
  const nominative = NOMINATIVES.has(r.source.tokens[phrase.head]!.norm);
  if (nominative && !top.inverted && !COPULAS.has(top.verb.lemma) && !r.comma && !r.joiner) {
    // "they" is no object: its verb must follow, even where it was not recognised.
    return r.adjacent ? contactRelative(r) : takeSubject(r, r.open("complement", top));
  }
  const bare = r.pendingBare();
  if (bare && r.comma && !r.joiner) {
    r.closeTo(bare);
    return takeSubject(r, bare);
  }
  const waiting = r.pendingWithSubject();
  const inside = top.kind === "relative" && top.afterComma && !r.comma;
  if (waiting && joins(r) && !inside) {
    // "Brandt, who arrived on Monday, and Addo signed": the list was interrupted.
    r.closeTo(waiting);
    return secondPhrase(r, waiting);
  }
  if (waiting && top.kind === "relative" && top.afterComma && r.comma && !r.joiner && listGoesOn(r)) {
    r.closeTo(waiting);
    const merged = r.merge(waiting.subject!, r.phrase(null, true));
    waiting.subject = merged;
    return r.settle(merged);
  }
  if (verbAt < 0 && resumeList(r)) return;
  takeObject(r, top);
}

/** "Addo, who was in Lima, Brandt and Diallo signed" */
function listGoesOn({ chunks, i }: Reader): boolean {
  const { joined, end } = listAhead(chunks, i);
  return joined && isFinite(chunks[end]);
}

const NOMINATIVES = new Set(["i", "he", "she", "we", "they"]);
const OPEN_TIMES = new Set(["time", "day", "year", "moment"]);

const joins = ({ joiner }: Reader): boolean => joiner !== null && joiner !== "but";

function onTime(r: Reader, phrase: Phrase): void {
  r.phrases.push(phrase);
  r.top.obliques.push({ prep: "", at: phrase.first, phrase });
  // "every time Peru objected"
  if (OPEN_TIMES.has(r.source.tokens[phrase.head]!.norm)) r.adjacent = phrase;
  r.i += 1;
}

export function takeSubject(r: Reader, draft: Draft): void {
  const phrase = r.phrase(null, true);
  draft.subject = phrase;
  r.settle(phrase);
}

/** A phrase where the open clause has its subject and still no verb. */
function secondPhrase(r: Reader, top: Draft): void {
  const verbAt = finiteAfter(r.chunks, r.i, true);
  const verb = verbAt >= 0 ? r.chunks[verbAt]!.verb! : null;
  if (joins(r)) {
    const merged = r.merge(top.subject!, r.phrase(null, true));
    top.subject = merged;
    return r.settle(merged);
  }
  if (
    verb &&
    (SPEECH.has(verb.lemma) || isUnderstood(r, verb)) &&
    r.comma &&
    !r.broken &&
    closes(r.chunks[skipVerbTail(r.chunks, verbAt)])
  ) {
    // "The pact, Addo said, is sound."
    r.resume = top;
    const report = r.open("main", null);
    top.kind = "complement";
    top.parent = report;
    return takeSubject(r, report);
  }
  if (r.broken) return afterDash(r, top);
  const mistaken = r.drafts.slice(-8).findLast((draft) => canBecomeVerb(r.source, draft, top));
  if (r.comma && verb && mistaken) {
    // "Addo and Brandt agreed on a date, but they ...": a past tense taken for a participle.
    promote(top, mistaken, r.drafts.slice(-8));
    r.drafts.splice(r.drafts.lastIndexOf(mistaken), 1);
    return openNext(r, verbAt);
  }
  if (r.comma && verb) {
    // A fragment came before; the real subject is here.
    top.subject = null;
    return takeSubject(r, top);
  }
  if (verb && r.adjacent && isHolderNamed(r, top.subject!, verbAt)) return nameHolder(r, top.subject!);
  if (verb && r.adjacent && !isOneName(r)) return contactRelative(r);
  const inserted = r.comma;
  r.phrase(null, false);
  // "The two, partners since 2015, agreed": what hangs on an insertion is none of the clause's.
  const end = inserted ? skipFronted(r.chunks, r.i) : r.i;
  if (isFinite(r.chunks[end]) && r.chunks[end - 1]?.kind === "comma") r.i = end - 1;
  r.settle();
}

/** "the statue of Confederate Gen. Okello fell": what begins there goes on with the name before it. */
const isOneName = (r: Reader): boolean => {
  const at = r.chunks[r.i]!.first;
  const [before, next] = [r.source.tokens[at - 1], r.source.tokens[at]];
  // "on Tuesday Okello and Mensah met": two phrases, though both have capitals.
  if (r.adjacent?.last !== at || rightEdge(r.adjacent).at(-1)?.nounClass === "time") return false;
  return before?.upos === "PROPN" && next?.upos === "PROPN";
};

/** "The envoys, it is understood, met" */
const isUnderstood = (r: Reader, verb: Verb): boolean =>
  verb.passive && REPORTING.has(verb.lemma) && r.source.tokens[r.chunks[r.i]!.first]!.norm === "it";

/** "the four states – Peru, Chile, Fiji and Tonga – met" renames the subject; after a dateline the subject is here. */
function afterDash(r: Reader, top: Draft): void {
  const before = top.subject!;
  const phrase = r.phrase(null, true);
  const closed = r.chunks[r.i]?.kind === "break" && r.chunks[r.i + 1]?.kind === "vg";
  if (closed) {
    before.appositions.push(phrase);
    before.last = phrase.last;
    r.phrases.pop();
    r.i += 1;
  } else top.subject = phrase;
  r.settle(top.subject);
}

/** "Peru's ambassador in Chad Ana Ruiz criticised it": an office with the one who holds it behind what it is of, where no other verb is left for it. */
function isHolderNamed(r: Reader, office: Phrase, verbAt: number): boolean {
  const named = r.chunks[r.i]?.phrase;
  return (
    office.nounClass === "role" &&
    office.conjuncts.length === 0 &&
    office.modifiers.length > 0 &&
    named?.nounClass === "name" &&
    isPerson(r.source, named) &&
    countFinite(r.chunks, verbAt) === 1
  );
}

function nameHolder(r: Reader, office: Phrase): void {
  const named = r.phrase(null, true);
  office.appositions.push(named);
  office.last = named.last;
  r.phrases.pop();
  r.settle(office);
}

/** "the deal Peru signed": no marker, and the phrase before is the object. */
function contactRelative(r: Reader): void {
  const antecedent = rightEdge(r.adjacent!).at(-1)!;
  const draft = r.open("relative", r.top);
  if (antecedent.nounClass === "time")
    draft.obliques.push({ prep: "", at: antecedent.first, phrase: antecedent });
  else draft.gap = antecedent;
  takeSubject(r, draft);
}

/** A phrase with a finite verb of its own, after a verb. True when it opened (or filled) a clause. */
function opensClause(r: Reader, verbAt: number): boolean {
  const { top } = r;
  if (isObjectOfOpening(r)) return false;
  const verb = top.verb!;
  // "told lawmakers that the treaty was dead when Chad left": whom one tells comes before what one tells.
  if (TOLD.has(verb.lemma) && !verb.passive && top.objects.length === 0 && isToldThat(r)) return false;
  const unclosed = r.pendingBare();
  if (
    unclosed &&
    !r.comma &&
    finiteAfter(r.chunks, r.i, false) >= 0 &&
    !(REPORTING.has(verb.lemma) && top.objects.length === 0)
  ) {
    // "As you get older the problem grows."
    r.closeTo(unclosed);
    takeSubject(r, unclosed);
    return true;
  }
  const separated = r.comma || r.joiner !== null || r.broken;
  const mayReport = top.objects.length === 0 || ADDRESSEE_VERBS.has(verb.lemma);
  if (!separated && REPORTING.has(verb.lemma) && mayReport && !top.inverted && !isCalledHome(r, verb)) {
    if (!r.pendingWithSubject() || countFinite(r.chunks, verbAt) > 1) {
      takeSubject(r, r.open("complement", top));
      return true;
    }
  }
  if (!separated && !r.quote) {
    // "rebels calling themselves the Army overran": what one is called is said of the object.
    const [named] = top.objects;
    if (
      NAMING.has(verb.lemma) &&
      named?.nounClass === "pronoun" &&
      r.adjacent === named &&
      top.objects.length === 1
    )
      return false;
    if (!r.adjacent || finiteAfter(r.chunks, r.i, false) < 0) return false;
    contactRelative(r);
    return true;
  }
  const bare = r.pendingBare();
  if (bare) {
    r.closeTo(bare);
    takeSubject(r, bare);
    return true;
  }
  const waiting = r.pendingWithSubject();
  if (waiting) {
    const interposed = r.comma && !r.joiner && SPEECH.has(r.chunks[verbAt]!.verb!.lemma);
    if (!r.joiner && !interposed) return false;
    r.closeTo(waiting);
    secondPhrase(r, waiting);
    return true;
  }
  openNext(r, verbAt);
  return true;
}

/** "recalled its envoy from Lima and unions urged": who is called home is no subject of what is remembered. */
function isCalledHome({ chunks, i, source }: Reader, { lemma }: Verb): boolean {
  const phrase = chunks[i]?.phrase;
  if (lemma !== "recall" || phrase == null || phrase.possessor === null) return false;
  return ENVOYS.has(source.tokens[phrase.head]!.lemma.toLowerCase());
}
const ENVOYS: ReadonlySet<string> = new Set(
  "ambassador envoy diplomat consul chargé attaché attache adviser advisor troop expert".split(" "),
);

/** Verbs of speech that always have an addressee. */
const TOLD: ReadonlySet<string> = new Set("tell inform assure remind notify convince persuade".split(" "));

/** The phrase here, dates and adverbs behind it, then "that". */
function isToldThat({ chunks, i }: Reader): boolean {
  let j = skipUnit(chunks, i);
  while (chunks[j]?.kind === "adv" || isTime(chunks[j])) j += 1;
  return chunks[j]?.kind === "mark" && chunks[j]?.word === "that";
}

/** "..., and Chad refused", "..., Addo said": a clause beside the ones that are complete. */
function openNext(r: Reader, verbAt: number): void {
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
  const end = listAhead(r.chunks, r.i).end;
  // "the following papers: a treaty; an accord": such a list goes on behind its semicolons.
  if (!isEnd(r.chunks[end]) || r.chunks[end]?.word === ";") return false;
  const right = r.chunks[r.i]!.phrase!;
  const named = apposable(r.source, before, right);
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

function takeObject(r: Reader, top: Draft): void {
  if (renamesBehindBreak(r)) return;
  const denied = r.chunks[r.i - 1]?.word === "not";
  const apart = (r.comma && !r.quote) || denied;
  const joined = joins(r);
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
  if ((!apart || isHandedOver(r, top, phrase)) && (top.objects.length < 2 || COPULAS.has(verb.lemma)))
    top.objects.push(phrase);
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
const HANDING: ReadonlySet<string> = new Set("hand present deliver submit convey transmit give".split(" "));

/** After "..., said Addo," the clause that was broken off goes on. */
function returnFromReport(r: Reader): void {
  if (!r.resume || r.chunks[r.i]?.kind !== "comma") return;
  r.closeTo(r.resume);
  r.resume = null;
  r.i += 1;
  r.settle();
}

function countFinite(chunks: readonly Chunk[], from: number): number {
  let count = 0;
  for (let i = from; i < Math.min(chunks.length, from + 40); i += 1) {
    if (chunks[i]!.verb?.form === "finite") count += 1;
    if (isEnd(chunks[i])) break;
  }
  return count;
}

/** After the verb of speech at `i`: past adverbs, dates and its addressee. */
function skipVerbTail(chunks: readonly Chunk[], i: number): number {
  let j = i + 1;
  while (chunks[j]?.kind === "adv" || isTime(chunks[j])) j += 1;
  if (chunks[j]?.kind === "prep" && isPhrase(chunks[j + 1])) return skipUnit(chunks, j + 1);
  return isPhrase(chunks[j]) ? skipUnit(chunks, j) : j;
}

const closes = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "comma" || chunk?.kind === "quote" || isEnd(chunk);

export { countFinite };
