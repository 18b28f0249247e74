import type { Token } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import { bySpan } from "../../record/index.ts";
import type { Scene } from "./scene.ts";

/** How many mentions back a question ever looks: what is further off is nobody's antecedent. */
const REACH = 80;

/** Questions about the mentions decided so far: what stands where, what was named last. */
export class Discourse {
  readonly scene: Scene;
  readonly mentions: readonly ResolvedMention[];
  readonly #starts = new Map<number, ResolvedMention[]>();
  readonly #ends = new Map<number, ResolvedMention[]>();
  readonly #covers = new Map<number, ResolvedMention>();
  readonly #bySentence = new Map<number, ResolvedMention[]>();
  readonly #byEntity = new Map<string, number[]>();

  /** `mentions` in reading order, the outer before the inner. */
  constructor(scene: Scene, mentions: readonly ResolvedMention[]) {
    this.scene = scene;
    this.mentions = mentions;
    for (const mention of mentions) this.#file(mention);
  }

  #file(mention: ResolvedMention): void {
    put(this.#starts, mention.first, mention);
    put(this.#ends, mention.last, mention);
    put(this.#bySentence, this.scene.token(mention.first)?.sentence ?? -1, mention);
    put(this.#byEntity, mention.entity, mention.last);
    for (let i = mention.first; i < mention.last; i += 1)
      if (!this.#covers.has(i)) this.#covers.set(i, mention);
  }

  /** Files a mention of a later sentence than those so far, or of the same: it is seen by all questions from now on. */
  add(mention: ResolvedMention): void {
    this.#file(mention);
    this.#bySentence
      .get(this.scene.token(mention.first)?.sentence ?? -1)
      ?.sort((a, b) => bySpan(a.span, b.span));
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
    for (let s = sentence; s >= Math.max(0, sentence - back); s -= 1) {
      const list = this.inSentence(s);
      for (let i = list.length - 1; i >= 0 && out.length < REACH; i -= 1) {
        const mention = list[i];
        if (mention !== undefined && mention.last <= token) out.push(mention);
      }
    }
    return out;
  }

  /** How often the entity was mentioned before the token. */
  countBefore(entity: string, token: number): number {
    const ends = this.#byEntity.get(entity) ?? [];
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((ends[mid] ?? 0) <= token) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A plural noun by its tag, or by an "s" that its lemma lacks. */
export const isPlural = (token: Token): boolean =>
  token.xpos === "NNS" ||
  token.xpos === "NNPS" ||
  (token.norm.endsWith("s") && token.lemma.toLowerCase() !== token.norm);
