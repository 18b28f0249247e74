import {
  bestLabel,
  decodingOrder,
  DocumentMemory,
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
  WordTable,
  type NameSentence,
  type Row,
} from "@chancery/language/training";

import { capitals, titleCase } from "./casing.ts";
import type { NamedDocument, NamedSentence } from "./corpora/names.ts";
import { joinedRows, Perceptron, thin } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";

const ROUNDS = 10;
const SEED = 20251125;
/** Models that learn from the same documents in different orders; what ships is their sum. */
const MODELS = 8;
const LEAST = 0.08;
/** Sentences of a document that appear once more as a headline, or in capitals. */
const TITLE_SHARE = 0.1;
const CAPITALS_SHARE = 0.03;
const DROPPED = 0.15;

const table = new WordTable();

/** Words with the shipped tagger's tags, as the names tagger takes them. */
export function preparedSentence(forms: readonly string[]): NameSentence {
  const words = forms.map((form) => table.get(form));
  return nameSentence(words, shippedTagger()(words));
}

const known = new WeakMap<NamedSentence, NameSentence>();

function prepared(sentence: NamedSentence): NameSentence {
  let found = known.get(sentence);
  if (found === undefined) {
    found = preparedSentence(sentence.forms);
    known.set(sentence, found);
  }
  return found;
}

function asideOf(asides: Map<string, Perceptron>, manner: string): Perceptron {
  const aside = asides.get(manner) ?? new Perceptron(LABELS.length);
  asides.set(manner, aside);
  return aside;
}

/**
 * One model of those that are summed up. A corpus that draws its names otherwise than we do has a second model beside it that
 * learns with the first and is thrown away: what is peculiar to the corpus goes there, what it shares with the others stays.
 */
function trainOneNamer(documents: readonly NamedDocument[], seed: number): Row[] {
  const next = random(seed);
  const model = new Perceptron(LABELS.length);
  const asides = new Map<string, Perceptron>();
  const features = new Int32Array(MAX_NAME_FEATURES);
  const scores = new Float64Array(LABELS.length);
  const own = new Float64Array(LABELS.length);
  const order = [...documents];
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    for (const document of order) {
      const sentences = document.sentences.map(prepared);
      const gold = document.sentences.map(({ forms, names }) => labelsOf(names, forms.length));
      for (const { forms, names } of document.sentences) {
        const draw = next();
        if (draw >= TITLE_SHARE + CAPITALS_SHARE || forms.length > 25) continue;
        sentences.push(preparedSentence(draw < TITLE_SHARE ? titleCase(forms) : capitals(forms)));
        gold.push(labelsOf(names, forms.length));
      }
      const memory = new DocumentMemory(sentences);
      const aside = document.manner === undefined ? undefined : asideOf(asides, document.manner);
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
          if (aside !== undefined) {
            aside.score(features, count, own);
            for (let k = 0; k < own.length; k += 1) scores[k] = (scores[k] as number) + (own[k] as number);
          }
          const { label } = bestLabel(scores, previous, i === right.length - 1);
          const wanted = right[i] as number;
          const taught = mayFollow(Math.max(previous, 0), wanted) ? wanted : label;
          model.learn(features, count, taught, label);
          aside?.learn(features, count, taught, label);
          labels[i] = label;
          before = previous;
          previous = label;
        }
        memory.add(sentence, labels);
      }
    }
  }
  return model.rows(LEAST);
}

/** One model a seed. */
export const NAMER_SEEDS: readonly number[] = Array.from({ length: MODELS }, (_, n) => SEED + n);

const packNamer = (models: readonly (readonly Row[])[]): Uint8Array =>
  packModel(LABELS, joinedRows(models, LABELS.length));

/** The packed weights of a names tagger; the same documents give the same bytes. */
export const trainNames = (documents: readonly NamedDocument[], seeds = NAMER_SEEDS): Uint8Array =>
  packNamer(seeds.map((seed) => trainOneNamer(documents, seed)));
