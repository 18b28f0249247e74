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
  /** Words that start it behind others of a pattern, and no pattern. */
  readonly inside?: readonly string[];
  readonly kinds?: readonly Lex["kind"][];
  read(tokens: readonly Lex[], i: number): Reading | null;
}

interface Element {
  readonly words: readonly string[] | null;
  readonly cls: TokenClass | null;
  /** Which class it is, counted from 0 in the order of compiling; -1 for none. */
  readonly number: number;
  readonly name: string;
  readonly optional: boolean;
  readonly tight: boolean;
  readonly mark: "[" | "]" | null;
}

/** What a token must be to start something: one of the words, or of one of the kinds. */
export interface Starts {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<Lex["kind"]>;
}

export interface Pattern {
  readonly elements: readonly Element[];
  readonly first: Starts;
  /** What must stand behind a first word; null where that is not told by the word. */
  readonly second: ReadonlyMap<string, Starts | null>;
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

const numbers = new Map<TokenClass, number>();

function numberOf(cls: TokenClass): number {
  let number = numbers.get(cls);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(cls, number);
  }
  return number;
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
      number: cls === null ? -1 : numberOf(cls),
      name: named ? (named[2] ?? named[1] ?? "") : "",
      optional,
      tight,
      mark,
    });
    tight = false;
  }
  return { elements, first: startsOf(elements, false), second: secondsOf(elements) };
}

/** The elements that can stand first: up to one that cannot be left out. */
function leading(elements: readonly Element[]): readonly Element[] {
  const end = elements.findIndex(({ mark, optional }) => mark === null && !optional);
  return elements.slice(0, end < 0 ? elements.length : end + 1);
}

function startsOf(elements: readonly Element[], inside: boolean): Starts {
  const able = leading(elements);
  const wordsOf = ({ words, inside: more }: TokenClass): readonly string[] => [
    ...(words ?? []),
    ...(inside ? (more ?? []) : []),
  ];
  return {
    words: new Set(able.flatMap(({ words, cls }) => words ?? (cls ? wordsOf(cls) : []))),
    kinds: new Set(able.flatMap(({ cls }) => cls?.kinds ?? [])),
  };
}

/** What a word of the pattern's own leads on to. How far a class of the vocabulary reads is for its reader to say. */
function secondsOf(elements: readonly Element[]): ReadonlyMap<string, Starts | null> {
  const out = new Map<string, Starts | null>();
  leading(elements).forEach(({ words, cls }, i) => {
    const rest = elements.slice(i + 1);
    const needed = rest.some(({ mark, optional }) => mark === null && !optional);
    for (const word of words ?? []) out.set(word, needed && !out.has(word) ? startsOf(rest, true) : null);
    for (const word of cls?.words ?? []) out.set(word, null);
  });
  return out;
}

const NOTHING: ReadonlyMap<string, Value> = new Map();

/** One attempt: thousands are made in a text, so that they share what they need. */
class Attempt {
  readonly #tokens: readonly Lex[];
  #elements: readonly Element[] = [];
  #from = 0;
  #first = 0;
  #last = -1;
  // Filled while a successful match unwinds; most attempts fail at their second token and keep nothing.
  #values: Map<string, Value> | null = null;
  // The patterns that begin with a number, a month, "the" ask the same classes at the same tokens: each keeps its last answer.
  readonly #readAt = new Int32Array(numbers.size).fill(-1);
  readonly #read: (Reading | null)[] = [];

  constructor(tokens: readonly Lex[]) {
    this.#tokens = tokens;
  }

  match({ elements }: Pattern, i: number): PatternMatch | null {
    this.#elements = elements;
    this.#from = i;
    this.#first = i;
    this.#last = -1;
    this.#values = null;
    return this.#step(0, i) && this.#last > this.#first
      ? { first: this.#first, last: this.#last, captures: new Captures(this.#values ?? NOTHING) }
      : null;
  }

  #reading(cls: TokenClass, number: number, at: number): Reading | null {
    if (this.#readAt[number] !== at) {
      this.#readAt[number] = at;
      this.#read[number] = cls.read(this.#tokens, at);
    }
    return this.#read[number] ?? null;
  }

  #step(e: number, at: number): boolean {
    const element = this.#elements[e];
    if (!element) {
      if (this.#last < 0) this.#last = at;
      return true;
    }
    if (element.mark === "[") {
      this.#first = at;
      return this.#step(e + 1, at);
    }
    if (element.mark === "]") {
      if (!this.#step(e + 1, at)) return false;
      this.#last = at;
      return true;
    }
    const token = this.#tokens[at];
    if (token && !(at > this.#from && token.line) && !(element.tight && token.space)) {
      if (element.words) {
        if (element.words.includes(token.norm) && this.#step(e + 1, at + 1)) return true;
      } else {
        const reading = element.cls && this.#reading(element.cls, element.number, at);
        if (reading && this.#step(e + 1, reading.next)) {
          this.#values ??= new Map();
          this.#values.set(element.name, reading.value);
          return true;
        }
      }
    }
    return element.optional && this.#step(e + 1, at);
  }
}

/** Asks for patterns at tokens of one text: the match, or null. */
export function matcherOf(tokens: readonly Lex[]): (pattern: Pattern, i: number) => PatternMatch | null {
  const attempt = new Attempt(tokens);
  return (pattern, i) => attempt.match(pattern, i);
}
