import { finiteAfter, isTime, skipUnit } from "../ahead.ts";
import type { Verb } from "../model.ts";
import { ADDRESSEE_VERBS, CALLED_HOME, NAMING, REPORTING, SPEECH } from "../words/lexicon.ts";
import { isObjectOfOpening } from "./inversion.ts";
import { countFinite } from "./lookahead.ts";
import type { Reader } from "./reader.ts";
import { secondPhrase } from "./second-phrase.ts";
import { contactRelative, joinsAdverbial, openNext, takeSubject } from "./with-subject.ts";
import { wordSet } from "../../word-set.ts";

/** A phrase with a finite verb of its own, after a verb. True when it opened (or filled) a clause. */
export function opensClause(r: Reader, verbAt: number): boolean {
  const { top } = r;
  if (isObjectOfOpening(r)) return false;
  const verb = top.verb!;
  // "told lawmakers that the treaty was dead when Chad left": whom one tells comes before what one tells.
  if (TOLD.has(verb.lemma) && !verb.passive && top.objects.length === 0 && isToldThat(r)) return false;
  // "Whoever insults the king may be jailed": whom he insults is told with him, and he himself is jailed.
  if (top.marker === "whoever" && top.objects.length === 0 && !verb.passive && !r.comma) return false;
  if (joinsAdverbial(r, verbAt)) {
    openNext(r, verbAt);
    return true;
  }
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
  return CALLED_HOME.has(source.tokens[phrase.head]!.lemma.toLowerCase());
}

/** Verbs of speech that always have an addressee. */
const TOLD: ReadonlySet<string> = wordSet("tell inform assure remind notify convince persuade");

/** The phrase here, dates and adverbs behind it, then "that". */
function isToldThat({ chunks, i }: Reader): boolean {
  let j = skipUnit(chunks, i);
  while (chunks[j]?.kind === "adv" || isTime(chunks[j])) j += 1;
  return chunks[j]?.kind === "mark" && chunks[j]?.word === "that";
}
