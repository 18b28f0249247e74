import { wordSet, type Analysis, type Clause, type Grammar } from "@chancery/language";

import { firstWhere, type Span } from "../../record/index.ts";

/** Where a date stands as its verb tells: behind the writer, at hand ("is in Moscow"), ahead, or not told. */
export type Reach = "past" | "present" | "ahead" | "unknown";

/** What is planned need not come: "was planned for 2026" sets no bound below. */
const PLANS = wordSet(
  "plan schedule expect set aim intend hope want forecast project propose promise pledge agree vow extend postpone target due slate call seek envisage foresee prepare fix delay move",
);

/** Of these the time right after the verb is when it was done: "agreed on Friday to resume relations". */
const DONE = wordSet("agree promise pledge vow propose");

export interface Place {
  readonly sentence: number;
  readonly block: number;
  /** Token that the span begins at. */
  readonly token: number;
}

/** Finds sentence and token of a span; null where no token begins in it (boilerplate is not analysed). */
export function placeOf({ tokens, sentences }: Analysis, { start, end }: Span): Place | null {
  const at = Math.min(
    firstWhere(tokens, (token) => token.end > start),
    tokens.length - 1,
  );
  const token = tokens[at];
  if (!token || token.start >= end) return null;
  return { sentence: token.sentence, block: sentences[token.sentence]?.block ?? -1, token: at };
}

const covers = (clause: Clause, token: number): boolean => clause.first <= token && token < clause.last;

/** The clauses around a token, innermost first. */
function clausesAround(grammar: Grammar | undefined, sentence: number, token: number): Clause[] {
  const around = (grammar?.clauses ?? []).filter(
    (clause) => clause.sentence === sentence && covers(clause, token),
  );
  return around.sort((a, b) => a.last - a.first - (b.last - b.first));
}

function reachOf(clause: Clause, outer: readonly Clause[]): Reach {
  const { verb } = clause;
  if (verb.modal !== null) return verb.modal === "will" || verb.modal === "shall" ? "ahead" : "unknown";
  if (verb.form === "finite") {
    if (verb.tense === "future") return "ahead";
    if (verb.tense === "past") return PLANS.has(verb.lemma) ? "unknown" : "past";
    if (verb.tense === "present")
      return verb.perfect ? (PLANS.has(verb.lemma) ? "unknown" : "past") : "present";
    return "unknown";
  }
  if (PLANS.has(verb.lemma)) return "unknown";
  // "signed in 2013"; not in "to raise the number accepted in 2016".
  if (verb.form === "participle")
    return outer[0]?.verb.form === "infinitive" || outer[0]?.verb.modal != null ? "unknown" : "past";
  if (verb.form === "infinitive") {
    const finite = outer.find(({ verb: other }) => other.form === "finite");
    return finite?.verb.tense === "present" && !finite.verb.perfect && finite.verb.modal === null
      ? "ahead"
      : "unknown";
  }
  return "unknown";
}

/** How the sentence places a date that begins at the token. */
export function reachAt(
  { tokens }: Analysis,
  grammar: Grammar | undefined,
  { sentence, token }: Place,
): Reach {
  const [inner, ...outer] = clausesAround(grammar, sentence, token);
  if (!inner) return "unknown";
  const { verb } = inner;
  const past = verb.form === "finite" && verb.tense === "past" && verb.modal === null;
  const behind = DONE.has(verb.lemma) && token >= verb.last && token - verb.last <= 1;
  // "on Saturday agreed to meet": right before the verb stands when it was done.
  const before = verb.first - token === 1 && !verb.passive;
  if (past && (behind || before)) return "past";
  const reach = reachOf(inner, outer);
  if (reach !== "past") return reach;
  // The nearest verb before the date has a say too: "said it was ready to sign on 4 May" has "sign" there.
  for (let i = token - 1; i >= 0 && tokens[i]?.sentence === sentence; i -= 1) {
    const { xpos = "" } = tokens[i] ?? {};
    if (xpos === "VB" || xpos === "VBP" || xpos === "VBG") return "unknown";
    if (xpos.startsWith("VB")) break;
  }
  return reach;
}

/** Whether a finite present-tense verb rules the sentence: "X, who is on a visit to Y, ..." */
export const presentVerbs = (grammar: Grammar | undefined, sentence: number): Clause[] =>
  (grammar?.clauses ?? []).filter(
    ({ sentence: own, verb }) =>
      own === sentence &&
      verb.form === "finite" &&
      verb.tense === "present" &&
      !verb.perfect &&
      verb.modal === null,
  );

/** Whether the innermost clause around a token is the sentence's news: main, reported, or a headline. */
export function inMainClause(grammar: Grammar | undefined, { sentence, token }: Place): boolean {
  const [inner] = clausesAround(grammar, sentence, token);
  return (
    inner === undefined || inner.kind === "main" || inner.kind === "complement" || inner.kind === "headline"
  );
}
