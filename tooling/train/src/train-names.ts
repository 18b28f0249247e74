import {
  bestLabel,
  decodingOrder,
  DocumentMemory,
  createNameTagger,
  isCandidate,
  LABELS,
  OUTSIDE,
  labelsOf,
  mayFollow,
  MAX_NAME_FEATURES,
  nameFeatures,
  nameSentence,
  packModel,
  shippedTagger,
  unpackModel,
  WordTable,
  type NameSentence,
} from "@chancery/language/training";

import { capitals, titleCase } from "./casing.ts";
import { gumNames } from "./corpora/gum-names.ts";
import type { NamedDocument, NamedSentence } from "./corpora/names.ts";
import { ownNames } from "./corpora/own-names.ts";
import { re3d } from "./corpora/re3d.ts";
import { wikigold } from "./corpora/wikigold.ts";
import { writeModule } from "./generated.ts";
import { nameScores } from "./measures.ts";
import { Perceptron, thin } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";

/** Trains the names tagger: `tsx src/train-names.ts`. First without every fifth document, to measure on those. */
const ROUNDS = 10;
const SEED = 20251125;
const LEAST = 0.08;
/** Sentences of a document that appear once more as a headline, or in capitals. */
const TITLE_SHARE = 0.1;
const CAPITALS_SHARE = 0.03;
const DROPPED = 0.15;
const HELD_OUT = 5;

const table = new WordTable();
const tagger = shippedTagger();
const prepare = (forms: readonly string[]): NameSentence => {
  const words = forms.map((form) => table.get(form));
  return nameSentence(words, tagger(words));
};

function train(documents: readonly NamedDocument[], rounds: number): Uint8Array {
  const next = random(SEED);
  const model = new Perceptron(LABELS.length);
  const features = new Int32Array(MAX_NAME_FEATURES);
  const scores = new Float64Array(LABELS.length);
  const order = [...documents];
  const cache = new Map<NamedSentence, NameSentence>();
  const prepared = (sentence: NamedSentence): NameSentence => {
    let known = cache.get(sentence);
    if (known === undefined) {
      known = prepare(sentence.forms);
      cache.set(sentence, known);
    }
    return known;
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const document of order) {
      const sentences = document.sentences.map(prepared);
      const gold = document.sentences.map(({ forms, names }) => labelsOf(names, forms.length));
      for (const { forms, names } of document.sentences) {
        const draw = next();
        if (draw >= TITLE_SHARE + CAPITALS_SHARE || forms.length > 25) continue;
        sentences.push(prepare(draw < TITLE_SHARE ? titleCase(forms) : capitals(forms)));
        gold.push(labelsOf(names, forms.length));
      }
      const memory = new DocumentMemory(sentences);
      for (const s of decodingOrder(sentences)) {
        const sentence = sentences[s] as NameSentence;
        const right = gold[s] as Uint8Array;
        const labels = new Uint8Array(right.length);
        let previous = -1;
        let before = -1;
        for (let i = 0; i < right.length; i += 1) {
          if (!isCandidate(sentence, i, previous)) {
            before = previous;
            previous = OUTSIDE;
            continue;
          }
          const all = nameFeatures(features, sentence, i, previous, before, memory);
          const count = thin(features, all, DROPPED, next);
          model.score(features, count, scores);
          const { label } = bestLabel(scores, previous, i === right.length - 1);
          const wanted = right[i] as number;
          model.learn(features, count, mayFollow(Math.max(previous, 0), wanted) ? wanted : label, label);
          labels[i] = label;
          before = previous;
          previous = label;
        }
        memory.add(sentence, labels);
      }
    }
  }
  return packModel(LABELS, model.rows(LEAST));
}

function measure(name: string, packed: Uint8Array, documents: readonly NamedDocument[]): void {
  const tag = createNameTagger(unpackModel(packed));
  const pairs = documents.flatMap(({ sentences }) =>
    tag(sentences.map(({ forms }) => prepare(forms))).map((found, i) => ({
      gold: sentences[i]?.names ?? [],
      found,
    })),
  );
  console.log(`${name}: ${nameScores(pairs)}`);
}

const corpora = { wikigold: wikigold(), gum: gumNames(), re3d: re3d(), own: ownNames() };
for (const [name, documents] of Object.entries(corpora)) {
  const names = documents.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.names));
  console.log(`${name}: ${documents.length} documents, ${names.length} names`);
}
const held = (_: unknown, i: number): boolean => i % HELD_OUT === HELD_OUT - 1;
const all = Object.values(corpora);
if (!process.argv.includes("--no-measure")) {
  const partial = train(
    all.flatMap((documents) => documents.filter((d, i) => !held(d, i))),
    ROUNDS,
  );
  for (const [name, documents] of Object.entries(corpora))
    measure(`${name}, held out`, partial, documents.filter(held));
}
writeModule("names", "NAMES", train(all.flat(), ROUNDS));
