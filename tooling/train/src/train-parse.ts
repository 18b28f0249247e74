import {
  createParser,
  createTagger,
  packNetwork,
  shippedTagger,
  shippedVectors,
  unpackModel,
  unpackNetwork,
  WordTable,
  type NetworkSettings,
  type Tagger,
} from "@chancery/language/training";

import { openGum, treebank } from "./corpora/gum.ts";
import { jackknifed } from "./corpora/jackknife.ts";
import { ownTreeSentences, projective, treeSentences } from "./corpora/trees.ts";
import { writeModule } from "./generated.ts";
import { attachmentScores } from "./measures-parse.ts";
import { examplesOf, vocabularyOf } from "./parse/examples.ts";
import { trainNetwork } from "./parse/network-trainer.ts";
import { taggedExamples, trainTagger } from "./tags-trainer.ts";

/**
 * Trains the parser: `tsx src/train-parse.ts`. With `--with-ewt` the share-alike treebank trains too and nothing is written: that
 * figure only says what more trees would give.
 */
const FOLDS = 5;
const NETWORK: NetworkSettings = {
  vector: 64,
  word: 32,
  suffix: 24,
  classes: 16,
  capitals: 8,
  tag: 32,
  hidden: 128,
  layers: 3,
  arc: 128,
  label: 96,
};
const TRAINING = {
  rounds: 40,
  words: 350,
  rate: 0.003,
  leftOut: { vector: 0.1, word: 0.25, suffix: 0.1, tag: 0.1, input: 0.2, between: 0.33, roles: 0.33 },
  seed: 1,
};

const withEwt = process.argv.includes("--with-ewt");
const documents = withEwt ? [...openGum(), ...treebank("ewt/train.conllu")] : openGum();
const table = new WordTable();
const describe = table.get.bind(table);
const vectors = shippedVectors();

const sentences = [...jackknifed(documents, describe, FOLDS), ...ownTreeSentences(describe, shippedTagger())];
const nested = sentences.map((sentence) => ({ ...sentence, heads: projective(sentence.heads) }));
const vocabulary = vocabularyOf(nested);
const { words, suffixes, tags, relations } = vocabulary;
console.log(
  `${sentences.length} sentences, ${words.length} words, ${suffixes.length} endings, ${tags.length} tags, ${relations.length} relations`,
);
const tagger: Tagger = withEwt
  ? createTagger(unpackModel(trainTagger(taggedExamples(documents))))
  : shippedTagger();
const measured = ["gum/dev.conllu", "ewt/dev.conllu"].map(
  (name) => [name, treeSentences(treebank(name), describe, tagger)] as const,
);
const measure = (packed: Uint8Array): void => {
  const parser = createParser(unpackNetwork(packed), vectors);
  for (const [name, trees] of measured) console.log(`${name}  ${attachmentScores(parser, trees)}`);
};

const started = process.cpuUsage().user;
const parameters = trainNetwork(
  examplesOf(nested, vocabulary, vectors),
  vocabulary,
  NETWORK,
  TRAINING,
  (line, averaged) => {
    console.log(`${line}, ${Math.round((process.cpuUsage().user - started) / 1e6)} s`);
    if (process.argv.includes("--watch")) measure(packNetwork(NETWORK, vocabulary, averaged));
  },
);
const packed = packNetwork(NETWORK, vocabulary, parameters);
if (!withEwt) writeModule("parse-network", "PARSE_NETWORK", packed);
measure(packed);
