/** A stretch of a query between blanks, quoted parts whole. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly not: boolean;
  /** What stands before the colon, in small letters; null where there is none. */
  readonly key: string | null;
  /** The value of a key, the words of a phrase, or the token itself; without its quotation marks. */
  readonly text: string;
  readonly quoted: boolean;
  /** It ends in *. */
  readonly star: boolean;
  /** Its quotation mark is not closed. */
  readonly open: boolean;
}

const QUOTE = /["“”„«»]/u;
/** What ends a bare stretch. */
const END = /[\s"“”„«»]/u;
const KEY = /^(\p{L}{1,20}):/u;

/** Cuts a query at its blanks, in one pass. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/u.test(query[at] ?? "")) {
      at += 1;
      continue;
    }
    const token = tokenAt(query, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(query: string, start: number): Token {
  // A dash before a word excludes; one that stands alone, or before another, is a dash.
  const not = query[start] === "-" && /[^\s-]/u.test(query[start + 1] ?? " ");
  let at = not ? start + 1 : start;
  const key = KEY.exec(query.slice(at, at + 22))?.[1] ?? null;
  if (key !== null) at += key.length + 1;
  const common = { start, not, key: key === null ? null : key.toLowerCase() };
  if (QUOTE.test(query[at] ?? "")) {
    const close = endOf(query, at + 1, QUOTE);
    const open = close >= query.length;
    const text = query.slice(at + 1, close);
    const star = !open && query[close + 1] === "*";
    const end = Math.min(query.length, close + 1 + (star ? 1 : 0));
    return { ...common, end, text, quoted: true, star, open };
  }
  const end = endOf(query, at, END);
  const text = query.slice(at, end);
  // At least one step, whatever stands there.
  return {
    ...common,
    end: Math.max(end, start + 1),
    text,
    quoted: false,
    star: text.endsWith("*"),
    open: false,
  };
}

function endOf(query: string, from: number, stop: RegExp): number {
  let at = from;
  while (at < query.length && !stop.test(query[at] ?? "")) at += 1;
  return at;
}
