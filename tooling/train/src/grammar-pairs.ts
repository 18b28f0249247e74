import type { Analysis, Clause, Grammar, NounPhrase, Parse } from "@chancery/language";

/**
 * Relations of a sentence as pairs of head words, of the treebank, of the grammar and of the parser, so that the three can be compared.
 * Names are compared by the head of their flat name, copulas by their verb.
 */
export const RELATIONS = ["conj", "appos", "nsubj", "nsubj:pass", "obj", "obl:agent"] as const;
export type Relation = (typeof RELATIONS)[number];
export type Pairs = Record<Relation, Set<string>>;

/** A word of the treebank; `head` counts from 0 in the sentence, -1 for the root. */
export interface GoldRow {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly spaceAfter: boolean;
}

/** The member that a list is known by. */
const lead = (phrase: NounPhrase): NounPhrase => phrase.conjuncts[0] ?? phrase;

const noPairs = (): Pairs =>
  Object.fromEntries(RELATIONS.map((relation) => [relation, new Set<string>()])) as Pairs;

/** The word that stands for a flat name or compound; members of a list inside one ("North and South Korea") stand for themselves. */
function canonical(rows: readonly GoldRow[], at: number): number {
  const listed = (i: number): boolean => rows.some(({ head, deprel }) => head === i && deprel === "conj");
  let i = at;
  for (let n = 0; n < 12 && /^(?:flat|compound)/.test(rows[i]!.deprel) && !listed(i); n += 1)
    i = rows[i]!.head;
  return i;
}

/** A predicate of its own ("he is a poet and she is a judge"), no member of a list of nouns. */
const isClause = (rows: readonly GoldRow[], at: number): boolean =>
  rows.some(({ head, deprel }) => head === at && /^(?:cop|nsubj)/.test(deprel));

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/** A weekday beside its date ("Tuesday, 6 May") is one time, which no grammar of phrases is asked for. */
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;

/** The treebank has the one for a part of the other's name or address: "poet and critic Ana Mora", "poets Ana Mora and Kofi Addo", "Suva, Fiji" in some treebanks. */
const isPartOf = (rows: readonly GoldRow[], one: number, two: number): boolean =>
  (rows[one]!.head === two && /^(?:compound|flat|nmod:desc)/.test(rows[one]!.deprel)) ||
  (rows[two]!.head === one && rows[two]!.deprel.startsWith("flat")) ||
  (/^nmod:unmarked$/.test(rows[two]!.deprel) && rows[two]!.upos === "PROPN");

/** Puts an apposition down, unless both sides are parts of one name or of one time. */
function addApposition(pairs: Pairs, rows: readonly GoldRow[], head: number, other: number): void {
  const [one, two] = [canonical(rows, head), canonical(rows, other)];
  if (one !== two && !WEEKDAY.test(rows[one]!.form) && !isPartOf(rows, one, two))
    pairs.appos.add(`${one}-${two}`);
}

/**
 * What renames one thing is renamed by all of it: of "the envoy, a lawyer, Ana Mora" treebanks join the third to the first, others to
 * the second. Every pair is led to the first word of its group, so that only the groups are compared.
 */
function fromFirst(appositions: ReadonlySet<string>): Set<string> {
  const first = new Map<number, number>();
  const pairs = [...appositions]
    .map((pair) => pair.split("-").map(Number) as [number, number])
    .toSorted(([a, b], [c, d]) => Math.min(a, b) - Math.min(c, d) || Math.max(a, b) - Math.max(c, d));
  for (const [one, two] of pairs) {
    const [early, late] = one < two ? [one, two] : [two, one];
    first.set(late, Math.min(first.get(early) ?? early, first.get(late) ?? early));
  }
  return new Set([...first].map(([late, early]) => `${early}-${late}`));
}

export function goldPairs(rows: readonly GoldRow[]): Pairs {
  const pairs = noPairs();
  for (const [i, { head, deprel, upos, xpos }] of rows.entries()) {
    if (head < 0 || xpos.startsWith("W") || !NOMINAL.test(upos)) continue;
    const copula = rows.findIndex((row) => row.head === head && row.deprel === "cop");
    const governor = copula >= 0 ? copula : head;
    if (deprel === "conj" && NOMINAL.test(rows[head]!.upos) && !isClause(rows, i))
      pairs.conj.add(`${canonical(rows, head)}-${canonical(rows, i)}`);
    if (deprel === "appos") addApposition(pairs, rows, head, i);
    if ((deprel === "nsubj" || deprel === "nsubj:pass") && /VERB|AUX/.test(rows[governor]!.upos))
      pairs[deprel].add(`${governor}-${canonical(rows, i)}`);
    if (deprel === "obj" || deprel === "iobj") pairs.obj.add(`${head}-${canonical(rows, i)}`);
    if (deprel === "obl:agent") pairs["obl:agent"].add(`${head}-${canonical(rows, i)}`);
  }
  pairs.appos = fromFirst(pairs.appos);
  return pairs;
}

/** The parser's arcs as pairs; those of the tree that it gives, with its own tags. `first` is the sentence's first token. */
export function parsedPairs(
  { tokens }: Analysis,
  parse: Parse,
  first: number,
  rows: readonly GoldRow[],
): Pairs {
  const tree = rows.map((row, i): GoldRow => {
    const head = parse.heads[first + i]!;
    const { upos, xpos } = tokens[first + i]!;
    const deprel = parse.names[parse.relations[first + i]!]!;
    return { ...row, upos, xpos, head: head < 0 ? -1 : head - first, deprel };
  });
  const pairs = noPairs();
  for (const relation of RELATIONS)
    for (const pair of goldPairs(tree)[relation]) {
      // Inside a name both sides are led to the head that the treebank gives it.
      const [head, member] = pair.split("-").map(Number) as [number, number];
      const [one, two] = [canonical(rows, head), canonical(rows, member)];
      if (relation !== "appos" || !isPartOf(rows, one, two)) pairs[relation].add(`${one}-${two}`);
    }
  return pairs;
}

/** What the grammar reads in a sentence whose first token is `first`. */
export function grammarPairs(
  analysis: Analysis,
  grammar: Grammar,
  first: number,
  rows: readonly GoldRow[],
): Pairs {
  const pairs = noPairs();
  const at = ({ head }: NounPhrase): number => head - first;
  const name = (phrase: NounPhrase): number => canonical(rows, at(phrase));
  const seen = new Set<NounPhrase>();
  const visit = (phrase: NounPhrase): void => {
    if (seen.has(phrase)) return;
    seen.add(phrase);
    const [first, ...rest] = phrase.conjuncts;
    if (first) for (const member of rest) pairs.conj.add(`${name(first)}-${name(member)}`);
    for (const { phrase: member, beside } of phrase.modifiers)
      if (beside) pairs.conj.add(`${name(lead(beside))}-${name(lead(member))}`);
    // The treebank takes a common noun before a name for its head, a title for a part of the name.
    const { title } = phrase;
    if (title) addApposition(pairs, rows, at(lead(title)), at(phrase));
    for (const other of phrase.appositions) addApposition(pairs, rows, at(phrase), at(other));
    const inner = [...phrase.conjuncts, ...phrase.appositions, ...phrase.modifiers.map((m) => m.phrase)];
    for (const part of [...inner, phrase.possessor, title]) if (part) visit(part);
  };
  grammar.phrases.forEach(visit);
  for (const [one, other] of grammar.pairs ?? []) pairs.conj.add(`${one - first}-${other - first}`);
  for (const clause of grammar.clauses) {
    // The treebank calls the subject of "there is" and "it is clear that" an expletive.
    if (clause.subject && rows[clause.subject.head - first]!.deprel === "expl") continue;
    clausePairs(clause, pairs, name, analysis, first);
  }
  pairs.appos = fromFirst(pairs.appos);
  return pairs;
}

function clausePairs(
  clause: Clause,
  pairs: Pairs,
  name: (phrase: NounPhrase) => number,
  analysis: Analysis,
  offset: number,
): void {
  const { verb, subject, objects, agent, kind, marker, first } = clause;
  const at = verb.head - offset;
  // A treebank gives shared and inherited subjects to one verb only; leave them out.
  const own = subject !== null && kind !== "infinitive" && kind !== "participial" && subject.first >= first;
  const relative = kind === "relative" && marker !== null && marker !== "where" && marker !== "when";
  const fresh =
    own && !(relative && subject.last <= verb.first && analysis.tokens[subject.last]?.norm === marker);
  if (fresh) pairs[verb.passive ? "nsubj:pass" : "nsubj"].add(`${at}-${name(subject)}`);
  if (verb.lemma !== "be")
    for (const object of objects) if (object.first >= verb.first) pairs.obj.add(`${at}-${name(object)}`);
  for (const { phrase, beside } of clause.obliques)
    if (beside) pairs.conj.add(`${name(lead(beside))}-${name(lead(phrase))}`);
  if (agent) pairs["obl:agent"].add(`${at}-${name(agent)}`);
}
