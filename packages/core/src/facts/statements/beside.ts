import type { Clause, NounPhrase } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { overlaps, type Span } from "../../record/index.ts";
import { clauseAt, type Passage, type View } from "../shared/view.ts";
import { cueOf, DELIVERY } from "./cues.ts";
import { namedBeside, voiceOf, type Voice } from "./speakers/voices.ts";

/** Who speaks the words between two marks, and the words that say that he does. */
export interface Beside {
  /** Null where the article does not say who it is: "a port official", "the letter". */
  readonly voice: Voice | null;
  /** The words for who speaks. */
  readonly span: Span;
  readonly cue: Span | null;
  readonly clause: Clause | null;
  readonly passage: Passage;
}

/** Tokens that a title, an apposition or a relative clause may take between who speaks and his verb. */
const FARTHEST = 30;
const DASH = /^[—–―-]{1,2}$/;
const FINITE = /^(?:VBD|VBZ|VBP|VBN)$/;

/**
 * Who speaks by where the words stand: right behind the closing mark ("…!” beamed Addo", "…,” Addo, wearing a hat, shot back", "…” — Rosa
 * Mendes") or right before the opening one ("Continued Addo: “…"). For quotations whose marks mislead the grammar of their sentence, or that end in a
 * stop of their own, so that their cue is another sentence.
 */
export const besideMarks = (view: View, quote: QuotedSpan): Beside | null =>
  behind(view, quote) ?? before(view, quote) ?? below(view, quote);

/** A paragraph of nothing but a quotation, and right below it a line of nothing but who says it: "Josep Borrell, High Representative". */
function below(view: View, { span }: QuotedSpan): Beside | null {
  const own = view.passages[view.passageIndexAt(span.start)];
  if (own === undefined || own.block.span.start !== span.start || own.block.span.end !== span.end)
    return null;
  const next = view.passages.find((passage) => passage.span.start >= span.end);
  if (next === undefined || next.block === own.block) return null;
  const line = view.text.slice(next.block.span.start, next.block.span.end);
  if (
    line.length > LONGEST_LINE ||
    /[.!?:]$/.test(line) ||
    next.clauses.some(({ verb }) => verb.form === "finite")
  )
    return null;
  const name = view.mentionAt(next.sentence.first);
  if (name?.kind !== "person" || name.form !== "name" || name.first !== next.sentence.first) return null;
  if (name.last < next.sentence.last && view.norm(name.last) !== ",") return null;
  const voice = view.spanOf(name);
  return { voice: { entity: name.entity, span: voice }, span: voice, cue: null, clause: null, passage: next };
}
const LONGEST_LINE = 120;

function behind(view: View, { span, inner }: QuotedSpan): Beside | null {
  const at = view.tokenAt(span.end);
  const passage = passageOf(view, at);
  if (passage === undefined || !sameLine(view, span.end, at)) return null;
  if (DASH.test(view.norm(at))) return signed(view, passage, at + 1);
  const close = view.text.slice(inner.end - 1, inner.end);
  // A full stop inside the marks ends the sentence, but for a name and a bare verb: "…missing.” Trump said."
  if (!/[,!?….—–-]/.test(close) && view.norm(at) !== ",") return null;
  const start = skipAdverbs(view, view.norm(at) === "," ? at + 1 : at);
  if (isVerb(view, start) && close !== ".") {
    const verbEnd = verbEndAt(view, start);
    const phrase = phraseFrom(view, passage, verbEnd);
    if (phrase === null || startsClause(view, phrase)) return null;
    const known = isCueVerb(view, start) || DELIVERY.has(view.lemma(start));
    // After a comma, a verb and somebody is a cue whatever the verb: "…,” beamed Donald Hartley".
    if (!known && !(close === "," && view.token(start)?.xpos === "VBD")) return null;
    return voiced(view, passage, phrase, { first: start, last: verbEnd });
  }
  const phrase = phraseFrom(view, passage, start);
  if (phrase === null) return null;
  const verb = verbBehind(view, passage, phrase);
  if (verb === null) return null;
  const verbEnd = verbEndAt(view, verb);
  // "…in weeks.” Addo said the port was shut.": a verb with words of its own to report is another sentence.
  if (close === "." && (verb !== phrase.last || !(view.token(verbEnd)?.upos === "PUNCT"))) return null;
  return voiced(view, passage, phrase, { first: verb, last: verbEnd });
}

function before(view: View, { span }: QuotedSpan): Beside | null {
  const mark = view.tokenAt(span.start) - 1;
  const passage = passageOf(view, mark);
  const colon = view.norm(mark) === ":";
  if (passage === undefined || (!colon && view.norm(mark) !== ",")) return null;
  // A paragraph that ends in a colon introduces the one below it.
  if (!colon && !sameLine(view, view.token(mark)?.end ?? 0, mark + 1)) return null;
  return (
    inverted(view, passage, mark) ??
    tracedBefore(view, passage, mark) ??
    cuedBefore(view, passage, mark, span) ??
    (colon ? labelled(view, passage, mark) : null)
  );
}

/** "Continued Addo: “…" */
function inverted(view: View, passage: Passage, mark: number): Beside | null {
  const { first } = passage.sentence;
  if (!isVerb(view, first) || !isCueVerb(view, first)) return null;
  const phrase = phraseFrom(view, passage, first + 1);
  return phrase !== null && phrase.last === mark
    ? voiced(view, passage, phrase, { first, last: first + 1 })
    : null;
}

/** "According to the newspaper, “…" */
function tracedBefore(view: View, passage: Passage, mark: number): Beside | null {
  const phrase = passage.phrases.find(({ last }) => last === mark);
  if (
    phrase === undefined ||
    view.norm(phrase.first - 1) !== "to" ||
    view.norm(phrase.first - 2) !== "according"
  )
    return null;
  return voiced(view, passage, phrase, { first: phrase.first - 2, last: phrase.first });
}

/** "Addo told reporters in Lima: “…", "As Addo put it, “…": the nearest cue, and for a comma nothing told after it. */
function cuedBefore(view: View, passage: Passage, mark: number, quoted: Span): Beside | null {
  const issued = issuing(view, passage, mark);
  if (issued?.subject) return voiced(view, passage, issued.subject, issued.verb);
  const farthest = Math.max(passage.sentence.first, mark - (view.norm(mark) === ":" ? 14 : 8));
  for (let i = mark - 1; i >= farthest; i -= 1) {
    if (!isVerb(view, i) && view.token(i)?.xpos !== "VBG") continue;
    const put = view.lemma(i) === "put" && view.norm(i + 1) === "it";
    const clause = clauseAt(passage, i);
    if (i === mark - 1 && view.lemma(i) === "read") return written(view, passage, clause, i);
    const subject = clause?.verb.head === i ? clause.subject : null;
    if (!put && !isCueVerb(view, i)) {
      if (view.norm(mark) === ",") return null;
      continue;
    }
    if (clause?.verb.head === i && clause.verb.negation !== null) return null;
    if (subject === null) return asToldBy(view, passage, i);
    if (overlaps(quoted, view.spanOf(subject))) return null;
    return voiced(view, passage, subject, { first: i, last: i + 1 });
  }
  return null;
}

/** "The statement reads: “…": what is written; nobody speaks in "a line, which read: “…". */
function written(view: View, passage: Passage, clause: Clause | undefined, at: number): Beside | null {
  const subject = clause?.verb.head === at && clause.kind !== "relative" ? clause.subject : null;
  return subject === null || view.norm(subject.head) === "it"
    ? null
    : voiced(view, passage, subject, { first: at, last: at + 1 });
}

/** "Addo made the following statement:": the clause, where such words stand before the colon. */
export function issuing(view: View, { clauses }: Passage, colon: number): Clause | null {
  if (view.norm(colon) !== ":" || view.norm(colon - 2) !== "following" || !ISSUED.test(view.norm(colon - 1)))
    return null;
  return (
    clauses.find(
      ({ verb, kind, subject }) =>
        ISSUING.test(verb.lemma) &&
        kind !== "infinitive" &&
        subject !== null &&
        !verb.passive &&
        verb.negation === null,
    ) ?? null
  );
}
const ISSUED = /^(?:statement|remarks|declaration|announcement|message|comments)$/;
const ISSUING = /^(?:make|issue|release|deliver|give|read)$/;

/** "as Rosa Mendes once told me, “…": the phrase between "as" and the cue, where grammar makes it something else. */
function asToldBy(view: View, passage: Passage, verb: number): Beside | null {
  const phrase = passage.phrases.find(
    ({ first, last }) =>
      view.norm(first - 1) === "as" && last <= verb && verb - last <= 2 && skipAdverbs(view, last) === verb,
  );
  return phrase === undefined ? null : voiced(view, passage, phrase, { first: verb, last: verb + 1 });
}

/** "Rosa Mendes: “…", alone or behind a dash: a name before a colon. */
function labelled(view: View, passage: Passage, mark: number): Beside | null {
  const name = view.mentionAt(mark - 1);
  if (name === undefined || name.last !== mark || name.group !== undefined) return null;
  if (name.kind !== "person" && name.kind !== "organization") return null;
  const opens = name.first === passage.sentence.first || DASH.test(view.norm(name.first - 1));
  const span = view.spanOf(name);
  return opens ? { voice: { entity: name.entity, span }, span, cue: null, clause: null, passage } : null;
}

/** "…” — Rosa Mendes", "…” — Rosa Mendes, Lima": a name that ends its line. */
function signed(view: View, passage: Passage, at: number): Beside | null {
  const name = view.mentionAt(at);
  const bare = name === undefined ? capitalsFrom(view, at) : { first: name.first, last: name.last };
  if (bare.first !== at || bare.last <= at) return null;
  if (name !== undefined && name.kind !== "person" && name.kind !== "organization") return null;
  const line = view.text.indexOf("\n", view.token(at)?.start);
  const rest = view.text.slice(view.token(bare.last - 1)?.end, line < 0 ? undefined : line).trim();
  if (!/^(?:[.]?|,\s*\P{Ll}.{0,60})(?:["“].*)?$/u.test(rest)) return null;
  const span = view.spanOf(bare);
  return {
    voice: name === undefined ? null : { entity: name.entity, span },
    span,
    cue: null,
    clause: null,
    passage,
  };
}

function capitalsFrom(view: View, at: number): { first: number; last: number } {
  let last = at;
  while (last - at < 5 && /^\p{Lu}[\p{L}.'’-]*$/u.test(view.token(last)?.text ?? "")) last += 1;
  return { first: at, last: last - at > 1 ? last : at };
}

function voiced(
  view: View,
  passage: Passage,
  phrase: NounPhrase,
  cue: { readonly first: number; readonly last: number },
): Beside {
  return {
    voice: voiceOf(view, phrase) ?? namedBeside(view, phrase),
    span: view.spanOf(phrase),
    cue: view.spanOf(cue),
    clause: clauseAt(passage, cue.first) ?? null,
    passage,
  };
}

/** The cue's verb behind who speaks, with at most an aside between two commas: "Addo, wearing a hat, said". */
function verbBehind(view: View, passage: Passage, phrase: NounPhrase): number | null {
  const here = skipAdverbs(view, phrase.last);
  if (isVerb(view, here)) return speaks(view, here) ? here : null;
  if (view.norm(here) !== "," && view.norm(here) !== "(")
    return here === phrase.last ? farther(view, passage, phrase) : null;
  const last = Math.min(passage.sentence.last, here + FARTHEST);
  for (let i = here; i < last; i += 1) {
    if (/^["“”;:]$/.test(view.norm(i))) return null;
    const at = skipAdverbs(view, i + 1);
    if (/^[,)]$/.test(view.norm(i)) && isVerb(view, at) && speaks(view, at)) return at;
  }
  return null;
}

/** "a narrator in the ad asks": what hangs on the phrase stands before the verb. */
function farther(view: View, { sentence }: Passage, phrase: NounPhrase): number | null {
  if (view.token(phrase.last)?.upos !== "ADP") return null;
  for (let i = phrase.last + 1; i < Math.min(sentence.last, phrase.last + 12); i += 1) {
    if (/^["“”;:,.]$/.test(view.norm(i))) return null;
    if (isVerb(view, i)) return speaks(view, i) ? i : null;
  }
  return null;
}

const speaks = (view: View, at: number): boolean => isCueVerb(view, at) || DELIVERY.has(view.lemma(at));

/** "he points out": behind a pronoun a cue is a verb, whatever the tagger took it for. */
const isVerb = (view: View, at: number): boolean =>
  FINITE.test(view.token(at)?.xpos ?? "") ||
  (view.token(at)?.xpos === "NNS" &&
    /^P(?:RON|ROPN)$/.test(view.token(at - 1)?.upos ?? "") &&
    isCueVerb(view, at));

function isCueVerb(view: View, at: number): boolean {
  const lemma = view.lemma(at).toLowerCase();
  const cue = cueOf({ lemma, particle: view.norm(at + 1) });
  return cue !== undefined && !cue.judges;
}

/** With the particle and object that make it a cue: "points out", "went on", "told reporters". */
const verbEndAt = (view: View, at: number): number =>
  /^(?:out|on|back|in|up|off)$/.test(view.norm(at + 1)) ? at + 2 : at + 1;

/** "…,” he said" has its pronoun as the whole; "which", "that" and "it" as a thing open something else. */
const startsClause = (view: View, { first }: NounPhrase): boolean =>
  /^(?:that|which|what|it|this)$/.test(view.norm(first));

function phraseFrom(view: View, { phrases }: Passage, at: number): NounPhrase | null {
  return phrases.find(({ first }) => first === at) ?? null;
}

function skipAdverbs(view: View, at: number): number {
  let i = at;
  while (
    i - at < 3 &&
    (view.token(i)?.upos === "ADV" || /^(?:then|once|also|both|further)$/.test(view.norm(i)))
  )
    i += 1;
  return i;
}

function passageOf(view: View, token: number): Passage | undefined {
  const at = view.token(token)?.start;
  if (at === undefined) return undefined;
  const passage = view.passages[view.passageIndexAt(at)];
  return passage !== undefined && passage.sentence.first <= token && token < passage.sentence.last
    ? passage
    : undefined;
}

/** Nothing but space lies between the offset and the token, and no line ends there. */
const sameLine = (view: View, from: number, token: number): boolean =>
  !view.text.slice(from, view.token(token)?.start ?? from).includes("\n");
