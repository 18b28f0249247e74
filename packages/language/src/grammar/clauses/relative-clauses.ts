import { finiteAfter, isFinite, isNoun, isTime, skipUnit } from "../ahead.ts";
import type { Chunk, Draft, Phrase, Verb } from "../model.ts";
import { mark, type Reader } from "./reader.ts";
import { antecedentOf } from "./relatives.ts";
import { takeSubject } from "./with-subject.ts";
import type { Token } from "../../types.ts";
import { wordSet } from "../../word-set.ts";

/** "Addo, who had come with the king, in May received Brandt": the comma ends the relative clause, the phrase is of the verb behind it. */
export function closeRelative(r: Reader): void {
  const waiting = r.pendingWithSubject();
  const { top, comma, chunks, i } = r;
  if (!comma || waiting === null || top.kind !== "relative" || !top.afterComma || top.verb === null) return;
  if (isFinite(chunks[skipUnit(chunks, i + 1)])) r.closeTo(waiting);
}

/**
 * "met Brandt, who took office in May, in Lima on Monday": behind its second comma a clause that only describes is over, and where and when is told of what
 * stands around it. `at` is the chunk of the phrase.
 */
export function closeDescription(r: Reader, prep: string | null, at: number): void {
  const { stack, comma, joiner, chunks, source } = r;
  if (!comma || joiner !== null || (prep !== null && !SETTING.has(prep))) return;
  const deep = stack.length - (r.top.kind === "infinitive" ? 2 : 1);
  const [outer, described] = [stack[deep - 1], stack[deep]];
  if (outer?.verb?.form !== "finite" || !described?.afterComma || !isDescription(described)) return;
  const phrase = chunks[at]?.phrase;
  if (phrase == null || isFinite(chunks[skipUnit(chunks, at)])) return;
  // "who died in May, at the age of 62": still of him.
  if (OWN.has(source.tokens[phrase.head]!.norm)) return;
  // "who lives in Lima, in Peru": the one lies in the other.
  const within = r.top.obliques.at(-1);
  // "which is held in Maputo, Mozambique, in July": the comma closes the name of the place.
  if (within !== undefined && source.tokens.slice(within.phrase.first, within.phrase.last).some(isComma))
    return;
  if (
    prep === "in" &&
    within &&
    /^(?:in|at|near)$/.test(within.prep) &&
    isName(within.phrase) &&
    isName(phrase)
  )
    return;
  r.closeTo(outer);
}

const isComma = ({ norm }: Token): boolean => norm === ",";

const isDescription = ({ kind, verb, marker }: Draft): boolean =>
  verb !== null &&
  ((kind === "relative" && marker !== "that") || (kind === "participial" && verb.form === "participle"));
const isName = ({ nounClass }: Phrase): boolean => nounClass === "name";
const SETTING: ReadonlySet<string> = new Set([
  ...wordSet("in at on near outside during"),
  "on the sidelines of",
  "on the margins of",
  "on the fringes of",
]);
const OWN: ReadonlySet<string> = wordSet("age turn absence");

/** Opens the clause of a relative word, `prep` the preposition before it, on the phrase that it describes. */
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
  const nearest = sibling?.phrase ?? (from ? antecedentOf(r.source, from, word, verb, apart) : null);
  const antecedent =
    nearest && prep === null && apart === null ? behindName(r, word, nearest, from) : nearest;
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

/** "a text drafted by Peru which asks": without a comma a clause tells nobody's name from another, so that it describes what the participle does. */
function behindName({ top }: Reader, word: string, nearest: Phrase, from: Phrase | null): Phrase {
  const made = top.kind === "participial" && top.verb?.form === "participle" ? top.subject : null;
  const tells = /^(?:which|that)$/.test(word) && nearest.nounClass === "name";
  if (tells && made?.nounClass === "desc" && made.last <= nearest.first) return made;
  // "a pact with Peru that bans mines": a name needs no telling which.
  return (
    (word === "that" && nearest.nounClass === "name" && from ? holderOf(from, nearest) : null) ?? nearest
  );
}

/** The common noun that a name hangs on, within a phrase; null for none. */
function holderOf(phrase: Phrase, name: Phrase): Phrase | null {
  for (const { phrase: inner } of phrase.modifiers) {
    if (inner === name) return phrase.nounClass === "desc" ? phrase : null;
    const found = holderOf(inner, name);
    if (found !== null) return found;
  }
  return null;
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
export function nextVerb(r: Reader, at: number): Verb | null {
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
