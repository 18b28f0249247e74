/**
 * The clause reader: one pass over the chunks with a stack of open clauses. A clause is pending until its verb comes;
 * a finite verb goes to the nearest pending clause, a phrase after a verb to that verb, unless another verb follows it.
 */
import { onPhrase } from "./arguments.ts";
import { claimBehindSubject } from "./behind-subject.ts";
import { onBareVerb } from "./bare-verbs.ts";
import { onGerund } from "./gerunds.ts";
import { onInfinitive } from "./infinitives.ts";
import { onParticiple } from "./reduced-relatives.ts";
import { onFinite } from "./finite-verbs.ts";
import { invertFronted, noteComma, noteJoiner, resumeJoiner, takeFronted } from "./fronting.ts";
import { onMark } from "./markers.ts";
import { onPreposition } from "./prepositions.ts";
import { onRelative } from "./relative-clauses.ts";
import type { Chunk, Draft, Phrase, Verb } from "../model.ts";
import { headlinePassives, promoteParticiples, promotePassives } from "../chunks/participles.ts";
import { nameWhat } from "./nameless.ts";
import { Reader } from "./reader.ts";
import { raiseOccasion } from "./raise-occasion.ts";
import { raiseSpeech } from "./raising.ts";
import { saidBehind } from "./said-behind.ts";
import { shareAlike } from "./sharing.ts";
import type { Source } from "../source.ts";
import { telegraphicPassives } from "./telegraphic.ts";

export interface ClauseReading {
  readonly drafts: readonly Draft[];
  readonly phrases: readonly Phrase[];
}

/** Reads the chunks of one sentence (or of a clause in brackets). */
export function readClauses(source: Source, chunks: readonly Chunk[], headline: boolean): ClauseReading {
  const r = new Reader(source, chunks, headline);
  while (r.i < chunks.length) {
    const before = r.i;
    step(r, chunks[r.i]!);
    // Every rule goes on; this only guards the loop.
    if (r.i === before) r.i += 1;
  }
  const promoted = promoteParticiples(source, r.drafts);
  const drafts = headline ? promotePassives(promoted) : telegraphicPassives(source, promoted);
  if (headline) headlinePassives(drafts);
  negateByPhrase(source, drafts);
  shareAlike(source, drafts);
  claimBehindSubject(drafts);
  raiseSpeech(drafts);
  raiseOccasion(source, drafts);
  saidBehind(drafts);
  nameWhat(source, drafts);
  return { drafts, phrases: r.phrases };
}

const NEGATIVE_PHRASES = new Set(["no", "neither", "none", "nobody", "nothing", "no-one"]);

/** "no longer" right before the verb, within it or right behind: "is no longer a member", "no longer recognises". */
function noLonger({ tokens }: Source, { first, last }: { readonly first: number; readonly last: number }) {
  for (let i = Math.max(0, first - 2); i <= last; i += 1) {
    const [no, longer] = [tokens[i], tokens[i + 1]];
    // "lasted no longer than an hour" measures.
    if (no?.norm === "no" && longer?.norm === "longer" && tokens[i + 2]?.norm !== "than")
      return { start: no.start, end: longer.end };
  }
  return null;
}

/** "will hold no more talks": the "no" of a phrase that was read without it; "no more than three" is a number. */
const noMore = ({ tokens }: Source, first: number) =>
  tokens[first - 1]?.norm === "more" && tokens[first]?.norm !== "than" && tokens[first - 2]?.norm === "no"
    ? tokens[first - 2]
    : undefined;

/** "No pact was signed", "reached no agreement", "is no longer a member": the negation stands beside the verb, in the subject or in the object. */
function negateByPhrase(source: Source, drafts: readonly Draft[]): void {
  const { tokens } = source;
  for (const draft of drafts) {
    if (!draft.verb || draft.verb.negation) continue;
    const ended = noLonger(source, draft.verb);
    if (ended !== null) {
      draft.verb = { ...draft.verb, negation: ended };
      continue;
    }
    for (const phrase of [draft.ownSubject ? draft.subject : null, draft.objects[0]]) {
      const word = phrase ? (noMore(source, phrase.first) ?? tokens[phrase.first]) : undefined;
      if (word && NEGATIVE_PHRASES.has(word.norm))
        draft.verb = { ...draft.verb, negation: { start: word.start, end: word.end } };
    }
  }
}

function step(r: Reader, chunk: Chunk): void {
  switch (chunk.kind) {
    case "np":
      return onPhrase(r);
    case "vg":
      onJoinedVerb(r, chunk.verb!);
      r.i += 1;
      return r.settle();
    case "prep":
      return onPreposition(r, chunk);
    case "mark":
      return onMark(r, chunk);
    case "relative":
      return onRelative(r, chunk, null);
    case "wh":
      r.push("complement", chunk);
      r.i += 1;
      return r.settle();
    case "comma":
      noteComma(r);
      r.comma = true;
      break;
    case "cc":
      noteJoiner(r);
      r.joiner = chunk.word;
      break;
    case "quote":
      r.quote = true;
      break;
    case "break":
      r.broken = true;
      r.comma = true;
      break;
    default:
      onOther(r, chunk);
  }
  r.i += 1;
}

/** A verb; where adjuncts part it from its conjunction, these are its own. */
function onJoinedVerb(r: Reader, verb: Verb): void {
  const fronting = resumeJoiner(r);
  if (!fronting || !invertFronted(r, verb, fronting)) onVerb(r, verb);
  if (fronting) takeFronted(r, fronting);
}

function onVerb(r: Reader, verb: Verb): void {
  if (verb.form === "finite") onFinite(r, verb);
  else if (verb.form === "gerund") onGerund(r, verb);
  else if (verb.form === "participle") onParticiple(r, verb);
  else if (verb.to) onInfinitive(r, verb);
  else onBareVerb(r, verb);
}

function onOther(r: Reader, chunk: Chunk): void {
  const { verb } = r.top;
  if (chunk.word === "neither") {
    const { start, end } = r.source.tokens[chunk.first]!;
    r.negated = { start, end };
  }
  if (chunk.kind === "adv" && verb?.particle === null && r.source.tags[chunk.first] === "RP")
    r.top.verb = { ...verb, particle: chunk.word };
  if (chunk.kind === "adj") r.adjacent = null;
}
