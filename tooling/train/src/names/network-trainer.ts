import {
  endingOf,
  Indices,
  labelsOf,
  nameLayout,
  packNameNetwork,
  tagName,
  type EncoderSettings,
  type EncoderVocabulary,
  type NameSentence,
  type WordVectors,
} from "@chancery/language/training";

import { capitals, titleCase } from "../casing.ts";
import type { NamedDocument, NamedSentence } from "../corpora/names.ts";
import { preparedSentence } from "../names-trainer.ts";
import { descend, type Descent } from "../parse/descent.ts";
import type { EncoderLeftOut } from "../parse/encoder-gradient.ts";
import { counted, described, frequent } from "../parse/examples.ts";
import { LONGEST, startEncoder, startMatrix } from "../parse/network-trainer.ts";
import { random } from "../random.ts";
import { NameGradient, type NameExample } from "./name-gradient.ts";

export interface NameNetworkTraining extends Descent {
  readonly leftOut: EncoderLeftOut;
  readonly seed: number;
}

const NAME_NETWORK: EncoderSettings = {
  vector: 64,
  word: 24,
  suffix: 16,
  classes: 8,
  capitals: 8,
  tag: 16,
  hidden: 64,
  layers: 2,
};
/** How the shipped network learns. */
export const NAME_TRAINING: NameNetworkTraining = {
  rounds: 12,
  words: 350,
  rate: 0.004,
  leftOut: { vector: 0.1, word: 0.7, suffix: 0.2, tag: 0.1, input: 0.2, between: 0.33 },
  seed: 1,
};
/** Words and endings met less often share the row of all unknown ones. */
const LEAST_WORDS = 4;
const LEAST_SUFFIXES = 8;
/** Sentences that appear once more as a headline, or in capitals. */
const TITLE_SHARE = 0.1;
const CAPITALS_SHARE = 0.03;

interface Prepared {
  readonly sentence: NameSentence;
  readonly labels: Uint8Array;
  readonly manner: number;
}

const mannersOf = (documents: readonly NamedDocument[]): string[] => [
  ...new Set(documents.flatMap(({ manner }) => manner ?? [])),
];

function prepared(documents: readonly NamedDocument[], next: () => number): Prepared[] {
  const manners = mannersOf(documents);
  const of = ({ names }: NamedSentence, forms: readonly string[], manner: string | undefined): Prepared => ({
    sentence: preparedSentence(forms),
    labels: labelsOf(names, forms.length),
    manner: manner === undefined ? -1 : manners.indexOf(manner),
  });
  return documents.flatMap(({ sentences, manner }) =>
    sentences
      .filter(({ forms }) => forms.length > 0 && forms.length <= LONGEST)
      .flatMap((sentence) => {
        const { forms } = sentence;
        const own = of(sentence, forms, manner);
        const draw = next();
        if (draw >= TITLE_SHARE + CAPITALS_SHARE || forms.length > 25) return [own];
        return [own, of(sentence, draw < TITLE_SHARE ? titleCase(forms) : capitals(forms), manner)];
      }),
  );
}

function vocabularyOf(sentences: readonly Prepared[]): EncoderVocabulary {
  const words = sentences.flatMap(({ sentence }) => [...sentence.words]);
  const tags = sentences.flatMap(({ sentence }) => sentence.read.map(tagName));
  return {
    words: frequent(counted(words.map(({ lower }) => lower)), LEAST_WORDS),
    suffixes: frequent(counted(words.map(endingOf)), LEAST_SUFFIXES),
    tags: frequent(counted(tags), 1),
  };
}

/** The packed network of names; the same documents give the same bytes. */
export function trainNameNetwork(
  documents: readonly NamedDocument[],
  vectors: WordVectors,
  {
    settings = NAME_NETWORK,
    training = NAME_TRAINING,
    tell,
  }: {
    readonly settings?: EncoderSettings;
    readonly training?: NameNetworkTraining;
    readonly tell?: (line: string) => void;
  } = {},
): Uint8Array {
  const next = random(training.seed);
  const sentences = prepared(documents, next);
  const vocabulary = vocabularyOf(sentences);
  const indices = new Indices(vocabulary);
  const examples = sentences.map(({ sentence: { words, read }, labels, manner }): NameExample => ({
    ...described(words, read, indices, vectors),
    labels,
    manner,
  }));
  const layout = nameLayout(settings, vocabulary);
  const manners = mannersOf(documents).length;
  const pass = new NameGradient(layout, training.leftOut, training.words + LONGEST, next, manners);
  const parameters = pass.matrices.values.subarray(pass.parameters, pass.parameters + layout.size);
  startEncoder(parameters, layout, next);
  startMatrix(parameters, layout.labels, next);
  const averaged = descend(examples, pass, pass.size, training, next, (line) => tell?.(line));
  return packNameNetwork(settings, vocabulary, averaged.subarray(0, layout.size));
}
