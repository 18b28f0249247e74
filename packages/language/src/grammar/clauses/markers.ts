/** Words that open a dependent clause or a prepositional phrase. */
import { finiteAfter, isFinite, isNoun, isPhrase, isTime, skipUnit } from "../ahead.ts";
import { countFinite, takeSubject } from "./arguments.ts";
import { nounLemma } from "../phrases/attachment.ts";
import {
  CLAUSAL_PREPS,
  CONTENT_NOUNS,
  GERUND_OBJECT_CONTROL,
  REPORTING,
  SPEECH,
  TIME_UNITS,
} from "../words/lexicon.ts";
import type { Chunk, Draft, Phrase, Verb } from "../model.ts";
import { mark, type Reader } from "./reader.ts";
import { antecedentOf } from "./relatives.ts";

export function onPreposition(r: Reader, chunk: Chunk): void {
  const next = r.chunks[r.i + 1];
  if (next?.kind === "relative") return onRelative(r, next, chunk);
  const verb = next?.verb;
  if (verb && (verb.form === "gerund" || verb.form === "participle")) {
    // A comma ends a relative clause: "said Kim, whose country ..., before boarding".
    if (r.comma && r.top.kind === "relative" && r.stack.length > 1) r.stack.pop();
    const draft = r.pushSubjectless("adverbial", chunk, passiveParticiple(verb));
    const doer = blamed(draft.parent!, chunk.word);
    if (doer) draft.subject = doer;
    else draft.inherits = draft.parent;
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

/** "accused Libya of bombing Faya", "whom it suspects of spying": the object does it; in a passive the subject. */
function blamed({ verb, objects, gap }: Draft, prep: string): Phrase | null {
  if (!verb || verb.passive || !GERUND_OBJECT_CONTROL.get(prep)?.has(verb.lemma)) return null;
  return objects[0] ?? gap;
}

const passiveParticiple = (verb: Verb): Verb =>
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

function takeOblique(r: Reader, chunk: Chunk): void {
  closeRelative(r);
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

/** "Addo, who had come with the king, in May received Brandt": the comma ends the relative clause, the phrase is of the verb behind it. */
function closeRelative(r: Reader): void {
  const waiting = r.pendingWithSubject();
  const { top, comma, chunks, i } = r;
  if (!comma || waiting === null || top.kind !== "relative" || !top.afterComma || top.verb === null) return;
  if (isFinite(chunks[skipUnit(chunks, i + 1)])) r.closeTo(waiting);
}

export function onMark(r: Reader, chunk: Chunk): void {
  const { word } = chunk;
  const next = r.chunks[r.i + 1];
  if (next?.verb?.to) {
    // "how to sign", "whether to sign": the infinitive says it all.
    r.i += 1;
    return;
  }
  if (word === "that") return onThat(r, chunk);
  if (r.i === 0 && r.chunks.at(-1)?.word === "?" && /^(?:why|how|when|where)$/.test(word)) {
    mark(r.top, chunk);
    r.i += 1;
    return r.settle();
  }
  const { top } = r;
  const reported = r.reported();
  const asked = top.verb !== null && REPORTING.has(top.verb.lemma) && !r.comma && top.objects.length === 0;
  const described =
    r.adjacent !== null && (top.verb !== null || top.subject !== null) && r.pendingBare() === null;
  const timed =
    r.adjacent !== null &&
    (r.adjacent.nounClass === "time" || TIME_UNITS.has(nounLemma(r.source, r.adjacent.head)));
  if ((word === "where" || (word === "when" && timed)) && described && !asked)
    return onRelative(r, chunk, null);
  r.push(
    word === "whether" || (asked && word !== "while" && word !== "although") ? "complement" : "adverbial",
    chunk,
  );
  if (reported) r.top.parent = reported;
  openReduced(r);
}

function onThat(r: Reader, chunk: Chunk): void {
  const { top } = r;
  // "After talks that threatened to break down, Peru left"
  const fronted =
    top.verb === null && top.subject === null && !r.comma ? top.obliques.at(-1)?.phrase : undefined;
  const adjacent = r.adjacent ?? fronted ?? null;
  const next = nextVerb(r, r.i + 1);
  const reported = top.verb !== null && REPORTING.has(top.verb.lemma);
  if (r.joiner && next === null) {
    const sibling = r.stack.findLast(({ kind }) => kind === "complement");
    if (sibling) {
      // "said that A and that B"
      r.stack.length = r.stack.indexOf(sibling);
      mark(r.open("complement", sibling.parent), chunk);
      r.i += 1;
      return r.settle();
    }
  }
  if (adjacent) {
    if (next) return onRelative(r, chunk, null);
    const content = CONTENT_NOUNS.has(r.source.tokens[adjacent.head]!.lemma.toLowerCase());
    if (!content && !reported) return onRelative(r, chunk, null);
  }
  r.push("complement", chunk);
  openReduced(r);
}

/** Goes on behind the marker; "while visiting Lima", "if signed": such a clause has no subject of its own. */
function openReduced(r: Reader): void {
  r.i += 1;
  r.settle();
  const verb = r.chunks[r.i]?.verb;
  if (!verb || (verb.form !== "gerund" && verb.form !== "participle")) return;
  // "warned that building a port would take years": the gerund is the subject.
  if (verb.form === "gerund" && r.top.marker === "that") return;
  const { top } = r;
  top.verb = passiveParticiple(verb);
  top.ownSubject = false;
  top.inherits = top.parent;
  r.i += 1;
}

export function onRelative(r: Reader, chunk: Chunk, prep: Chunk | null): void {
  const { word } = chunk;
  const from = describedPhrase(r, word);
  const at = (prep ? r.i + 1 : r.i) + 1;
  const verb = nextVerb(r, at);
  if (from === null && r.i === 0 && verb && prep === null) {
    // "Who signed the treaty?"
    mark(r.top, chunk);
    r.i = at;
    return r.settle();
  }
  if (from === null && r.top.verb !== null && word !== "whose") {
    // "asked who signed": no antecedent.
    r.push("complement", chunk);
    r.i = at;
    return r.settle();
  }
  const sibling = prep === null && from !== null ? siblingOf(r, word) : null;
  const apart = isTime(r.chunks[r.i - 1]) ? "date" : r.comma ? "comma" : null;
  const antecedent = sibling?.phrase ?? (from ? antecedentOf(r.source, from, word, verb, apart) : null);
  if (sibling) r.stack.length = Math.max(1, r.stack.indexOf(sibling.draft));
  const draft = r.push("relative", chunk);
  const opened = r.i;
  r.i = at;
  r.settle();
  if (word === "whose") {
    const owned = r.chunks[r.i]?.phrase;
    if (owned && antecedent && owned.possessor === null) owned.possessor = antecedent;
    if (owned) takeSubjectOrObject(r);
  } else if (prep) {
    // "refugees, three of whom died, and"
    if (prep.word === "of" && r.chunks[opened - 2]?.kind === "comma") draft.afterComma = true;
    const all =
      prep.word === "of" &&
      verb !== null &&
      /^(?:both|all)$/.test(r.source.tokens[prep.first - 1]?.norm ?? "");
    if (antecedent && all) Object.assign(draft, { subject: antecedent, ownSubject: false });
    else if (antecedent) draft.obliques.push({ prep: prep.word, at: prep.first, phrase: antecedent });
  } else if (word === "where" || word === "when") {
    if (antecedent) draft.obliques.push({ prep: word, at: chunk.first, phrase: antecedent });
  } else if (verb) {
    draft.subject = antecedent;
    draft.ownSubject = false;
  } else draft.gap = antecedent;
}

/** "which Peru signed and which Chad rejected": the clause before, and the phrase that both describe. */
function siblingOf(r: Reader, word: string): { draft: Draft; phrase: Phrase } | null {
  if (r.joiner === null) return null;
  const draft = r.stack.findLast(({ kind }) => kind === "relative");
  if (!draft?.verb || !draft.marker || /^wh(?:ere|en)$/.test(draft.marker)) return null;
  // "whose troops fight there and which has shut its border"
  const owner = draft.marker === "whose" ? (draft.subject?.possessor ?? draft.gap?.possessor ?? null) : null;
  if (draft.marker === "whose") return owner && { draft, phrase: owner };
  const kin = draft.marker === word || word === "whose" || (word === "which") === (draft.marker === "which");
  const oblique = draft.obliques.find(({ at }) => at < (draft.markerAt ?? 0));
  const phrase = draft.gap ?? (draft.ownSubject ? null : draft.subject) ?? oblique?.phrase ?? null;
  return kin && phrase ? { draft, phrase } : null;
}

/** The phrase before a relative word: an apposition that ends there, and never a date, which may stand between. */
function describedPhrase({ adjacent, comma, top }: Reader, word: string): Phrase | null {
  // "In Washington, which has been absent,", "Among those who attended"
  const fronted = top.verb === null ? top.obliques.at(-1)?.phrase : undefined;
  const before = adjacent ?? top.subject ?? fronted ?? null;
  const renamed = before?.appositions.at(-1);
  if (!comma && renamed && renamed.last === before!.last && renamed.conjuncts.length === 0) return renamed;
  if (before?.nounClass !== "time" || word === "when") return before;
  const place = top.obliques.findLast(({ phrase }) => phrase.nounClass !== "time");
  return place?.phrase ?? top.objects.at(-1) ?? top.subject ?? before;
}

/** "whose envoy left" has its subject here; "whose envoy Chad expelled" its object. */
function takeSubjectOrObject(r: Reader): void {
  const draft = r.top;
  if (finiteAfter(r.chunks, r.i, true) >= 0) return takeSubject(r, draft);
  draft.gap = r.phrase(null, true);
  r.settle();
}

/** The verb that follows without a subject, past adverbs, dates and an insertion between commas. */
function nextVerb(r: Reader, at: number): Verb | null {
  let j = at;
  for (let n = 0; n < 8; n += 1) {
    if (r.chunks[j]?.kind === "adv" || isTime(r.chunks[j])) j += 1;
    // "who as a candidate in 2021 promised"
    else if (r.chunks[j]?.kind === "prep" && isNoun(r.chunks[j + 1])) j += 2;
    else break;
  }
  if (r.chunks[j]?.kind === "comma") {
    const close = r.chunks.slice(j + 1, j + 8).findIndex(({ kind }) => kind === "comma");
    if (close >= 0 && isFinite(r.chunks[j + close + 2])) return r.chunks[j + close + 2]!.verb;
  }
  return r.chunks[j]?.verb ?? null;
}
