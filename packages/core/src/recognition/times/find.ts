import { lex, type Lex } from "@chancery/language";

import type { Timex, TimeValue } from "../../document/index.ts";
import { compile, matcherOf, type Pattern, type Starts } from "./pattern.ts";
import type { TimeRule } from "./rule.ts";
import { TIME_RULES } from "./rules.ts";
import { CLASSES } from "./vocabulary.ts";

interface Compiled {
  readonly rule: TimeRule;
  readonly pattern: Pattern;
  readonly order: number;
}

const NONE: readonly Compiled[] = [];

/** Rules by a word or a kind of token. */
class Index {
  readonly #words = new Map<string, Compiled[]>();
  readonly #kinds = new Map<Lex["kind"], Compiled[]>();

  add(entry: Compiled, { words, kinds }: Starts): void {
    for (const word of words) file(this.#words, word, entry);
    for (const kind of kinds) file(this.#kinds, kind, entry);
  }

  ofKind({ kind }: Lex): readonly Compiled[] {
    return this.#kinds.get(kind) ?? NONE;
  }

  ofWord({ norm }: Lex): readonly Compiled[] {
    return this.#words.get(norm) ?? NONE;
  }
}

function file<K>(map: Map<K, Compiled[]>, key: K, entry: Compiled): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

const PATTERNS: readonly Compiled[] = TIME_RULES.flatMap((rule) =>
  rule.patterns.map((source) => ({ rule, pattern: compile(source, CLASSES) })),
).map((entry, order) => ({ ...entry, order }));

/** Rules by the first word or token kind that can start one of their patterns. */
const FIRST = new Index();
/** Those whose first word leaves only some words behind it, by these: a hundred patterns begin with "the". */
const SECOND = new Map<string, Index>();
for (const entry of PATTERNS) {
  const { first, second } = entry.pattern;
  const open = [...first.words].filter((word) => second.get(word) == null);
  FIRST.add(entry, { words: new Set(open), kinds: first.kinds });
  for (const [word, starts] of second) {
    if (starts === null) continue;
    const index = SECOND.get(word) ?? new Index();
    SECOND.set(word, index);
    index.add(entry, starts);
  }
}

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly order: number;
  readonly rule: TimeRule;
  readonly value: TimeValue;
}

const BOUNDS: Readonly<Record<string, NonNullable<TimeValue["bound"]>>> = {
  since: "since",
  until: "until",
  till: "until",
  by: "by",
  before: "before",
  after: "after",
};

/** "since 2008": the preposition stays outside the span and is kept with the value. */
function bounded(value: TimeValue, tokens: readonly Lex[], first: number): TimeValue {
  if (value.bound !== undefined || tokens[first]?.line === true) return value;
  const at = tokens[first - 1]?.norm === "the" ? first - 2 : first - 1;
  const word = tokens[at]?.norm ?? "";
  const bound = Object.hasOwn(BOUNDS, word) ? BOUNDS[word] : undefined;
  return bound ? { ...value, bound } : value;
}

/**
 * Time expressions in text[start, end), in reading order, none overlapping: at each place the longest reading wins,
 * of equally long ones the rule that stands first in the table. Linear in the length of the text. Works on any
 * stretch: a sentence, a stamp line, a value of a metadata field (stamps in other languages included).
 */
export const findTimexes = (text: string, start = 0, end = text.length): Timex[] =>
  timexesOf(lex(text, start, end));

/** The same of plain tokens that were cut before. */
export function timexesOf(tokens: readonly Lex[]): Timex[] {
  const found: Candidate[] = [];
  const match = matcherOf(tokens);
  const ask = (entries: readonly Compiled[], i: number): void => {
    for (const { rule, pattern, order } of entries) {
      const met = match(pattern, i);
      const value = met && rule.value(met.captures, { tokens, first: met.first, last: met.last });
      if (met && value) found.push({ first: met.first, last: met.last, order, rule, value });
    }
  };
  tokens.forEach((token, i) => {
    ask(FIRST.ofKind(token), i);
    if (token.kind !== "word" && token.kind !== "sign") return;
    ask(FIRST.ofWord(token), i);
    const next = tokens[i + 1];
    const index = next && SECOND.get(token.norm);
    if (index === undefined || next === undefined) return;
    ask(index.ofKind(next), i);
    ask(index.ofWord(next), i);
  });
  found.sort((a, b) => a.first - b.first || b.last - a.last || a.order - b.order);
  const out: Timex[] = [];
  let taken = 0;
  for (const { first, last, rule, value } of found) {
    if (first < taken) continue;
    taken = last;
    const from = tokens[first];
    const to = tokens[last - 1];
    if (!from || !to) continue;
    const timed = value.clock !== undefined || value.part !== undefined;
    out.push({
      span: { start: from.start, end: to.end },
      type: rule.type === "date" && timed ? "time" : rule.type,
      rule: rule.id,
      value: bounded(value, tokens, first),
    });
  }
  return out;
}
