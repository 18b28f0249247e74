import type { Refusal, RefusalReason } from "../../document/index.ts";
import type { EventType, Span } from "../../record/index.ts";

/** What of a pattern is told of a reading that it refuses. */
export interface Refusable {
  readonly id: string;
  readonly type: EventType;
}

/** Tokens [first, last). */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/** Nobody reads more; a hostile text could have millions. */
const MOST = 20_000;

/** Readings that were refused, noted as they come: hundreds in an article, and hardly anybody asks for them. */
export class RefusalLog {
  readonly #noted: {
    readonly at: Words;
    readonly pattern: Refusable;
    readonly reason: RefusalReason;
  }[] = [];

  note(at: Words, pattern: Refusable, reason: RefusalReason): void {
    if (this.#noted.length < MOST) this.#noted.push({ at, pattern, reason });
  }

  /** All so far, in the order of asking; `spanOf` gives the place of words, `sentenceOf` the words of their sentence. */
  written(spanOf: (words: Words) => Span, sentenceOf: (words: Words) => Words): Refusal[] {
    return this.#noted.map(({ at, pattern: { id, type }, reason }) => ({
      span: spanOf(at),
      sentence: spanOf(sentenceOf(at)),
      type,
      pattern: id,
      reason,
    }));
  }
}
