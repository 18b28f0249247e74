/** Noun phrases in the clause: subject of the open clause, of a new one, or object of the verb before. */
import { finiteAfter, isFinite, listAhead } from "../ahead.ts";
import type { Phrase } from "../model.ts";
import { resumeList } from "../phrases/resume-list.ts";
import { COPULAS } from "../words/lexicon.ts";
import { resumeJoiner, takeFronted } from "./fronting.ts";
import { onRemnant } from "./gapping.ts";
import { joins } from "./lookahead.ts";
import { onObjectRemnant } from "./object-remnant.ts";
import { takeObject } from "./objects.ts";
import { opensClause } from "./opens-clause.ts";
import type { Reader } from "./reader.ts";
import { closeDescription } from "./relative-clauses.ts";
import { secondPhrase } from "./second-phrase.ts";
import { contactRelative, openNext, takeSubject } from "./with-subject.ts";

/** Takes the phrase at the reader's place into the clause that it belongs to. */
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
  if (top.verb !== null && onObjectRemnant(r)) return;
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

function onTime(r: Reader, phrase: Phrase): void {
  closeDescription(r, null, r.i);
  r.phrases.push(phrase);
  r.top.obliques.push({ prep: "", at: phrase.first, phrase });
  // "every time Peru objected"
  if (OPEN_TIMES.has(r.source.tokens[phrase.head]!.norm)) r.adjacent = phrase;
  r.i += 1;
}
