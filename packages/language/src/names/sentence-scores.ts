import { LABELS } from "./labels.ts";

/** Words of a sentence whose scores are kept. */
const LONGEST = 150;
/** More than the labels and the one of no word. */
const LABELS_AT_MOST = 32;

/**
 * The scores of the words of one sentence, each with the two labels that stood before it. A sentence that the network is asked about
 * is decoded twice, and the labels before a word are mostly the same then.
 */
export class SentenceScores {
  readonly #rows = new Int32Array(LONGEST * LABELS.length);
  readonly #labels = new Int32Array(LONGEST);

  /** Forgets them for another sentence. */
  begin(): void {
    this.#labels.fill(-1);
  }

  /** Writes what is kept of word i after these labels into `scores`; false where nothing is. */
  read(i: number, previous: number, before: number, scores: Int32Array): boolean {
    if (i >= LONGEST || this.#labels[i] !== keyOf(previous, before)) return false;
    const at = i * LABELS.length;
    for (let k = 0; k < LABELS.length; k += 1) scores[k] = this.#rows[at + k] as number;
    return true;
  }

  keep(i: number, previous: number, before: number, scores: Int32Array): void {
    if (i >= LONGEST) return;
    this.#labels[i] = keyOf(previous, before);
    this.#rows.set(scores, i * LABELS.length);
  }
}

const keyOf = (previous: number, before: number): number => (previous + 1) * LABELS_AT_MOST + before + 1;
