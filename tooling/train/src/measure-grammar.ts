import type { Analysis, Clause, NounPhrase, Token, Upos } from "@chancery/language";
import { parseGrammar } from "@chancery/language";
import { isWord, shippedTagger, WordTable } from "@chancery/language/training";

import { hasCorpora } from "./corpora/folder.ts";
import { treebank } from "./corpora/gum.ts";
import { f1 } from "./measures.ts";

/**
 * Measures the grammar of packages/language on the treebank's dev file: `tsx src/measure-grammar.ts [--errors conj] [--train]`.
 * Rules are written for what its training file shows (`--train`), so that the figures of the dev file are of texts nobody looked at.
 * Relations are compared as pairs of head words, once with the treebank's tags and once with ours. Prints why and stops
 * where the corpora are absent. Names are compared by the head of their flat name, copulas by their verb.
 */
const FILE = process.argv.includes("--train") ? "gum/train.conllu" : "gum/dev.conllu";
const GENRES = /news|interview|speech/;
const RELATIONS = ["conj", "appos", "nsubj", "nsubj:pass", "obj", "obl:agent"] as const;
type Relation = (typeof RELATIONS)[number];
type Pairs = Record<Relation, Set<string>>;

interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly spaceAfter: boolean;
}

const noPairs = (): Pairs =>
  Object.fromEntries(RELATIONS.map((relation) => [relation, new Set<string>()])) as Pairs;

function analysisOf(rows: readonly Row[], ours: boolean): Analysis {
  let text = "";
  const table = new WordTable();
  const tags = ours ? shippedTagger()(rows.map(({ form }) => table.get(form))) : null;
  const tokens: Token[] = rows.map((row, i) => {
    const start = text.length;
    text += row.form + (row.spaceAfter ? " " : "");
    return {
      start,
      end: start + row.form.length,
      text: row.form,
      norm: row.form.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"'),
      lemma: row.lemma,
      upos: (tags?.[i]?.upos ?? row.upos) as Upos,
      xpos: tags?.[i]?.xpos ?? row.xpos,
      sentence: 0,
      spaceBefore: i === 0 || rows[i - 1]!.spaceAfter,
    };
  });
  const sentence = { start: 0, end: text.length, first: 0, last: tokens.length, block: 0, headline: false };
  return { text, tokens, sentences: [sentence], names: [] };
}

/** The word that stands for a flat name or compound; members of a list inside one ("North and South Korea") stand for themselves. */
function canonical(rows: readonly Row[], at: number): number {
  const listed = (i: number): boolean => rows.some(({ head, deprel }) => head === i && deprel === "conj");
  let i = at;
  for (let n = 0; n < 12 && /^(?:flat|compound)/.test(rows[i]!.deprel) && !listed(i); n += 1)
    i = rows[i]!.head;
  return i;
}

/** A predicate of its own ("he is a poet and she is a judge"), no member of a list of nouns. */
const isClause = (rows: readonly Row[], at: number): boolean =>
  rows.some(({ head, deprel }) => head === at && /^(?:cop|nsubj)/.test(deprel));

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

function goldPairs(rows: readonly Row[]): Pairs {
  const pairs = noPairs();
  for (const [i, { head, deprel, upos, xpos }] of rows.entries()) {
    if (head < 0 || xpos.startsWith("W") || !NOMINAL.test(upos)) continue;
    const copula = rows.findIndex((row) => row.head === head && row.deprel === "cop");
    const governor = copula >= 0 ? copula : head;
    if (deprel === "conj" && NOMINAL.test(rows[head]!.upos) && !isClause(rows, i))
      pairs.conj.add(`${canonical(rows, head)}-${canonical(rows, i)}`);
    if (deprel === "appos") pairs.appos.add(`${canonical(rows, head)}-${canonical(rows, i)}`);
    if ((deprel === "nsubj" || deprel === "nsubj:pass") && /VERB|AUX/.test(rows[governor]!.upos))
      pairs[deprel].add(`${governor}-${canonical(rows, i)}`);
    if (deprel === "obj" || deprel === "iobj") pairs.obj.add(`${head}-${canonical(rows, i)}`);
    if (deprel === "obl:agent") pairs["obl:agent"].add(`${head}-${canonical(rows, i)}`);
  }
  return pairs;
}

function foundPairs(analysis: Analysis, rows: readonly Row[]): Pairs {
  const pairs = noPairs();
  const [grammar] = parseGrammar(analysis);
  if (!grammar) return pairs;
  const name = (phrase: NounPhrase): number => canonical(rows, phrase.head);
  const seen = new Set<NounPhrase>();
  const visit = (phrase: NounPhrase): void => {
    if (seen.has(phrase)) return;
    seen.add(phrase);
    const [lead, ...rest] = phrase.conjuncts;
    if (lead) for (const member of rest) pairs.conj.add(`${name(lead)}-${name(member)}`);
    for (const other of phrase.appositions) pairs.appos.add(`${name(phrase)}-${name(other)}`);
    const inner = [...phrase.conjuncts, ...phrase.appositions, ...phrase.modifiers.map((m) => m.phrase)];
    for (const part of [...inner, ...(phrase.possessor ? [phrase.possessor] : [])]) visit(part);
  };
  grammar.phrases.forEach(visit);
  for (const clause of grammar.clauses) {
    // The treebank calls the subject of "there is" and "it is clear that" an expletive.
    if (clause.subject && rows[clause.subject.head]!.deprel === "expl") continue;
    clausePairs(clause, pairs, name, analysis);
  }
  return pairs;
}

function clausePairs(
  clause: Clause,
  pairs: Pairs,
  name: (phrase: NounPhrase) => number,
  analysis: Analysis,
): void {
  const { verb, subject, objects, agent, kind, marker, first } = clause;
  // A treebank gives shared and inherited subjects to one verb only; leave them out.
  const own = subject !== null && kind !== "infinitive" && kind !== "participial" && subject.first >= first;
  const relative = kind === "relative" && marker !== null && marker !== "where" && marker !== "when";
  const fresh =
    own && !(relative && subject.last <= verb.first && analysis.tokens[subject.last]?.norm === marker);
  if (fresh) pairs[verb.passive ? "nsubj:pass" : "nsubj"].add(`${verb.head}-${name(subject)}`);
  if (verb.lemma !== "be")
    for (const object of objects)
      if (object.first >= verb.first) pairs.obj.add(`${verb.head}-${name(object)}`);
  if (agent) pairs["obl:agent"].add(`${verb.head}-${name(agent)}`);
}

function measure(errors: string | null): void {
  for (const ours of [false, true]) {
    const counts = new Map<Relation, [right: number, found: number, gold: number]>();
    for (const { id, sentences } of treebank(FILE)) {
      if (!GENRES.test(id)) continue;
      for (const { rows: all } of sentences) {
        const rows: Row[] = all.filter(isWord).map((row) => ({
          ...row,
          head: Number(row.head) - 1,
          spaceAfter: !row.misc.includes("SpaceAfter=No"),
        }));
        const analysis = analysisOf(rows, ours);
        const gold = goldPairs(rows);
        const found = foundPairs(analysis, rows);
        for (const relation of RELATIONS) {
          const right = [...found[relation]].filter((pair) => gold[relation].has(pair)).length;
          const [a, b, c] = counts.get(relation) ?? [0, 0, 0];
          counts.set(relation, [a + right, b + found[relation].size, c + gold[relation].size]);
          if (relation === errors && !ours) report(analysis, gold[relation], found[relation]);
        }
      }
    }
    console.log(ours ? "our tags" : "treebank's tags");
    for (const relation of RELATIONS) console.log(`  ${relation} ${f1(...counts.get(relation)!)}`);
  }
}

function report({ text, tokens }: Analysis, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const show = (pair: string): string =>
    pair
      .split("-")
      .map((at) => tokens[Number(at)]!.text)
      .join(" -> ");
  const missed = [...gold].filter((pair) => !found.has(pair)).map(show);
  const wrong = [...found].filter((pair) => !gold.has(pair)).map(show);
  if (missed.length + wrong.length > 0)
    console.log(`${text}\n  missed: ${missed.join("; ")}\n  wrong: ${wrong.join("; ")}`);
}

const flag = process.argv.indexOf("--errors");
if (hasCorpora()) measure(flag > 0 ? (process.argv[flag + 1] ?? null) : null);
