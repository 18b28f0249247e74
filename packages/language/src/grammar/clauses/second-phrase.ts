import { finiteAfter, isEnd, isFinite, isJoiner, isPhrase, skipFronted } from "../ahead.ts";
import { canBecomeVerb, promote } from "../chunks/participles.ts";
import type { Chunk, Draft, Phrase, Verb } from "../model.ts";
import { isPerson } from "../phrases/likeness.ts";
import { rightEdge } from "../phrases/apposable.ts";
import { REPORTING, SPEECH } from "../words/lexicon.ts";
import { isProperTag } from "../source.ts";
import { closes, countFinite, joins, skipVerbTail } from "./lookahead.ts";
import type { Reader } from "./reader.ts";
import { contactRelative, openNext, takeSubject } from "./with-subject.ts";
import { wordSet } from "../../word-set.ts";

/** A phrase where the open clause has its subject and still no verb. */
export function secondPhrase(r: Reader, top: Draft): void {
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
  if (verb && r.adjacent && isBearer(r, top.subject!, verbAt)) return nameBearer(r, top);
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

/** "The envoys, it is understood, met", "Addo, it seems, left", "Addo, you may recall, left" */
function isUnderstood({ source, chunks, i }: Reader, { lemma, passive }: Verb): boolean {
  const doer = source.tokens[chunks[i]!.first]!.norm;
  if (doer === "it") return passive ? REPORTING.has(lemma) : /^(?:seem|appear|happen|transpire)$/.test(lemma);
  return /^(?:you|i|we)$/.test(doer) && KEPT_IN_MIND.has(lemma);
}
const KEPT_IN_MIND: ReadonlySet<string> = wordSet(
  "recall remember know see think believe hear gather suspect understand suppose guess hope fear notice",
);

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

/** "The hijacker Omar Diallo was caught": a thing and a person's name, and one verb for both, so that no "whom" is left out between them. */
function isBearer(r: Reader, noun: Phrase, verbAt: number): boolean {
  const named = r.chunks[r.i]?.phrase;
  const plain =
    noun.nounClass === "desc" && !noun.plural && noun.conjuncts.length + noun.modifiers.length === 0;
  return (
    plain &&
    noun.last === named?.first &&
    isProperTag(r.source.tags[noun.last]!) &&
    isPerson(r.source, named) &&
    !verbLeft(r.chunks, verbAt)
  );
}

/** "The hijacker Omar Diallo" is the hijacker; of "defender Omar Diallo" the noun is the name's title. */
function nameBearer(r: Reader, top: Draft): void {
  const noun = top.subject!;
  if (noun.determined) return nameHolder(r, noun);
  const named = r.phrase(null, true);
  const bearer = named.conjuncts[0] ?? named;
  bearer.title = noun;
  bearer.first = named.first = noun.first;
  top.subject = named;
  r.phrases.splice(r.phrases.lastIndexOf(noun), 1);
  r.settle(named);
}

/** Whether behind the verb at `from` another one stands in its clause that has no subject of its own right before it. */
function verbLeft(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from + 1; i < Math.min(chunks.length, from + 40) && !isEnd(chunks[i]); i += 1) {
    const [before, chunk] = [chunks[i - 1]!, chunks[i]!];
    if (
      chunk.kind === "mark" ||
      chunk.kind === "relative" ||
      (chunk.kind === "comma" && isJoiner(chunks[i + 1]))
    )
      return false;
    const own = isPhrase(before) && chunks[i - 2]?.kind !== "prep";
    if (isFinite(chunk) && !own && !isJoiner(before)) return true;
  }
  return false;
}

function nameHolder(r: Reader, office: Phrase): void {
  const named = r.phrase(null, true);
  office.appositions.push(named);
  office.last = named.last;
  r.phrases.pop();
  r.settle(office);
}
