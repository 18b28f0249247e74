/** Words that open a dependent clause or a prepositional phrase. */
import type { Chunk, Phrase } from "../model.ts";
import { nounLemma } from "../phrases/attachment.ts";
import { CONTENT_NOUNS, REPORTING, TIME_UNITS } from "../words/lexicon.ts";
import { wordSet } from "../../word-set.ts";
import { isPhrase } from "../ahead.ts";
import { passiveParticiple } from "./prepositions.ts";
import { mark, type Reader } from "./reader.ts";
import { nextVerb, onRelative } from "./relative-clauses.ts";

/** Opens the clause that a subordinator introduces. */
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
  const timed = r.adjacent !== null && isTimed(r, r.adjacent);
  if ((word === "where" || (word === "when" && timed)) && described && !asked)
    return onRelative(r, chunk, null);
  r.push(
    word === "whether" || (asked && word !== "while" && word !== "although") ? "complement" : "adverbial",
    chunk,
  );
  if (reported) r.top.parent = reported;
  openReduced(r);
}

/** "on Monday", "over the weekend", "that year". */
const isTimed = ({ source }: Reader, { nounClass, head }: Phrase): boolean =>
  nounClass === "time" || TIME_UNITS.has(nounLemma(source, head));

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
    const isContent = ({ head }: Phrase): boolean =>
      CONTENT_NOUNS.has(r.source.tokens[head]!.lemma.toLowerCase());
    // "published reports over the weekend that Chad had left": no weekend is what Chad left.
    const told = top.objects.at(-1);
    const dayBetween = told !== undefined && top.obliques.at(-1)?.phrase === adjacent && isTimed(r, adjacent);
    const content = isContent(dayBetween ? told : adjacent);
    // "asked for the arms that Peru had promised": whoever asks for a thing says nothing of it.
    const asked = top.verb?.lemma === "ask" && top.obliques.at(-1)?.prep === "for";
    if ((!content && (!reported || asked)) || (content && isJudged(r))) return onRelative(r, chunk, null);
  }
  r.push("complement", chunk);
  openReduced(r);
}

/** "an allegation that Chad dismissed as absurd": what such a verb must have is the noun before it. */
function isJudged({ chunks, i }: Reader): boolean {
  const [subject, judging, next] = [chunks[i + 1], chunks[i + 2], chunks[i + 3]];
  return (
    isPhrase(subject) &&
    judging?.verb != null &&
    !judging.verb.passive &&
    JUDGING.has(judging.verb.lemma) &&
    !isPhrase(next)
  );
}
const JUDGING = wordSet(
  "dismiss reject deny refute dispute scorn ridicule repudiate condemn denounce describe call welcome ignore",
);

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
