import { analyzeTokens, loadParser, parseGrammar, type Analysis, type Upos } from "@chancery/language";
import { isWord } from "@chancery/language/training";

import { hasCorpora } from "./corpora/folder.ts";
import { treebank, type TreebankDocument } from "./corpora/gum.ts";
import {
  goldPairs,
  grammarPairs,
  parsedPairs,
  RELATIONS,
  type GoldRow,
  type Pairs,
  type Relation,
} from "./grammar-pairs.ts";
import { f1 } from "./measures.ts";

/**
 * Measures the grammar of packages/language and the parser on treebanks: `tsx src/measure-grammar.ts [--errors conj] [--train]`.
 * Rules are written for what the training files show (`--train`: those of GUM and the news groups and weblogs of EWT, whose
 * misses are printed with `--errors`), so that the other figures are of texts nobody looked at: GUM's dev file, EWT's, and GUM's
 * biographies and travel guides, which no weight learns from. Relations are compared as pairs of head words: the grammar with
 * the treebank's tags, then with our own tags and names, then the parser's arcs. Prints why and stops where the corpora are absent.
 */
interface Measured {
  readonly title: string;
  readonly file: string;
  readonly genres: RegExp;
}

const SETS: readonly Measured[] = process.argv.includes("--train")
  ? [
      { title: "GUM train, news and speech", file: "gum/train.conllu", genres: /news|interview|speech/ },
      { title: "EWT train, news groups, weblogs", file: "ewt/train.conllu", genres: /newsgroup|weblog/ },
    ]
  : [
      { title: "GUM dev, news and speech", file: "gum/dev.conllu", genres: /news|interview|speech/ },
      { title: "GUM biographies, travel guides", file: "gum/train.conllu", genres: /bio|voyage/ },
      { title: "EWT dev", file: "ewt/dev.conllu", genres: /./ },
    ];

const SYSTEMS = ["treebank's tags", "our tags and names", "parser"] as const;
type System = (typeof SYSTEMS)[number];

const rowsOf = ({ sentences }: TreebankDocument): GoldRow[][] =>
  sentences.map(({ rows }) =>
    rows.filter(isWord).map(({ form, lemma, upos, xpos, head, deprel, misc }) => ({
      form,
      lemma,
      upos,
      xpos,
      head: Number(head) - 1,
      deprel,
      spaceAfter: !misc.includes("SpaceAfter=No"),
    })),
  );

/** The document as we read it, but with the treebank's tags and lemmas, and without names. */
function withGold(read: Analysis, rows: readonly GoldRow[]): Analysis {
  const tokens = read.tokens.map((token, i) => {
    const { upos, xpos, lemma } = rows[i]!;
    return { ...token, upos: upos as Upos, xpos, lemma };
  });
  return { ...read, tokens, names: [] };
}

const parser = await loadParser();

/** The pairs of every sentence of a document, by the treebank and by each system. */
function read(
  document: TreebankDocument,
): { text: string; forms: string[]; gold: Pairs; found: Record<System, Pairs> }[] {
  const rows = rowsOf(document);
  const ours = analyzeTokens(
    rows.map((sentence) => sentence.map(({ form, spaceAfter }) => ({ text: form, spaceAfter }))),
  );
  const given = withGold(ours, rows.flat());
  const parse = parser.parse(ours);
  const grammars = parseGrammar(ours);
  const givenGrammars = parseGrammar(given);
  return rows.map((sentence, s) => {
    const { first, start, end } = ours.sentences[s]!;
    return {
      text: ours.text.slice(start, end),
      forms: sentence.map(({ form }) => form),
      gold: goldPairs(sentence),
      found: {
        "treebank's tags": grammarPairs(given, givenGrammars[s]!, first, sentence),
        "our tags and names": grammarPairs(ours, grammars[s]!, first, sentence),
        parser: parsedPairs(ours, parse, first, sentence),
      },
    };
  });
}

function measure({ title, file, genres }: Measured, errors: Relation | null): void {
  const counts = new Map<string, [right: number, found: number, gold: number]>();
  for (const document of treebank(file)) {
    if (!genres.test(document.id)) continue;
    for (const { text, forms, gold, found } of read(document)) {
      for (const system of SYSTEMS)
        for (const relation of RELATIONS) {
          const [a, b, c] = counts.get(`${system} ${relation}`) ?? [0, 0, 0];
          const right = [...found[system][relation]].filter((pair) => gold[relation].has(pair)).length;
          counts.set(`${system} ${relation}`, [
            a + right,
            b + found[system][relation].size,
            c + gold[relation].size,
          ]);
        }
      if (errors) report(text, forms, gold[errors], found["our tags and names"][errors]);
    }
  }
  console.log(title);
  for (const system of SYSTEMS) {
    console.log(`  ${system}`);
    for (const relation of RELATIONS)
      console.log(`    ${relation} ${f1(...counts.get(`${system} ${relation}`)!)}`);
  }
}

function report(
  text: string,
  forms: readonly string[],
  gold: ReadonlySet<string>,
  found: ReadonlySet<string>,
): void {
  const show = (pair: string): string =>
    pair
      .split("-")
      .map((at) => forms[Number(at)])
      .join(" -> ");
  const missed = [...gold].filter((pair) => !found.has(pair)).map(show);
  const wrong = [...found].filter((pair) => !gold.has(pair)).map(show);
  if (missed.length + wrong.length > 0)
    console.log(`${text}\n  missed: ${missed.join("; ")}\n  wrong: ${wrong.join("; ")}`);
}

const flag = process.argv.indexOf("--errors");
const errors = RELATIONS.find((relation) => flag > 0 && relation === process.argv[flag + 1]) ?? null;
if (errors !== null && !process.argv.includes("--train"))
  throw new Error("--errors shows the training files alone: give --train too");
if (hasCorpora()) for (const set of SETS) measure(set, errors);
