/** A compact rendering of a Grammar, for tests and for looking at what was read. */
import type { Analysis, Clause, Grammar, NounPhrase, Oblique } from "../types.ts";

/**
 * One line a clause: `kind[marker] subject | verb(form,...) | objects | obliques`, parts joined by "; ". Lists show as
 * {a + b}, appositions as (= ...), prepositional modifiers as <prep ...>, possessors as [...]'s.
 */
export function describe(grammar: Grammar, analysis: Analysis): string {
  return grammar.clauses.map((clause) => describeClause(clause, analysis)).join("\n");
}

function describeClause(clause: Clause, analysis: Analysis): string {
  const { kind, marker, subject, objects, obliques, agent, verb } = clause;
  const parts = [
    subject ? describePhrase(subject, analysis) : "-",
    describeVerb(clause),
    objects.map((object) => describePhrase(object, analysis)).join("; "),
    [
      ...obliques.map((oblique) => describeOblique(oblique, analysis)),
      ...(agent ? [`BY ${describePhrase(agent, analysis)}`] : []),
    ].join("; "),
  ];
  return `${kind}${marker ? `[${marker}]` : ""} ${parts.join(" | ")}${verb.negation ? "" : ""}`.trimEnd();
}

function describeVerb({ verb }: Clause): string {
  const marks = [
    verb.form === "finite" ? verb.tense : verb.form,
    verb.perfect ? "perf" : "",
    verb.progressive ? "prog" : "",
    verb.passive ? "pass" : "",
    verb.modal ?? "",
    verb.negation ? "neg" : "",
  ].filter(Boolean);
  return `${verb.lemma}${verb.particle ? `_${verb.particle}` : ""}(${marks.join(",")})`;
}

function describePhrase(phrase: NounPhrase, analysis: Analysis): string {
  const own =
    phrase.conjuncts.length > 0
      ? `{${phrase.conjuncts.map((member) => describePhrase(member, analysis)).join(" + ")}}`
      : coreText(phrase, analysis);
  const modifiers = phrase.modifiers.map((modifier) => ` <${describeOblique(modifier, analysis)}>`).join("");
  const appositions = phrase.appositions.map((other) => ` (= ${describePhrase(other, analysis)})`).join("");
  return own + modifiers + appositions;
}

const describeOblique = ({ prep, phrase }: Oblique, analysis: Analysis): string =>
  prep === "" ? `@${describePhrase(phrase, analysis)}` : `${prep} ${describePhrase(phrase, analysis)}`;

/** The phrase's words up to the first modifier or apposition, a longer possessor shown in brackets. */
function coreText(phrase: NounPhrase, analysis: Analysis): string {
  const inner = [...phrase.modifiers.map(({ at }) => at), ...phrase.appositions.map(({ first }) => first)];
  const last = Math.min(phrase.last, ...inner.filter((at) => at > phrase.head));
  const tokens = analysis.tokens.slice(phrase.first, last);
  const end = tokens.findLast(({ norm }) => !/^[,()[\]—–"“”‘’-]$/.test(norm))?.end ?? 0;
  return tokens.length > 0 ? analysis.text.slice(tokens[0]!.start, end) : "";
}
