import { wordSet, type Clause, type VerbGroup } from "@chancery/language";

import { precisionOf, type BlockKind, type Span } from "../../../record/index.ts";
import { isAhead } from "../../shared/time-scope.ts";
import { dependentsOf, type Passage, type View } from "../../shared/view.ts";
import type { Status } from "./modality-words.ts";

/** Kinds of lines that tell news in the present. */
const NEWS: ReadonlySet<BlockKind> = new Set<BlockKind>(["title", "subtitle", "heading", "caption"]);

/** Headlines and captions, which tell in the present what has been done. */
export const tellsNews = ({ kind }: { readonly kind: BlockKind }): boolean => NEWS.has(kind);

/** What the verb's own form says. Headlines and captions tell news in the present. */
export function ownStatus(view: View, { block, sentence }: Passage, clause: Clause): Status {
  const { verb } = clause;
  const asked = view.norm(sentence.last - 1) === "?" || view.norm(sentence.last - 2) === "?";
  // "Did Addo meet Brandt?": only asked. "When did they meet?" takes the meeting for granted.
  if (asked && isInverted(clause) && !WH.has(view.norm(clause.verb.first - 1))) return "hypothetical";
  // "Had Chad signed, ...", "Should Iran attack, ...": conditions without an "if".
  if (!asked && isInverted(clause) && CONDITIONAL.has(view.norm(verb.first))) return "hypothetical";
  // "was to have met", "had been due to sign": it did not come to that.
  if (isUnfulfilled(view, verb)) return "hypothetical";
  if (isOfAnybody(view, sentence.first, clause)) return "hypothetical";
  if (verb.modal !== null && verb.tense !== "future") return underModal(view, verb.modal, clause);
  if (verb.tense === "future") return "planned";
  // "supports that the decisions be adopted": wished.
  if (clause.kind === "complement" && verb.passive && view.norm(verb.first) === "be") return "proposed";
  if (verb.tense === "present" && verb.progressive && !tellsNews(block))
    return isArranged(view, clause) ? "planned" : "ongoing";
  if (!tellsNews(block) && isTimetabled(view, clause)) return "planned";
  return "actual";
}

/** "Anyone who attacks Fiji", "any state that leaves", "Whoever insults the king": the present of what anybody may do, and nobody is said to. */
function isOfAnybody(view: View, start: number, { verb, subject, marker }: Clause): boolean {
  if (verb.tense !== "present" || verb.perfect || verb.progressive || verb.modal !== null) return false;
  if (marker === "whoever" || (subject === null && view.norm(start) === "whoever")) return true;
  return subject !== null && (ANYBODY.has(view.norm(subject.head)) || view.norm(subject.first) === "any");
}
const ANYBODY: ReadonlySet<string> = wordSet("anyone anybody everyone everybody whoever those");

/** "is heading to Oslo tomorrow", "are meeting next week": at a time to come. */
const isArranged = (view: View, { first, last }: Clause): boolean =>
  view
    .timesIn(first, last)
    .some(
      ({ when, span }) =>
        isAhead(view, when) || /^(?:tomorrow|next )/i.test(view.text.slice(span.start, span.end)),
    );

/** "Addo leaves on Tuesday for Oslo", on a page without a day: in the text of a report the present of a journey with a weekday is a timetable's. */
function isTimetabled(view: View, { verb, first, last }: Clause): boolean {
  const plain = verb.form === "finite" && verb.tense === "present" && !verb.perfect && verb.modal === null;
  if (!plain || verb.passive || !TRAVELLING.has(verb.lemma)) return false;
  return view
    .timesIn(first, last)
    .some(({ when, value }) => when === null && /^XXXX-WXX-\d$/.test(value ?? ""));
}
const TRAVELLING: ReadonlySet<string> = wordSet("leave depart fly travel head go arrive visit return sail");

/** What "it is" of that which is only wished for. */
const WISHED: ReadonlySet<string> = wordSet(
  "important essential necessary vital crucial imperative desirable critical urgent indispensable advisable better time preferable",
);

/** "It is important for both that Chad becomes a member": in the present, what is wished for has not come about. */
export function isWished(view: View, { verb, marker, first }: Clause, outer: Clause | undefined): boolean {
  if (marker !== "that" || verb.tense !== "present" || verb.perfect || verb.modal !== null) return false;
  // "must seek that all agree", "to ensure that both sign"
  if (outer !== undefined && /^(?:seek|ensure)$/.test(outer.verb.lemma)) return true;
  if (outer?.verb.lemma !== "be" || outer.subject === null || view.norm(outer.subject.head) !== "it")
    return false;
  return view.tokens.slice(outer.verb.last, first).some(({ norm }) => WISHED.has(norm));
}

/** "wants the general arrested", "needed the treaty signed": what somebody would have done to another. */
export const isWanted = ({ kind, verb, subject }: Clause, { verb: over, objects }: Clause): boolean =>
  kind === "participial" &&
  verb.passive &&
  WANTING.has(over.lemma) &&
  objects.some(({ head, last }) => head === subject?.head && last === verb.first);
const WANTING: ReadonlySet<string> = wordSet("want need like prefer demand request order wish");

/** "must be ratified by June" is a duty still to be met, "should ratify" advice, "may be ratified" no more than a chance. */
function underModal(view: View, modal: string, clause: Clause): Status {
  const { verb, subject, objects, obliques, agent } = clause;
  const { passive, negation } = verb;
  if (/^(?:may|might|could|would|can)$/.test(modal)) return "hypothetical";
  // "should begin in May", "should be installed by June": what is expected; "should be backed by all", "should not meet", "should meet with them": advice.
  const does =
    objects.length > 0 || negation !== null || obliques.some(({ prep }) => prep === "with" || prep === "for");
  const advised = /^(?:should|ought)$/.test(modal) && subject !== null && (passive ? agent !== null : does);
  return advised && (negation !== null || !hasItsDay(view, clause)) ? "proposed" : "planned";
}

/** "should take the oath on Wednesday": what has its day is expected, and not only advised; "by Wednesday" gives none. */
const hasItsDay = (view: View, { verb, last }: Clause): boolean =>
  view
    .timesIn(verb.last, last)
    .some(
      ({ type, when, span }) =>
        type === "date" &&
        when !== null &&
        precisionOf(when) === "day" &&
        !/^(?:by|before|after|until|till|from|since|of)$/.test(view.norm(view.tokenAt(span.start) - 1)),
    );

const CONDITIONAL: ReadonlySet<string> = new Set(["had", "should", "were"]);
const WH: ReadonlySet<string> = wordSet("when where why how what which who whom");

/** "Did Addo meet", "Should Iran attack": the subject stands inside the verb group or behind its first word. */
const isInverted = ({ verb, subject }: Clause): boolean =>
  subject !== null && verb.first < subject.first && subject.last <= verb.head;

const DUE: ReadonlySet<string> = wordSet("due set scheduled about supposed slated");

function isUnfulfilled(view: View, { first, head, perfect, tense }: VerbGroup): boolean {
  if (tense !== "future" || !perfect) return false;
  const inside = view.tokens.slice(first, head).map(({ norm }) => norm);
  const [auxiliary = ""] = inside;
  return (
    (/^(?:was|were)$/.test(auxiliary) && inside.includes("have")) ||
    (auxiliary === "had" && inside.some((word) => DUE.has(word)))
  );
}

/** "nearly signed", "no longer recognises", "hardly ever visits", "stopped short of condemning": not done, without a "not". */
export function adverbNegation(view: View, { verb, subject, objects, first, marker }: Clause): Span | null {
  for (let i = Math.max(first, verb.first - 3); i < verb.head; i += 1) {
    if (subject !== null && subject.first <= i && i < subject.last) continue;
    const two = `${view.norm(i)} ${view.norm(i + 1)}`;
    if (DENIED.has(two)) return view.spanOf({ first: i, last: i + 2 });
    if (i >= verb.first - 1 && ALMOST.has(view.norm(i))) return view.tokenSpan(i);
  }
  for (const at of [verb.first - 1, verb.first - 2])
    if (isYetTo(view, at)) return view.spanOf({ first: at, last: at + 2 });
  const before = `${view.norm(verb.first - 2)} ${view.norm(verb.first - 1)}`;
  if (BEFORE.has(before) && (marker === null || marker === "of" || marker === "from"))
    return view.spanOf({ first: verb.first - 2, last: verb.first });
  // "came close to breaking off relations"
  if (before === "close to" && view.lemma(verb.first - 3) === "come")
    return view.spanOf({ first: verb.first - 3, last: verb.first });
  // "ended without Chad signing"
  if (verb.form === "gerund" && subject !== null && view.norm(subject.first - 1) === "without")
    return view.tokenSpan(subject.first - 1);
  // "All but Chad signed": he who is left out did not.
  if (subject !== null && view.norm(subject.first - 1) === "but" && view.norm(subject.first - 2) === "all")
    return view.spanOf({ first: subject.first - 2, last: subject.first });
  // "offered Chad no help": the second object says no as the first does.
  const [, second] = objects;
  if (second !== undefined && view.norm(second.first) === "no") return view.tokenSpan(second.first);
  for (const phrase of [subject, ...objects]) {
    if (phrase === null) continue;
    for (const at of [phrase.first - 1, phrase.first]) {
      if (view.norm(at) === "neither") return view.tokenSpan(at);
    }
  }
  return null;
}

/** "Somalia yet to ratify": the headline's "has yet to". */
const isYetTo = (view: View, at: number): boolean => view.norm(at) === "yet" && view.norm(at + 1) === "to";

const DENIED: ReadonlySet<string> = new Set(["no longer", "hardly ever", "scarcely ever", "all but"]);
const ALMOST: ReadonlySet<string> = new Set(["nearly", "almost"]);
const BEFORE: ReadonlySet<string> = new Set(["rather than", "short of", "far from"]);

/** "formerly recognised", "had once visited", "thirty years after Iraq invaded": of earlier days. */
export function isFormer(
  view: View,
  { clauses }: Passage,
  { kind, marker, verb, first, parent }: Clause,
): boolean {
  const outer = parent === null ? undefined : clauses[parent];
  const later = outer?.verb.form === "finite" && outer.verb.tense === "past";
  if (kind === "adverbial" && marker === "after" && later && isYears(view, first)) return true;
  for (let i = Math.max(first, verb.first - 1); i < verb.head; i += 1)
    if (FORMER.has(view.norm(i)) && verb.tense !== "future" && verb.modal === null) return true;
  return false;
}
/** Whether a stretch of years ends right before the token: "thirty years after". */
const isYears = (view: View, at: number): boolean =>
  view.timesAt(at - 1).some(({ type, value }) => type === "duration" && /^P\d+Y$/.test(value ?? ""));

const FORMER: ReadonlySet<string> = new Set(["formerly", "previously", "once", "originally"]);

/** Words that make one act hang on another. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  "if",
  "only if",
  "unless",
  "provided",
  "provided that",
  "on condition that",
  "as long as",
  "in case",
]);

/** "Unless Chad frees them, Mali will act": what is to come only if something else does. */
export function isContingent(view: View, passage: Passage, clause: Clause): boolean {
  const { tense, modal } = clause.verb;
  if (tense !== "future" && modal === null) return false;
  return dependentsOf(passage, clause).some(
    ({ kind, marker, first }) =>
      kind === "adverbial" &&
      marker !== null &&
      CONDITIONS.has(marker) &&
      !/^(?:even|as)$/.test(view.norm(first - 1)),
  );
}
