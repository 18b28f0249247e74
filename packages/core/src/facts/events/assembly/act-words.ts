/** What an act of words says: what is promised, asked for, rejected; that for which somebody is blamed. */
import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { trimSpan, type EventType, type Span } from "../../../record/index.ts";
import { dependentsOf, type Passage, type View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/** Acts that are done by saying something. */
const OF_WORDS: ReadonlySet<EventType> = new Set([
  "promise",
  "proposal",
  "request",
  "demand",
  "criticism",
  "accusation",
  "denial",
  "rejection",
  "threat",
  "apology",
]);

type Telling = Pick<Candidate, "type" | "passage" | "clause" | "trigger" | "roles">;

/** The words by which one telling says it: behind its verb or noun, as far as they are of the act. Null where it names the act alone. */
export function actWords(view: View, telling: Telling): Span | null {
  if (!OF_WORDS.has(telling.type)) return null;
  const { passage, clause, trigger } = telling;
  const verbal = clause !== null && clause.verb.first <= trigger && trigger < clause.verb.last;
  // "came under fire for it", "drew rebukes from Chad": those to whom it is done.
  if (verbal && !isOfActor(view, clause, telling)) return null;
  const noun = verbal ? clause.objects.find(({ head }) => ACTS.has(view.lemma(head))) : undefined;
  const range =
    verbal && noun === undefined
      ? behindVerb(view, passage, clause)
      : behindNoun(passage, noun?.head ?? trigger);
  if (range === null || range.last <= range.first || isGap(view, range)) return null;
  const span = withoutMarks(view.text, trimSpan(view.text, view.spanOf(range)));
  return span.end > span.start ? span : null;
}

/** Whether the verb's subject, in a passive its object, is not the one to whom it is done. */
const isOfActor = (view: View, { subject, verb }: Clause, { roles }: Telling): boolean => {
  if (subject === null || verb.passive) return true;
  const words = view.spanOf(subject);
  return !roles.some(
    ({ role, spans }) =>
      role === "recipient" && spans.some(({ start, end }) => words.start <= start && end <= words.end),
  );
};

/** Nouns for such an act, of which a verb says only that it was done: "voiced opposition", "made an appeal". */
const ACTS =
  wordSet(`opposition objection concern criticism condemnation threat promise pledge vow call appeal demand request proposal offer
  suggestion accusation charge denial rejection apology complaint protest anger regret dismay alarm`);

interface Range {
  readonly first: number;
  readonly last: number;
}

/** "what Chad had threatened to do": that is told before. */
const isGap = (view: View, { first, last }: Range): boolean =>
  view.norm(last - 1) === "do" || /^[,;:)]$/.test(view.norm(first));

/** "promised [to sail] before Chad left": from the verb to where the writer says when, why or beside what it was done. */
function behindVerb(view: View, passage: Passage, clause: Clause): Range | null {
  const { verb, objects, obliques, agent } = clause;
  // "the talks which Chad proposed": what it says stands before.
  if (objects.some(({ last }) => last <= verb.first)) return null;
  // "called [on] Chad to wait", "apologised [for] the raid"
  const first = verb.last + Number(LEADING.test(view.norm(verb.last)));
  const told = dependentsOf(passage, clause).filter((one) => one.first >= first);
  const beside = told.filter((one) => isWritersOwn(view, one)).map((one) => one.first);
  const within = Math.min(clause.last, ...beside);
  const said = told.some((one) => one.first < within && !isRelative(one));
  const matters = obliques.filter(({ prep, at }) => at >= verb.last && MATTERS.has(prep));
  // "was accused [of hiding it] by Chad": who it is done to stands before the verb, who does it behind.
  if (verb.passive) {
    const opening = said ? first : matters[0]?.at;
    if (opening === undefined || (agent !== null && agent.first <= first + 1)) return null;
    return { first: opening, last: agent === null ? within : Math.min(within, agent.first - 1) };
  }
  if (said) return { first, last: within };
  const things = objects.filter((phrase) => isThing(view, phrase));
  const closing = [...things, ...matters.map(({ phrase }) => phrase)].filter(
    (phrase) => phrase.first >= first - 1 && view.timesAt(phrase.head).length === 0,
  );
  return closing.length === 0 ? null : { first, last: Math.max(...closing.map(({ last }) => last)) };
}

const isRelative = ({ kind }: Clause): boolean => kind === "relative";

/** What is more than the one to whom it is done: "praised [the army's work]", where "praised Chad" says nothing else. */
const isThing = (view: View, { head }: NounPhrase): boolean =>
  view.token(head)?.upos !== "PRON" &&
  !/^(?:person|country|organization|place)$/.test(view.mentionAt(head)?.kind ?? "");

const LEADING = /^(?:on|upon|for|against|at)$/;

/** ", saying that", "after the raid began", "as he left": told beside the act, and no part of what it says. */
const isWritersOwn = (view: View, { kind, marker, verb, first }: Clause): boolean =>
  (kind === "adverbial" && marker !== null && BESIDE.has(marker)) ||
  (kind === "participial" && verb.form === "gerund" && view.norm(first - 1) === ",");
const BESIDE = wordSet("after before while as when since although though until once");

/** "a promise [to sail]", "calls [for a truce]": what hangs on the noun. */
function behindNoun({ phrases, clauses }: Passage, trigger: number): Range | null {
  const phrase = phrases.flatMap(withMembers).find(({ head }) => head === trigger);
  if (phrase === undefined) return null;
  const first = trigger + 1;
  const clause = clauses.find(
    (one) =>
      one.first >= first && one.first <= phrase.last && /^(?:infinitive|complement|relative)$/.test(one.kind),
  );
  const last = Math.max(clause?.last ?? 0, hanging(phrase));
  return last > first ? { first, last } : null;
}

const withMembers = (phrase: NounPhrase): readonly NounPhrase[] => [
  phrase,
  ...phrase.conjuncts,
  ...phrase.modifiers.flatMap((modifier) => withMembers(modifier.phrase)),
];

/** Where the phrases end that hang on a noun and say what the act is about; 0 where none does. */
const hanging = ({ modifiers }: NounPhrase): number =>
  Math.max(0, ...modifiers.filter(({ prep }) => MATTERS.has(prep)).map(({ phrase }) => phrase.last));
const MATTERS = wordSet("of for on about against to over as");

function withoutMarks(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s,;:.!?–—]/.test(text[to - 1] ?? "")) to -= 1;
  const [joined = ""] = /,? (?:and|but|or)$/.exec(text.slice(Math.max(start, to - 6), to)) ?? [];
  return { start, end: to - joined.length };
}
