import {
  createParser,
  createTagger,
  shippedTagger,
  unpackModel,
  unpackTransitions,
  WordTable,
  type Tagger,
} from "@chancery/language/training";

import { openGum, treebank } from "./corpora/gum.ts";
import { jackknifed } from "./corpora/jackknife.ts";
import { projective, treeSentences } from "./corpora/trees.ts";
import { writeModule } from "./generated.ts";
import { trainLabels } from "./label-trainer.ts";
import { attachmentScores } from "./measures-parse.ts";
import { taggedExamples, trainTagger } from "./tags-trainer.ts";
import { packWeights, trainTransitions } from "./transition-trainer.ts";

/**
 * Trains the parser: `tsx src/train-parse.ts`. With `--with-ewt` the share-alike treebank trains too and nothing is written: that
 * figure only says what more trees would give.
 */
const FOLDS = 5;
const BITS = 20;
/** Perceptrons of different order and draws whose weights are added: each errs in its own way. */
const MEMBERS = 4;
const TRANSITIONS = { rounds: 8, width: 8, bits: BITS, dropped: 0.3 };
const LABELS = { rounds: 5, dropped: 0.3, least: 1, small: 0.3, seed: 1 };

const withEwt = process.argv.includes("--with-ewt");
const documents = withEwt ? [...openGum(), ...treebank("ewt/train.conllu")] : openGum();
const table = new WordTable();
const describe = table.get.bind(table);

const sentences = jackknifed(documents, describe, FOLDS);
console.log(`${sentences.length} sentences`);
const labels = trainLabels(sentences, LABELS);
const nested = sentences.map((sentence) => ({ ...sentence, heads: projective(sentence.heads) }));
let sum: Float64Array | undefined;
for (let member = 1; member <= (withEwt ? 1 : MEMBERS); member += 1) {
  const weights = trainTransitions(nested, { ...TRANSITIONS, seed: member }, console.log);
  sum = sum?.map((weight, i) => weight + (weights[i] as number)) ?? weights;
}
const transitions = packWeights(sum ?? new Float64Array(), BITS);
if (!withEwt) {
  writeModule("parse-transitions", "PARSE_TRANSITIONS", transitions);
  writeModule("parse-relations", "PARSE_RELATIONS", labels);
}

const tagger: Tagger = withEwt
  ? createTagger(unpackModel(trainTagger(taggedExamples(documents))))
  : shippedTagger();
const parser = createParser(unpackTransitions(transitions), unpackModel(labels));
for (const name of ["gum/dev.conllu", "ewt/dev.conllu"])
  console.log(`${name}  ${attachmentScores(parser, treeSentences(treebank(name), describe, tagger))}`);
