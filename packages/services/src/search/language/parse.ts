import { dayBeside, daysOf } from "./dates.ts";
import {
  BOUNDS,
  isKey,
  isScope,
  isStanding,
  KEY_EXAMPLES,
  KEYS,
  OTHER_BOUNDS,
  SCOPES,
  STANDINGS,
  TYPES,
  type Key,
} from "./keys.ts";
import { nearest } from "./nearest.ts";
import { printPart } from "./print.ts";
import type { Parsed, Part, Problem, Range } from "./query.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Conditions that a query can have, and letters that a value can have. */
const MOST_PARTS = 48;
const LONGEST_VALUE = 200;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

interface Read {
  readonly parts: readonly Part[];
  readonly problems: readonly Omit<Problem, "start" | "end">[];
}

/**
 * Reads a query. Never throws: what it cannot read is a problem with its place, and what there is instead. Conditions
 * that are given twice are one; the order is kept.
 */
export function parse(text: string): Parsed {
  const parts = new Map<string, Part>();
  const problems: Problem[] = [];
  let bounded: Range | null = null;
  for (const token of tokensOf(text)) {
    const read = withBound(readToken(token), token, bounded);
    if (read.bounded !== undefined) {
      if (bounded !== null) parts.delete(printPart(bounded));
      bounded = read.bounded;
    }
    for (const part of read.parts) if (parts.size < MOST_PARTS) parts.set(printPart(part), part);
    for (const problem of read.problems) problems.push({ ...problem, start: token.start, end: token.end });
    if (parts.size >= MOST_PARTS) {
      const message = `a query has at most ${MOST_PARTS} conditions; what follows is not looked at`;
      problems.push({ severity: "warning", code: "too-long", message, start: token.end, end: text.length });
      break;
    }
  }
  return { parts: [...parts.values()], problems };
}

/** Two bounds are the ends of one range: "after:2014 before:2016" is 2015, not all that either of them leaves. */
function withBound(read: Read, { key, not }: Token, before: Range | null): Read & { bounded?: Range } {
  const [part] = read.parts;
  if (part?.kind !== "range" || key === null || not) return read;
  const from =
    [part.from, before?.from]
      .filter((day) => typeof day === "string")
      .sort()
      .at(-1) ?? null;
  const to = [part.to, before?.to].filter((day) => typeof day === "string").sort()[0] ?? null;
  if (from !== null && to !== null && from > to) return backwards(from, to);
  const bounded = { ...part, from, to };
  return { ...read, parts: [bounded], bounded };
}

const nothing: Read = { parts: [], problems: [] };
const found = (...parts: Part[]): Read => ({ parts, problems: [] });
const wrong = (code: Problem["code"], message: string): Read => ({
  parts: [],
  problems: [{ severity: "error", code, message }],
});

function readToken(token: Token): Read {
  const read = token.key === null ? readPlain(token) : readKeyed(token, token.key);
  if (!token.open) return read;
  const message = `a quotation mark is not closed: all to the end was read as quoted`;
  return { ...read, problems: [...read.problems, { severity: "warning", code: "open-quote", message }] };
}

function readPlain({ text, quoted, not, star }: Token): Read {
  const range = quoted ? null : /^([\d-]*)\.\.([\d-]*)$/.exec(text);
  if (range !== null && /\d/.test(text)) return readRange(range[1] ?? "", range[2] ?? "", not);
  return readWords(text, { phrase: quoted, prefix: star, not });
}

function readWords(
  text: string,
  { phrase, prefix, not }: { phrase: boolean; prefix: boolean; not: boolean },
): Read {
  const words = text.match(WORD) ?? [];
  const last = words.at(-1);
  if (last === undefined) return nothing;
  if (prefix && [...last].length < 2) {
    return wrong("short-prefix", `${last}* is too short: the beginning of a word needs two letters`);
  }
  return found({ kind: "words", text: words.join(" "), phrase: phrase || words.length > 1, prefix, not });
}

function readRange(from: string, to: string, not: boolean): Read {
  const first = from === "" ? null : daysOf(from);
  const last = to === "" ? null : daysOf(to);
  for (const [given, days] of [
    [from, first],
    [to, last],
  ] as const) {
    if (given !== "" && days === null) return noDate(given);
  }
  const part = { kind: "range", from: first?.first ?? null, to: last?.last ?? null, not } as const;
  if (part.from !== null && part.to !== null && part.from > part.to) return backwards(from, to);
  return found(part);
}

const backwards = (from: string, to: string): Read =>
  wrong("backwards", `${from}..${to} ends before it begins`);

const noDate = (given: string): Read =>
  wrong("no-date", `${given} is no date; dates are written 2014, 2014-12 or 2014-12-22`);

function readKeyed(token: Token, key: string): Read {
  const { not } = token;
  const value = token.text.normalize("NFC").trim().replaceAll(/\s+/gu, " ").slice(0, LONGEST_VALUE).trim();
  const bound = BOUNDS.find((name) => name === (Object.hasOwn(OTHER_BOUNDS, key) ? OTHER_BOUNDS[key] : key));
  if (bound !== undefined) return readBound(bound, value, not);
  if (!isKey(key)) return unknownKey(token, key);
  if (!WORDLIKE.test(value)) {
    return wrong("no-value", `${key}: stands without a value; write for example ${KEY_EXAMPLES[key]}`);
  }
  return checked(key, value, not);
}

const WORDLIKE = /[\p{L}\p{N}]/u;

function readBound(bound: (typeof BOUNDS)[number], value: string, not: boolean): Read {
  if (value === "")
    return wrong("no-value", `${bound}: stands without a date; write for example ${bound}:2014-12`);
  const days = daysOf(value);
  if (days === null) return noDate(value);
  const day = {
    from: days.first,
    to: days.last,
    before: dayBeside(days.first, -1),
    after: dayBeside(days.last, 1),
  }[bound];
  if (day === null) return noDate(value);
  const begins = bound === "from" || bound === "after";
  return found({ kind: "range", from: begins ? day : null, to: begins ? null : day, not });
}

function checked(key: Key, value: string, not: boolean): Read {
  const word = value.toLowerCase();
  const part = (text: string): Part => ({ kind: "key", key, value: text, not });
  if (key === "is")
    return isStanding(word) ? found(part(word)) : wrong("unknown-value", takes("is", word, STANDINGS));
  if (key === "in") {
    if (not) return wrong("unknown-value", `in: says where to look and cannot be excluded`);
    return isScope(word) ? found(part(word)) : wrong("unknown-value", takes("in", word, SCOPES));
  }
  if (key !== "type") return found(part(value));
  if (TYPES.includes(word)) return found(part(word));
  // What a figure measures is a type as well, in the words of its article.
  const meant = nearest(word, TYPES);
  const hint = meant === null ? "" : `; did you mean type:${meant}?`;
  const message = `no type is called ${value}: figures that measure it are looked for${hint}`;
  return { parts: [part(value)], problems: [{ severity: "warning", code: "unknown-value", message }] };
}

const takes = (key: Key, value: string, values: readonly string[]): string =>
  `${key}:${value} is not known; ${key}: takes ${values.join(", ")}`;

/** Text that only looks keyed ("Re: talks", an address) is looked for as it stands. */
function unknownKey({ text, not, star }: Token, key: string): Read {
  const words = readWords(`${key} ${text}`, { phrase: true, prefix: star, not });
  const meant = nearest(key, [...KEYS, ...BOUNDS]);
  const hint = meant === null ? "" : ` Did you mean ${meant}:?`;
  const message = `there is no key ${key}: it was looked for as words.${hint} Keys are ${[...KEYS, ...BOUNDS].map((name) => `${name}:`).join(" ")}`;
  return { ...words, problems: [...words.problems, { severity: "warning", code: "unknown-key", message }] };
}
