import type { LinearModel } from "../model/linear-model.ts";
import type { TaggedName } from "../types.ts";
import { LABELS, OUTSIDE, mayEnd, mayFollow, spansOf } from "./labels.ts";
import { refineName } from "./refine.ts";
import { DocumentMemory, type NameSentence } from "./memory.ts";
import type { LabelScores, NameNetwork } from "./network/network.ts";
import { createNameScorer } from "./scorer.ts";
import { SentenceScores } from "./sentence-scores.ts";

/** Labels one document; a name's `first` and `last` count in the sentence that holds it. */
export type NameTagger = (sentences: readonly NameSentence[]) => TaggedName[][];

const NEXT: readonly (readonly boolean[])[] = LABELS.map((_, label) =>
  LABELS.map((__, next) => mayFollow(label, next)),
);
const END: readonly boolean[] = LABELS.map((_, label) => mayEnd(label));

/** Margin of a label that nothing else could stand for. */
const FORCED = 1_000_000;

/** Best label among those that keep the sequence whole, and how far the next best lies behind. */
export function bestLabel(
  scores: ArrayLike<number>,
  previous: number,
  last: boolean,
): { label: number; margin: number } {
  let label = 0;
  let best = -Infinity;
  let second = -Infinity;
  const allowed = NEXT[Math.max(previous, 0)];
  for (let k = 0; k < LABELS.length; k += 1) {
    if (!allowed?.[k] || (last && !END[k])) continue;
    const score = scores[k] as number;
    if (score > best) {
      second = best;
      best = score;
      label = k;
    } else if (score > second) second = score;
  }
  return { label, margin: second === -Infinity ? FORCED : best - second };
}

/**
 * True when word i can belong to a name at all: it goes on with one, has a capital, or leads up to a capital as particles and
 * numbers do ("de Villiers", "7th Fleet"). The other words, most of a text, are not scored.
 */
export function isCandidate({ words }: NameSentence, i: number, previous: number): boolean {
  if (previous > 0 && !mayEnd(previous)) return true;
  const word = words[i];
  if (word === undefined || word.capital) return word !== undefined;
  return words[i + 1]?.capital === true && (word.caps === 4 || (word.caps === 1 && word.norm.length <= 4));
}

/** Order of decoding: lines in title case or capitals come last, when the body has taught what its names are. */
export function decodingOrder(sentences: readonly NameSentence[]): number[] {
  const all = sentences.map((_, i) => i);
  return [...all.filter((i) => sentences[i]?.casing === 0), ...all.filter((i) => sentences[i]?.casing !== 0)];
}

/** Margin at which a decision counts as even (0.5); of the order of the margins of right decisions. */
const EVEN_MARGIN = 120;

/** What a number of the network weighs on the scale of the perceptron's. */
const WEIGHT = 200;

/**
 * Margin of the perceptron from which the network is not asked. Where all labels of a sentence are so clear, it changed none on the
 * news, interviews and speeches of GUM dev; two sentences of three are.
 */
const CLEAR = 500;

/** The labels of a sentence's words and how far each lies before the next best. */
interface Decoded {
  readonly labels: Uint8Array;
  readonly margins: Float64Array;
}

/**
 * The labels are those of the greatest sum of the perceptron's scores and, where there is one and the perceptron is in any doubt, the
 * network's.
 */
export function createNameTagger(
  model: LinearModel,
  network: NameNetwork | null = null,
  weight = WEIGHT,
): NameTagger {
  const score = createNameScorer(model);
  const scores = new Int32Array(LABELS.length);
  const known = new SentenceScores();
  /** Null as soon as a margin is less than `least`. */
  const decode = (
    sentence: NameSentence,
    memory: DocumentMemory,
    heard: LabelScores | null,
    least: number,
  ): Decoded | null => {
    const { length } = sentence.words;
    const labels = new Uint8Array(length);
    const margins = new Float64Array(length);
    let previous = -1;
    let before = -1;
    for (let i = 0; i < length; i += 1) {
      if (!isCandidate(sentence, i, previous)) {
        before = previous;
        previous = OUTSIDE;
        continue;
      }
      if (!known.read(i, previous, before, scores)) {
        score(scores, sentence, i, previous, before, memory);
        known.keep(i, previous, before, scores);
      }
      if (heard !== null) {
        const { values, at, width } = heard;
        for (let k = 0; k < LABELS.length; k += 1)
          scores[k] = (scores[k] as number) + Math.round(weight * (values[at + i * width + k] as number));
      }
      const { label, margin } = bestLabel(scores, previous, i === length - 1);
      if (margin < least) return null;
      labels[i] = label;
      margins[i] = margin;
      before = previous;
      previous = label;
    }
    return { labels, margins };
  };
  return (sentences) => {
    const memory = new DocumentMemory(sentences);
    const out: TaggedName[][] = sentences.map(() => []);
    for (const s of decodingOrder(sentences)) {
      const sentence = sentences[s] as NameSentence;
      known.begin();
      const decoded =
        decode(sentence, memory, null, network === null ? -Infinity : CLEAR) ??
        decode(sentence, memory, network?.read(sentence.words, sentence.read) ?? null, -Infinity);
      if (decoded === null) continue;
      const { labels, margins } = decoded;
      memory.add(sentence, labels);
      out[s] = spansOf(labels).flatMap(({ first, last, type }): TaggedName[] => {
        const least = Math.min(...margins.subarray(first, last));
        const refined = refineName(sentence.words, {
          first,
          last,
          type,
          score: least / (least + EVEN_MARGIN),
        });
        return refined === null ? [] : [refined];
      });
    }
    return out;
  };
}
