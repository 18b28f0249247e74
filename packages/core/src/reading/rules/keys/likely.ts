import type { Letters } from "../../lines/line.ts";
import { RULE_KEYS } from "../generated/rule-keys.ts";
import type { LineRule } from "../rule.ts";
import { foldedCode, KEY, markOf } from "./fold.ts";

/** Bits of a number. */
const WORD = 32;
/** Cells of the table from keys to the rules that they may speak for. Where keys share one, rules are asked in vain. */
const CELLS = 1 << 14;
const FACTOR = 0x9e3779b1;

/** The patterns one of which every line of a rule fits; none where only a function knows. */
export const signsOf = ({ pattern, signs }: LineRule): readonly RegExp[] =>
  pattern === undefined ? (signs ?? []) : [pattern];

/** No phrase is longer. */
const LONGEST_PHRASE = 80;
const COUNT = /^\d[\d.,]*[km]? | \(?\d[\d.,]*[km]?\)?$/g;

/** What a plain line is looked up by among phrases: as it is, and without a count at its ends. */
function phrasesIn(norm: string): readonly string[] {
  if (norm.length > LONGEST_PHRASE) return [];
  return /\d/.test(norm) ? [norm, norm.replace(COUNT, "")] : [norm];
}

export const isPhrase = (norm: string, phrases: ReadonlySet<string>): boolean =>
  phrasesIn(norm).some((phrase) => phrases.has(phrase));

/** Sets of rules, a bit each. */
class RuleSets {
  readonly words: number;
  constructor(rules: number) {
    this.words = Math.ceil(rules / WORD);
  }
  make(): Int32Array {
    return new Int32Array(this.words);
  }
  add(set: Int32Array, rule: number): void {
    set[rule >> 5] = (set[rule >> 5] as number) | (1 << (rule & 31));
  }
  join(set: Int32Array, other: Int32Array): void {
    for (let w = 0; w < set.length; w += 1) set[w] = (set[w] as number) | (other[w] as number);
  }
  list(set: Int32Array): number[] {
    const out: number[] = [];
    for (const [w, word] of set.entries())
      for (let bits = word; bits !== 0; bits &= bits - 1) out.push(w * WORD + 31 - Math.clz32(bits & -bits));
    return out;
  }
}

/** What is kept by keys, and found where a text has one. */
class KeyTable<T> {
  private readonly cells = new Uint16Array(CELLS);
  /** Characters that open a key of fewer than KEY. */
  private readonly opens = new Uint8Array(1 << 16);
  private readonly values: T[] = [];
  private readonly make: () => T;

  constructor(make: () => T) {
    this.make = make;
  }

  /** What is kept by a key; made where there is nothing. */
  of(key: string): T {
    let roll = 0;
    for (let i = 0; i < key.length; i += 1) roll = rolled(roll, key.charCodeAt(i));
    if (key.length < KEY) this.opens[key.charCodeAt(0)] = 1;
    const at = cellOf(roll, key.length);
    if (this.cells[at] === 0) this.cells[at] = this.values.push(this.make());
    return this.values[(this.cells[at] as number) - 1] as T;
  }

  /** Gives what is kept by each key that a text in small letters has; what shares a cell with it too. */
  find(text: string, give: (value: T) => void): void {
    let roll = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = foldedCode(text.charCodeAt(i));
      roll = rolled(roll, code);
      if (i >= KEY - 1) this.giveAt(roll, KEY, give);
      if (this.opens[code] === 1) this.short(text, i, give);
    }
  }

  private short(text: string, from: number, give: (value: T) => void): void {
    const end = Math.min(from + KEY - 1, text.length);
    for (let i = from, roll = 0; i < end; i += 1) {
      roll = rolled(roll, foldedCode(text.charCodeAt(i)));
      this.giveAt(roll, i - from + 1, give);
    }
  }

  private giveAt(roll: number, length: number, give: (value: T) => void): void {
    const at = this.cells[cellOf(roll, length)] as number;
    if (at > 0) give(this.values[at - 1] as T);
  }
}

/** The last four characters as one number, those beyond one byte not quite apart. */
const rolled = (roll: number, code: number): number => (roll << 8) ^ code ^ (code >>> 8);
const cellOf = (roll: number, length: number): number => Math.imul(roll ^ (length << 27), FACTOR) >>> 18;

/**
 * Tells which rules a line may meet, by their places in `rules`, ascending. Nearly every pattern asks for one of a few pieces of words ("advertis",
 * "photo"); which of these a line has is found in one pass over its characters, and three rules of four need not be asked.
 */
export function likelyOf(rules: readonly LineRule[]): (line: Letters) => readonly number[] {
  const sets = new RuleSets(rules.length);
  const always = sets.make();
  const byPhrase = new Map<string, Int32Array>();
  const keys = new KeyTable(() => sets.make());
  for (const [i, rule] of rules.entries()) {
    const [mark, ...own] = RULE_KEYS[rule.id] ?? [];
    if (rule.phrases) {
      for (const phrase of rule.phrases) {
        const set = byPhrase.get(phrase) ?? sets.make();
        byPhrase.set(phrase, set);
        sets.add(set, i);
      }
    } else if (mark === markOf(signsOf(rule))) for (const key of own) sets.add(keys.of(key as string), i);
    else sets.add(always, i);
  }
  const found = sets.make();
  return ({ text, norm }) => {
    found.set(always);
    for (const phrase of phrasesIn(norm)) {
      const set = byPhrase.get(phrase);
      if (set) sets.join(found, set);
    }
    keys.find(text.toLowerCase(), (set) => sets.join(found, set));
    return sets.list(found);
  };
}
