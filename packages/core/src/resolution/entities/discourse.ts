import type { Token } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import { bySpan, firstWhere } from "../../record/index.ts";
import type { Scene } from "./scene.ts";

/** How many mentions back a question ever looks: what is further off is nobody's antecedent. */
const REACH = 80;

/** Questions about the mentions decided so far: what stands where, what was named last. */
export class Discourse {
  readonly scene: Scene;
  readonly mentions: readonly ResolvedMention[];
  #starts: Map<number, ResolvedMention[]> | undefined;
  #ends: Map<number, ResolvedMention[]> | undefined;
  #covers: Map<number, ResolvedMention> | undefined;
  #sentences: Map<number, ResolvedMention[]> | undefined;
  #entities: Map<string, number[]> | undefined;

  /** `mentions` in reading order, the outer before the inner. */
  constructor(scene: Scene, mentions: readonly ResolvedMention[]) {
    this.scene = scene;
    this.mentions = mentions;
  }

  // Each sieve has a discourse of its own and asks one or two kinds of question: the others' indexes are not made.
  get #byStart(): Map<number, ResolvedMention[]> {
    return (this.#starts ??= this.#by(({ first }) => first));
  }

  get #byEnd(): Map<number, ResolvedMention[]> {
    return (this.#ends ??= this.#by(({ last }) => last));
  }

  get #bySentence(): Map<number, ResolvedMention[]> {
    return (this.#sentences ??= this.#by((mention) => this.#sentenceOf(mention)));
  }

  get #byEntity(): Map<string, number[]> {
    if (this.#entities === undefined) {
      this.#entities = new Map();
      for (const { entity, last } of this.mentions) put(this.#entities, entity, last);
    }
    return this.#entities;
  }

  get #widest(): Map<number, ResolvedMention> {
    if (this.#covers === undefined) {
      this.#covers = new Map();
      for (const mention of this.mentions) cover(this.#covers, mention);
    }
    return this.#covers;
  }

  #by(keyOf: (mention: ResolvedMention) => number): Map<number, ResolvedMention[]> {
    const index = new Map<number, ResolvedMention[]>();
    for (const mention of this.mentions) put(index, keyOf(mention), mention);
    return index;
  }

  #sentenceOf({ first }: ResolvedMention): number {
    return this.scene.token(first)?.sentence ?? -1;
  }

  /** Files a mention of a later sentence than those so far, or of the same: it is seen by all questions from now on. */
  add(mention: ResolvedMention): void {
    put(this.#byStart, mention.first, mention);
    put(this.#byEnd, mention.last, mention);
    put(this.#byEntity, mention.entity, mention.last);
    cover(this.#widest, mention);
    const sentence = this.#sentenceOf(mention);
    put(this.#bySentence, sentence, mention);
    this.#bySentence.get(sentence)?.sort((a, b) => bySpan(a.span, b.span));
  }

  startingAt(token: number): readonly ResolvedMention[] {
    return this.#byStart.get(token) ?? [];
  }

  endingAt(token: number): readonly ResolvedMention[] {
    return this.#byEnd.get(token) ?? [];
  }

  /** The widest mention over the token. */
  covering(token: number): ResolvedMention | undefined {
    return this.#widest.get(token);
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
    return firstWhere(this.#byEntity.get(entity) ?? [], (end) => end > token);
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The widest mention comes first, and keeps its tokens. */
function cover(covers: Map<number, ResolvedMention>, mention: ResolvedMention): void {
  for (let i = mention.first; i < mention.last; i += 1) if (!covers.has(i)) covers.set(i, mention);
}

/** A plural noun by its tag, or by an "s" that its lemma lacks. */
export const isPlural = (token: Token): boolean =>
  token.xpos === "NNS" ||
  token.xpos === "NNPS" ||
  (token.norm.endsWith("s") && token.lemma.toLowerCase() !== token.norm);
