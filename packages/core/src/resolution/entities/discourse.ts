import type { Token } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import type { Scene } from "./scene.ts";

/** Questions about the mentions decided so far: what stands where, what was named last. Built once a step. */
export class Discourse {
  readonly scene: Scene;
  readonly mentions: readonly ResolvedMention[];
  readonly #starts = new Map<number, ResolvedMention[]>();
  readonly #ends = new Map<number, ResolvedMention[]>();
  readonly #covers = new Map<number, ResolvedMention>();
  readonly #bySentence = new Map<number, ResolvedMention[]>();

  /** `mentions` in reading order, the outer before the inner. */
  constructor(scene: Scene, mentions: readonly ResolvedMention[]) {
    this.scene = scene;
    this.mentions = mentions;
    const put = (map: Map<number, ResolvedMention[]>, key: number, mention: ResolvedMention): void => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [mention]);
      else list.push(mention);
    };
    for (const mention of mentions) {
      put(this.#starts, mention.first, mention);
      put(this.#ends, mention.last, mention);
      put(this.#bySentence, scene.token(mention.first)?.sentence ?? -1, mention);
      for (let i = mention.first; i < mention.last; i += 1)
        if (!this.#covers.has(i)) this.#covers.set(i, mention);
    }
  }

  startingAt(token: number): readonly ResolvedMention[] {
    return this.#starts.get(token) ?? [];
  }

  endingAt(token: number): readonly ResolvedMention[] {
    return this.#ends.get(token) ?? [];
  }

  /** The widest mention over the token. */
  covering(token: number): ResolvedMention | undefined {
    return this.#covers.get(token);
  }

  inSentence(sentence: number): readonly ResolvedMention[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Mentions that end before the token, in its sentence and up to `back` sentences before it, nearest first. */
  before(token: number, back: number): readonly ResolvedMention[] {
    const sentence = this.scene.token(token)?.sentence ?? 0;
    const out: ResolvedMention[] = [];
    for (let s = sentence; s >= Math.max(0, sentence - back); s -= 1)
      for (const mention of this.inSentence(s).toReversed()) if (mention.last <= token) out.push(mention);
    return out;
  }
}

/** A plural noun by its tag, or by an "s" that its lemma lacks. */
export const isPlural = (token: Token): boolean =>
  token.xpos === "NNS" || token.xpos === "NNPS" || (token.norm.endsWith("s") && token.lemma !== token.norm);
