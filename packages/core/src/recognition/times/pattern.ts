import type { Lex } from "@chancery/language";

/**
 * A small pattern language over plain tokens, so that a rule of the tagger can be read as one line:
 *
 *     "from [ <month> <day> ,? <year> ] until|till"
 *
 * A word stands for itself, `a|b` for either, `<class>` for what a class of the vocabulary reads (one or several tokens, with
 * a value), `<class:name>` keeps the value under another name, `~` asks that no white space stands before the next
 * element, and `x?` may be left out. `[` and `]` bound the span where it is less than what was matched.
 * A match never crosses a line break. Alternatives are tried greedily, without repetition: the work at a token is bounded.
 */
export type Value = number | string | null;

export interface Reading {
  readonly value: Value;
  /** Index of the token after it. */
  readonly next: number;
}

/** A class of the vocabulary: the first words or token kinds that can start it, and its reader. */
export interface TokenClass {
  readonly words?: readonly string[];
  readonly kinds?: readonly Lex["kind"][];
  read(tokens: readonly Lex[], i: number): Reading | null;
}

interface Element {
  readonly words: readonly string[] | null;
  readonly cls: TokenClass | null;
  readonly name: string;
  readonly optional: boolean;
  readonly tight: boolean;
  readonly mark: "[" | "]" | null;
}

export interface Pattern {
  readonly elements: readonly Element[];
  readonly firstWords: ReadonlySet<string>;
  readonly firstKinds: ReadonlySet<Lex["kind"]>;
}

export type Classes = Readonly<Record<string, TokenClass>>;

/** What a match kept, by name. */
export class Captures {
  readonly #values: ReadonlyMap<string, Value>;
  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
  }
  has(name: string): boolean {
    return this.#values.has(name);
  }
  num(name: string): number | null {
    const value = this.#values.get(name);
    return typeof value === "number" ? value : null;
  }
  str(name: string): string | null {
    const value = this.#values.get(name);
    return typeof value === "string" ? value : null;
  }
}

export interface PatternMatch {
  /** Tokens [first, last) of the span. */
  readonly first: number;
  readonly last: number;
  readonly captures: Captures;
}

/** Compiles one pattern; throws a RangeError for a class that the vocabulary lacks (a fault of the table, not of input). */
export function compile(source: string, classes: Classes): Pattern {
  let tight = false;
  const elements: Element[] = [];
  for (const raw of source.split(" ")) {
    if (raw === "~") {
      tight = true;
      continue;
    }
    const optional = raw.length > 1 && raw.endsWith("?");
    const body = optional ? raw.slice(0, -1) : raw;
    const named = /^<([a-z]+)(?::(\w+))?>$/.exec(body);
    const cls = named ? classes[named[1] ?? ""] : null;
    if (cls === undefined) throw new RangeError(`unknown class in pattern: ${raw}`);
    const mark = body === "[" || body === "]" ? body : null;
    elements.push({
      words: named || mark ? null : body.split("|"),
      cls,
      name: named ? (named[2] ?? named[1] ?? "") : "",
      optional,
      tight,
      mark,
    });
    tight = false;
  }
  const firstWords = new Set<string>();
  const firstKinds = new Set<Lex["kind"]>();
  for (const { words, cls, optional, mark } of elements) {
    if (mark) continue;
    for (const word of words ?? cls?.words ?? []) firstWords.add(word);
    for (const kind of cls?.kinds ?? []) firstKinds.add(kind);
    if (!optional) break;
  }
  return { elements, firstWords, firstKinds };
}

const NOTHING: ReadonlyMap<string, Value> = new Map();

/** The pattern at token i, or null. */
export function matchAt({ elements }: Pattern, tokens: readonly Lex[], i: number): PatternMatch | null {
  // Filled while a successful match unwinds; most attempts fail at their second token and keep nothing.
  let values: Map<string, Value> | null = null;
  let first = i;
  let last = -1;
  const step = (e: number, at: number): boolean => {
    const element = elements[e];
    if (!element) {
      if (last < 0) last = at;
      return true;
    }
    if (element.mark === "[") {
      first = at;
      return step(e + 1, at);
    }
    if (element.mark === "]") {
      if (!step(e + 1, at)) return false;
      last = at;
      return true;
    }
    const token = tokens[at];
    if (token && !(at > i && token.line) && !(element.tight && token.space)) {
      if (element.words) {
        if (element.words.includes(token.norm) && step(e + 1, at + 1)) return true;
      } else {
        const reading = element.cls?.read(tokens, at) ?? null;
        if (reading && step(e + 1, reading.next)) {
          values ??= new Map();
          values.set(element.name, reading.value);
          return true;
        }
      }
    }
    return element.optional && step(e + 1, at);
  };
  return step(0, i) && last > first ? { first, last, captures: new Captures(values ?? NOTHING) } : null;
}
