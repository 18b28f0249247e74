import type { Analysis } from "@chancery/language";

import { firstWhere } from "../record/index.ts";

const NOWHERE: readonly number[] = [];

/**
 * Where each word stands in an article, by its lower-case form: a rule with words of its own looks at those places, and not at every
 * token. Nearly all such rules find that the article has none of their words.
 */
export class WordPlaces {
  readonly #places = new Map<string, number[]>();

  constructor({ tokens }: Pick<Analysis, "tokens">) {
    tokens.forEach(({ norm }, at) => {
      const list = this.#places.get(norm);
      if (list === undefined) this.#places.set(norm, [at]);
      else list.push(at);
    });
  }

  /** The tokens in [first, last) that are one of the words, in reading order. */
  of(words: readonly string[], first = 0, last = Infinity): readonly number[] {
    let found: number[] | undefined;
    for (const word of words) {
      const places = this.#places.get(word) ?? NOWHERE;
      for (let i = first === 0 ? 0 : firstWhere(places, (at) => at >= first); i < places.length; i += 1) {
        const at = places[i] ?? last;
        if (at >= last) break;
        (found ??= []).push(at);
      }
    }
    return found === undefined ? NOWHERE : words.length === 1 ? found : found.sort((a, b) => a - b);
  }
}

const made = new WeakMap<Analysis, WordPlaces>();

/** The places of an article's words, made when first asked for; every stage asks the same. */
export function wordPlaces(analysis: Analysis): WordPlaces {
  let places = made.get(analysis);
  if (places === undefined) made.set(analysis, (places = new WordPlaces(analysis)));
  return places;
}
