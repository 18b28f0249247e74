/** Finite verbs: which open clause each one completes, and which it is joined to. */
import {
  isPhrase,
  finiteAfter,
  isEnd,
  isFinite,
  isJoiner,
  isTime,
  keepsObject,
  objectFollows,
  skipUnit,
} from "../ahead.ts";
import { closesGroup, closesModal, onBareVerb, onParticiple } from "./control.ts";
import { onInversion } from "./inversion.ts";
import { ADDRESSEE_VERBS, BARE_INFINITIVE, DISTINCT_PASTS, REPORTING, SPEECH } from "../words/lexicon.ts";
import type { Draft, Verb } from "../model.ts";
import { NO_PASSIVE } from "../chunks/past-tenses.ts";
import type { Reader } from "./reader.ts";

export function onFinite(r: Reader, verb: Verb): void {
  const { top } = r;
  if (verb.tag === "VBP" && verb.first === verb.head && (joinsModal(r) || caused(r)))
    return onBareVerb(r, verb);
  if (verb.tag === "VBP" && closesModal(r, verb)) return;
  if (onInversion(r, verb)) return;
  // "had until Friday denied": the participle of the auxiliary, though its tag says past.
  if (verb.tag === "VBD" && closesGroup(r, verb))
    return onParticiple(r, { ...verb, form: "participle", tag: "VBN" });
  if (soDid(r, verb)) return;
  // "and, in a letter leaked to the press, proposed": the verb of the conjunction is found already.
  if (r.fronting !== null && r.fronting.at > r.i && r.adjacent && reducible(verb))
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  if (
    top.gap &&
    top.verb &&
    REPORTING.has(top.verb.lemma) &&
    top.objects.length === 0 &&
    r.adjacent === null &&
    !r.comma &&
    !r.joiner
  ) {
    // "who, the ministry says, is held": the antecedent is the subject of what is said.
    const said = r.push("complement", null);
    said.subject = top.gap;
    said.ownSubject = false;
    top.gap = null;
    return give(r, said, verb);
  }
  const spoken = SPEECH.has(verb.lemma) && (r.comma || r.quote) && !r.joiner && speakerFollows(r, verb);
  if (top.verb === null && top.subject !== null) {
    if (spoken && (r.quote || interposed(r))) return onInvertedSpeech(r, verb);
    const inserted = insertionAt(r, top) >= 0;
    // "Addo, whom Brandt on Monday, over her objections, appointed": a comma that ends an insertion parts the verb from nothing.
    const reduced = r.comma
      ? !inserted
      : inserted && r.adjacent !== null && r.adjacent === top.obliques.at(-1)?.phrase;
    if (reduced && !r.joiner && reducible(verb) && verbAfterComma(r)) {
      // "The island, ceded to Spain in 1668, was returned."
      return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
    }
    return give(r, top, verb);
  }
  if (spoken && (r.quote || r.pendingWithSubject() === null || interposed(r)))
    return onInvertedSpeech(r, verb);
  if (
    top.verb === null &&
    (r.i === 0 || afterOblique(r)) &&
    reducible(verb) &&
    !r.headline &&
    r.laterFinite()
  ) {
    // "Asked about the raid, the spokesman ...", "In a text issued in Accra, Ghana ..."
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  if (top.verb === null && top.marker === "as" && verb.lemma === "do" && isPhrase(r.chunks[r.i + 1])) {
    // "as did Peru"
    top.inverted = true;
    return give(r, top, verb);
  }
  if (top.verb === null) {
    // No subject came: an imperative, a question word as subject, or "Said Addo".
    top.inverted = SPEECH.has(verb.lemma) && speakerFollows(r, verb);
    return give(r, top, verb);
  }
  const waiting = r.pendingWithSubject();
  const told = top.kind === "participial" && top.verb.form === "participle" && reducible(verb);
  if (r.joiner && waiting && told && finiteAfterComma(r)) {
    // "The truce, announced in May and extended in June, expired"
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  if (r.joiner) {
    const promised =
      verb.modal === "would" && !r.comma ? r.stack.findLast(({ kind }) => kind === "complement") : null;
    const partner =
      (promised?.verb ? promised : null) ??
      partnerOf(
        r,
        (lead) => lead.form === "finite" && lead.tense === verb.tense && lead.perfect === verb.perfect,
        verb,
      ) ??
      partnerOf(r, (lead) => lead.form === "finite" && sameTime(lead, verb), verb);
    const inside = partner && waiting && r.stack.indexOf(partner) > r.stack.indexOf(waiting);
    if (!waiting || inside) return conjoin(r, partner ?? r.finiteBelow(), verb);
  }
  if (waiting) {
    if (r.adjacent && !r.comma && top.kind === "relative" && reducible(verb) && finiteAfterComma(r)) {
      // "which Peru had proposed in notes sent to Chad, opened"
      return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
    }
    r.closeTo(waiting);
    return give(r, waiting, verb);
  }
  const bare = r.pendingBare();
  const gerund = top.verb.form === "gerund" && bare?.marker === "that";
  if (!gerund && repairGardenPath(r, verb)) return;
  if (bare && !r.comma) {
    // "that what he did was wrong": the subject is a clause.
    r.closeTo(bare);
    return give(r, bare, verb);
  }
  if (r.comma && !r.joiner && reducible(verb) && tellsOfDocument(r, verb)) {
    // "hailed the treaty, signed at Vienna in May"
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  if (r.comma && top.verb.form === "finite") {
    // A comma closes the relative clauses that a comma opened.
    const outer = r.stack.findLast(({ verb: lead, kind }) => lead?.form === "finite" && kind !== "relative");
    return conjoin(r, outer ?? r.finiteBelow(), verb);
  }
  if (r.adjacent && reducible(verb)) {
    // "proposed in notes sent to the governments"
    return onParticiple(r, { ...verb, form: "participle", tense: "none", tag: "VBN" });
  }
  const draft = r.draft("main", null);
  r.stack = [draft];
  give(r, draft, verb);
}

/** "Peru hailed the accord; so did Chad" */
function soDid(r: Reader, verb: Verb): boolean {
  const so = r.chunks[r.i - 1]?.word === "so" && r.chunks[r.i - 1]?.kind !== "mark";
  if (verb.lemma !== "do" || !so || r.top.verb === null || !isPhrase(r.chunks[r.i + 1])) return false;
  const draft = r.draft("main", null);
  draft.inverted = true;
  draft.marker = "so";
  r.stack = [draft];
  give(r, draft, verb);
  return true;
}

/** Transitive verbs by which a document is made. */
const MAKES_DOCUMENTS: ReadonlySet<string> = new Set(
  "sign conclude initial adopt ratify negotiate broker".split(" "),
);

/** Transitive verbs by which something is arranged. */
const ARRANGES: ReadonlySet<string> = new Set("schedule plan slate pencil arrange hold reach".split(" "));

/** Without an object behind it such a verb is said of the object before: a comma alone joins no second act. */
const tellsOfDocument = ({ top, chunks, i }: Reader, { lemma }: Verb): boolean =>
  MAKES_DOCUMENTS.has(lemma) &&
  top.verb?.form === "finite" &&
  top.objects.length > 0 &&
  (chunks[i + 1]?.kind === "prep" || isTime(chunks[i + 1]));

/** "will open an office, confirm the offer and sign": after a modal, what looks like a plural present is bare. */
function joinsModal({ comma, joiner, top }: Reader): boolean {
  return (
    (comma || joiner !== null) &&
    top.verb !== null &&
    (top.verb.modal !== null || top.verb.tense === "future" || top.verb.form === "infinitive")
  );
}

/** A phrase with a preposition ended directly before. */
const afterOblique = ({ comma, joiner, top }: Reader): boolean =>
  !comma && joiner === null && top.obliques.length > 0;

/** Chunk of the preposition that opens an insertion behind the subject, between commas; -1 where none stands there. */
function insertionAt({ chunks, i }: Reader, { subject, obliques }: Draft): number {
  const inner = obliques.find(({ at }) => subject !== null && at >= subject.last);
  if (inner === undefined) return -1;
  for (let j = i - 1; j > Math.max(0, i - INSERTED); j -= 1)
    if (chunks[j]!.kind === "prep" && chunks[j - 1]?.kind === "comma" && chunks[j]!.first >= inner.at)
      return j;
  return -1;
}
const INSERTED = 16;

/** No object follows, and the clause gets another verb right after the next comma. */
const verbAfterComma = (r: Reader): boolean =>
  (!objectFollows(r.chunks, r.i) || keepsObject(r.chunks, r.i)) && finiteAfterComma(r);

function finiteAfterComma({ chunks, i }: Reader): boolean {
  for (let j = i + 1; j < Math.min(chunks.length, i + 20); j += 1) {
    const joinedTo = isJoiner(chunks[j - 1]) && j > i + 1 && reducible(chunks[j]!.verb);
    if ((isFinite(chunks[j]) && !joinedTo) || isEnd(chunks[j])) return false;
    if (chunks[j]!.kind === "comma" && isFinite(chunks[j + 1])) return true;
    // "Four pilots, arrested on Monday, and an engineer were expelled"
    const joined = chunks[j]!.kind === "comma" && isJoiner(chunks[j + 1]) && isPhrase(chunks[j + 2]);
    if (joined && finiteAfter(chunks, j + 2, true) >= 0) return true;
  }
  return false;
}

/** "helped both leaders sign" */
const caused = ({ comma, joiner, top }: Reader): boolean =>
  !comma &&
  joiner === null &&
  top.verb !== null &&
  BARE_INFINITIVE.has(top.verb.lemma) &&
  top.objects.length > 0;

/**
 * The innermost open clause whose verb fits. A comma before the conjunction closes relative clauses that a comma
 * opened: "Addo, who met Brandt, and ..." goes on outside.
 */
export function partnerOf(r: Reader, fits: (lead: Verb) => boolean, verb: Verb | null = null): Draft | null {
  // "says that there is one China and undertakes": what merely exists does nothing.
  const expletive = (draft: Draft): boolean =>
    verb !== null &&
    verb.lemma !== "be" &&
    draft.subject !== null &&
    r.source.tags[draft.subject.head] === "EX";
  const usable = (draft: Draft): boolean =>
    draft.verb !== null &&
    fits(draft.verb) &&
    !expletive(draft) &&
    !(r.comma && draft.afterComma && (draft.kind === "relative" || isCondition(draft)));
  return r.stack.findLast(usable) ?? null;
}

/** "calls on Addo, if time permits, and opens a fair": the comma closes what is only a condition. */
const isCondition = ({ kind, marker }: Draft): boolean =>
  kind === "adverbial" && /^(?:if|unless)$/.test(marker ?? "");

/** "arrived in Lima and met Addo": the second verb shares the subject of the first. */
export function conjoin(r: Reader, partner: Draft | null, verb: Verb): void {
  if (!partner) return give(r, r.open("main", null), verb);
  const draft = r.draft(partner.kind, partner.parent);
  draft.inherits = partner;
  draft.ownSubject = false;
  draft.verb = verb;
  if (partner.kind === "relative") {
    draft.marker = partner.marker;
    // The antecedent is the object of both: "which Peru signed and Chad rejected".
    draft.gap = partner.gap;
  }
  r.stack = [...r.stack.slice(0, Math.max(0, r.stack.indexOf(partner))), draft];
}

/** "said the ministry", "added Brandt", but not "announced a truce" or "told the council". */
function speakerFollows(r: Reader, verb: Verb): boolean {
  const next = r.chunks[r.i + 1];
  if (!isPhrase(next) || finiteAfter(r.chunks, r.i + 1, false) >= 0 || ADDRESSEE_VERBS.has(verb.lemma))
    return false;
  // "endorsed the plan, admitted Chad as a member and left": whoever speaks is not spoken of so.
  const taken = r.chunks
    .slice(r.i + 2, skipUnit(r.chunks, r.i + 1))
    .some(({ word }) => /^(?:as|into)$/.test(word));
  if (verb.lemma !== "say" && taken) return false;
  return verb.lemma === "say" || next!.phrase!.nounClass !== "desc";
}

/** "The pact, said Brandt, is dead": the speaker stands between commas and the first clause goes on. */
function interposed(r: Reader): boolean {
  const end = skipUnit(r.chunks, r.i + 1);
  return r.chunks[end]?.kind === "comma" && isFinite(r.chunks[end + 1]);
}

/** "..., said Brandt" and "The pact, said Brandt, is sound". */
function onInvertedSpeech(r: Reader, verb: Verb): void {
  const waiting = r.pendingWithSubject();
  const reported = waiting ?? r.stack[0]!;
  const draft = r.draft("main", null);
  draft.inverted = true;
  draft.verb = verb;
  if (reported.kind === "main") {
    reported.kind = "complement";
    reported.parent = draft;
  }
  if (waiting) {
    r.resume = waiting;
    r.stack.push(draft);
  } else r.stack = [draft];
}

export function give(r: Reader, draft: Draft, verb: Verb): void {
  draft.verb = r.negated && verb.negation === null ? { ...verb, negation: r.negated } : verb;
  r.negated = null;
  const after = r.chunks[r.i + 1];
  const ends = after?.kind === "comma" || after?.kind === "quote" || isEnd(after);
  if (r.resume && r.resume !== draft && draft === r.top && ends) {
    r.closeTo(r.resume);
    r.resume = null;
  }
}

const sameTime = (a: Verb, b: Verb): boolean =>
  a.tense === b.tense || (a.tense !== "future" && b.tense !== "future" && a.perfect === b.perfect);

/** Clauses read last that can still depend on one that is repaired. */
const RECENT = 60;

/** One word, past, and the same form as its participle. */
const reducible = (verb: Verb | null): boolean =>
  verb?.form === "finite" &&
  verb.first === verb.head &&
  (verb.tag === "VBD" || verb.tag === "VBN") &&
  !DISTINCT_PASTS.has(verb.lemma) &&
  !NO_PASSIVE.has(verb.lemma) &&
  !/^(?:meet|talk|speak)$/.test(verb.lemma);

/** "Peru noted that it counts the people employed there": who was told may be described so ("people told that ..."), what says so is the verb. */
const tellsThat = (r: Reader, clause: Draft): boolean =>
  clause.verb !== null &&
  REPORTING.has(clause.verb.lemma) &&
  (!ADDRESSEE_VERBS.has(clause.verb.lemma) || clause.objects.length > 0) &&
  r.drafts
    .slice(-RECENT)
    .some(({ parent, kind, marker }) => parent === clause && kind === "complement" && marker === "that");

/** "The pact signed in Lima was void": what was taken for the verb is a participle. */
function repairGardenPath(r: Reader, verb: Verb): boolean {
  if (r.comma || r.joiner) return false;
  const at = r.stack.findIndex(
    (draft) => draft.subject !== null && draft.ownSubject && draft.marker !== "what" && reducible(draft.verb),
  );
  if (at < 0 || r.stack[at]!.inverted) return false;
  const clause = r.stack[at]!;
  const mistaken = clause.verb!;
  if (tellsThat(r, clause)) return false;
  // "Addo cancelled a trip to Fiji scheduled for May": a verb with an object is the verb, and the later one the participle.
  const needsObject = MAKES_DOCUMENTS.has(verb.lemma) || ARRANGES.has(verb.lemma);
  if (clause.objects.length > 0 && reducible(verb) && needsObject && !isPhrase(r.chunks[r.i + 1]))
    return false;
  const reduced = r.draft("participial", clause);
  reduced.verb = { ...mistaken, form: "participle", tense: "none", passive: clause.objects.length === 0 };
  reduced.subject = clause.subject;
  reduced.ownSubject = false;
  reduced.objects = clause.objects;
  reduced.obliques = clause.obliques.filter((oblique) => oblique.at > mistaken.head);
  reduced.agent = clause.agent;
  for (const draft of r.drafts.slice(-RECENT))
    if (draft.parent === clause && draft !== reduced && (draft.verb?.head ?? 0) > mistaken.head)
      draft.parent = reduced;
  clause.obliques = clause.obliques.filter((oblique) => oblique.at < mistaken.head);
  clause.objects = [];
  clause.agent = null;
  clause.verb = verb;
  r.stack.length = at + 1;
  return true;
}
