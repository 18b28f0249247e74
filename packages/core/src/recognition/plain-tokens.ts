import { lex, type Lex } from "@chancery/language";

import type { Source } from "../document/index.ts";
import { firstWhere, type Span } from "../record/index.ts";

const known = new WeakMap<Source, readonly Lex[]>();

/** The plain tokens of a whole text, cut once for all who look for times, numbers and money in it. */
export function plainTokens(source: Source): readonly Lex[] {
  let tokens = known.get(source);
  if (tokens === undefined) {
    tokens = lex(source.text);
    known.set(source, tokens);
  }
  return tokens;
}

const isLineEnd = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || /[\n\r\u2028\u2029]/.test(text.charAt(at));

/** Those of a block, as if it were all of the text: a paragraph that is broken over several lines is one. No token goes on over the end of a line. */
export function plainTokensIn(source: Source, { start, end }: Span): readonly Lex[] {
  const { text } = source;
  if (!isLineEnd(text, start - 1) || !isLineEnd(text, end)) return lex(text, start, end);
  const all = plainTokens(source);
  const tokens = all.slice(firstFrom(all, start), firstFrom(all, end));
  return tokens.some(({ line }, i) => line && i > 0)
    ? tokens.map((token, i) => (token.line && i > 0 ? { ...token, line: false } : token))
    : tokens;
}

/** Index of the first token that begins at the offset or behind it. */
const firstFrom = (tokens: readonly Lex[], offset: number): number =>
  firstWhere(tokens, ({ start }) => start >= offset);
