import { lex, type Lex } from "@chancery/language";

import type { Timex, TimeValue } from "../../document/index.ts";
import { compile, matcherOf, type Pattern } from "./pattern.ts";
import type { TimeRule } from "./rule.ts";
import { TIME_RULES } from "./rules.ts";
import { CLASSES } from "./vocabulary.ts";

interface Compiled {
  readonly rule: TimeRule;
  readonly pattern: Pattern;
  readonly order: number;
}

/** Rules by the first word or token kind that can start one of their patterns. */
const INDEX = (() => {
  const words = new Map<string, Compiled[]>();
  const kinds = new Map<Lex["kind"], Compiled[]>();
  const add = <K>(map: Map<K, Compiled[]>, key: K, entry: Compiled): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  let order = 0;
  for (const rule of TIME_RULES) {
    for (const source of rule.patterns) {
      const entry = { rule, pattern: compile(source, CLASSES), order };
      order += 1;
      for (const word of entry.pattern.firstWords) add(words, word, entry);
      for (const kind of entry.pattern.firstKinds) add(kinds, kind, entry);
    }
  }
  return { words, kinds };
})();

const NONE: readonly Compiled[] = [];

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
export function findTimexes(text: string, start = 0, end = text.length): Timex[] {
  const tokens = lex(text, start, end);
  const found: Candidate[] = [];
  const match = matcherOf(tokens);
  const ask = (list: readonly Compiled[] | undefined, i: number): void => {
    for (const { rule, pattern, order } of list ?? NONE) {
      const met = match(pattern, i);
      const value = met && rule.value(met.captures, { tokens, first: met.first, last: met.last });
      if (met && value) found.push({ first: met.first, last: met.last, order, rule, value });
    }
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, norm } = tokens[i] as Lex;
    ask(INDEX.kinds.get(kind), i);
    if (kind === "word" || kind === "sign") ask(INDEX.words.get(norm), i);
  }
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
