import type { Range } from "../types.ts";
import { OPENERS } from "../vocabulary/openers.ts";
import {
  CAPITAL_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "./abbreviations.ts";
import {
  isApostrophe,
  isDigit,
  isHyphen,
  isLower,
  isSpace,
  isUpper,
  isWordPart,
  isWordPartAt,
  normalize,
} from "./characters.ts";
import { staysWhole } from "./compounds.ts";

/** A token before it is tagged. `parts`: the pieces of a hyphen compound that stays one token. */
export interface RawToken extends Range {
  readonly spaceBefore: boolean;
  readonly parts?: readonly Range[] | undefined;
}

// All sticky and anchored at a place where their first character is known to stand, so that the scan stays linear.
const URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]+/iy;
const EMAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy;
const DOMAIN =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:com|org|net|gov|edu|int|info|mil|biz|eu|uk|fr|de|ru|kz|cn|in|jp|br|za|io|tv|news|az|Az|ge|uz|kg|tj|ir|pk|ua)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”]*)?/uy;
const NUMBER = /\p{Nd}+(?:[.,:/]\p{Nd}+)*/uy;
const DOTTED = /(?:Ph\.D|\p{L}(?:\.\p{L}\p{M}?)+)(?![\p{L}\p{M}\p{N}])\.?/uy;
const DECADE = /['’‘]\d\ds?(?![\p{L}\p{N}])/uy;
const CURRENCY = /(?:US|AU|CA|HK|NZ|[ACSR])?[$]/y;
const HANDLE = /[@#][\p{L}\p{N}_]{1,50}/uy;
/** Letters of other scripts that take two of ours: "Kh.Battulga", "Yu.Lapin". */
const LONG_INITIAL = /^(?:Kh|Ts|Ch|Sh|Zh|Dz|Dj|Dh|Th|Ph|Gh|Yu|Ya|Yo|Ye)$/;
/** Of these, the ones that no name and no word is spelt like: a space may follow. */
const NO_WORD = /^(?:Kh|Ts|Zh|Dz|Dj|Sh)$/;
const UNITS = /^(?:am|pm|km|kg|cm|mm|m|bn|mn|tn|mph|kmh|gw|mw|kw|ghz|mhz|gb|tb|usd|eur)$/i;
/** Characters before an "I" in which the word and the rank before it are looked for. */
const NAME_REACH = 40;
/** A rank, if any, and the capitalised word right before the place. */
const NAME_BEFORE = /(?:(\p{L}+) )?(\p{Lu}\p{Ll}{2,}) $/u;
/** What a Roman one counts, and the names that rulers share: "World War I", "Elizabeth I". */
const NUMBERED = new Set(
  (
    "war part chapter act volume phase title article annex appendix book section stage type class category group pillar tier elizabeth charles james " +
    "francis napoleon carlos nicholas alexander wilhelm william peter leopold carol umberto baudouin hussein zog selassie faisal abdullah paul henry when while then that"
  ).split(" "),
);
const RULERS = new Set("king queen pope emperor tsar czar kaiser shah emir sultan saint".split(" "));

/** "Leonid I. Brezhnev": the words before an "I" end in a name that counts no rulers and no wars. */
function betweenNames(before: string): boolean {
  const [, rank = "", name = ""] = NAME_BEFORE.exec(before) ?? [];
  return name !== "" && !NUMBERED.has(name.toLowerCase()) && !RULERS.has(rank.toLowerCase());
}

const TRAILING = /[.,;:!?'’”)\]}>*]/;
const CLITIC = /^(?:s|m|d|ll|re|ve)$/i;
const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
};
const FUSED_OPENS = /[cgwl]/i;

/** UTF-16 units before the "@" of an address, and of a label of a domain. */
const LOCAL_PART = 128;
const LABEL = 63;

/** True where a word of letters, digits and hyphens has a full stop and another such sign after it. */
function dotFollows(text: string, from: number): boolean {
  let k = from;
  while (k - from <= LABEL && isLabelPart(text.charCodeAt(k))) k += 1;
  return text.charCodeAt(k) === 46 && isLabelPart(text.charCodeAt(k + 1));
}
const isLabelPart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;

function sticky(pattern: RegExp, text: string, from: number, end: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? from : Math.min(end, from + match[0].length);
}

/**
 * Cuts text[start, end) into words after the manner of Universal Dependencies: clitics ("wo|n't", "Norway|'s"), signs and
 * most hyphen compounds apart; abbreviations, initials, numbers, addresses and names with hyphens whole. One pass, linear.
 */
export function tokenize(text: string, start = 0, end = text.length): RawToken[] {
  const out: RawToken[] = [];
  let i = start;
  let space = true;

  const push = (to: number, parts?: readonly Range[]): void => {
    out.push({ start: i, end: to, spaceBefore: space, parts });
    i = to;
    space = false;
  };
  const at = (k: number): string => (k >= start && k < end ? text.charAt(k) : "");

  /** End of the letters and digits that begin at `from`. */
  const run = (from: number): number => {
    let k = from;
    while (k < end && isWordPartAt(text, k)) k += 1;
    return k;
  };

  // Hardly any word is an address: the patterns are tried where a sign that each needs is in reach.
  const reach = text.slice(start, end + LOCAL_PART);
  let nextAt = -1;
  const atFollows = (): boolean => {
    if (nextAt < i) {
      const found = reach.indexOf("@", i - start);
      nextAt = found < 0 ? Infinity : start + found;
    }
    return nextAt - i <= LOCAL_PART;
  };

  const address = (): boolean => {
    const c = at(i);
    let to = i;
    if (/[hfwHFW]/.test(c) && /[tw]/i.test(at(i + 1))) to = sticky(URL, text, i, end);
    if (to === i && (space || !isWordPart(at(i - 1)))) {
      if (atFollows()) to = sticky(EMAIL, text, i, end);
      if (to === i && dotFollows(text, i)) to = sticky(DOMAIN, text, i, end);
    }
    if (to === i) return false;
    while (
      to > i + 1 &&
      TRAILING.test(at(to - 1)) &&
      !(at(to - 1) === ")" && text.slice(i, to).includes("("))
    )
      to -= 1;
    push(to);
    return true;
  };

  /** "20km" is two tokens, "1980s" and "21st" are one, "76-year-old" goes the way of the compounds. */
  const number = (): void => {
    const digits = sticky(NUMBER, text, i, end);
    const to = run(digits);
    if (to > digits && to - digits <= 3 && UNITS.test(text.slice(digits, to))) push(digits);
    else compound();
  };

  /** True when the word [i, to) with a full stop after it is an abbreviation that keeps the stop. */
  const abbreviation = (to: number): boolean => {
    const bare = text.slice(i, to);
    if (bare.length > 8) return false;
    const norm = normalize(bare);
    let next = to + 1;
    while (isSpace(at(next)) && next < to + 3) next += 1;
    const follow = at(next);
    const capital = isUpper(at(i));
    if (NUMBER_ABBREVIATIONS.has(norm) && isDigit(follow)) return true;
    if (bare.length === 1) return capital && (spacedState(to) || initial(next, next > to + 1));
    if (LONG_INITIAL.test(bare) && isUpper(follow) && isLower(at(next + 1)))
      return next === to + 1 || (NO_WORD.test(bare) && initial(next, true));
    if (
      CAPITAL_ABBREVIATIONS.has(norm) &&
      !(capital && (isUpper(follow) || isDigit(follow) || follow === ","))
    )
      return false;
    return (
      TITLE_ABBREVIATIONS.has(norm) ||
      PLAIN_ABBREVIATIONS.has(norm) ||
      (MONTH_ABBREVIATIONS.has(norm) && (capital || isDigit(follow)))
    );
  };

  /** "the U. S. and the U. N. agreed": the letters of a state or of the United Nations, apart as older papers print them. */
  const spacedState = (to: number): boolean =>
    to === i + 1 && /^[SNK]$/.test(at(i)) && /(?<![\p{L}.])U\.\s$/u.test(text.slice(Math.max(0, i - 4), i));

  /** "J. Smith", "George W. Bush", "J. K.", but not "you and I. Then" nor "vitamin C. He", where a sentence opens. */
  const initial = (next: number, spaced: boolean): boolean => {
    const follow = at(next);
    if (!isUpper(follow) && !(spaced && isApostrophe(follow))) return false;
    if (at(next + 1) === ".") return true;
    const opens = OPENERS.has(normalize(text.slice(next, Math.min(run(next), next + 12))));
    return !opens && (at(i) !== "I" || betweenNames(text.slice(Math.max(0, i - NAME_REACH), i)));
  };

  /** End of the piece that begins at `from`, with the signs that keep it going: "AT&T", "RFE/RL", "N'Djamena", "v1.2". */
  const segment = (from: number): number => {
    let to = run(isDigit(at(from)) ? Math.max(from + 1, sticky(NUMBER, text, from, end)) : from);
    for (;;) {
      const c = at(to);
      if (!isWordPart(at(to + 1)) || c === "") return to;
      const next = run(to + 1);
      if (isApostrophe(c)) {
        const rest = text.slice(to + 1, next);
        if (CLITIC.test(rest) || (/^t$/i.test(rest) && /n/i.test(at(to - 1)))) return to;
        if (c === "\u2018") return to;
      } else if (c === "&" || c === "/") {
        const join = c === "&" ? /^\p{Lu}{1,3}$/u : /^\p{Lu}{2,5}$/u;
        if (to - from > 6 || !join.test(text.slice(from, to)) || !join.test(text.slice(to + 1, next)))
          return to;
      } else if (c !== "." || !isDigit(at(to - 1)) || !isDigit(at(to + 1))) return to;
      to = next;
    }
  };

  /** Pushes the word [i, to) and the clitic that follows it. */
  const word = (to: number, parts?: readonly Range[]): void => {
    const c = at(to);
    const fused = to - i <= 6 && FUSED_OPENS.test(at(i)) ? FUSED[normalize(text.slice(i, to))] : undefined;
    if (fused !== undefined) {
      push(i + fused);
      push(to);
      return;
    }
    if (isApostrophe(c) && c !== "\u2018") {
      const next = run(to + 1);
      const rest = text.slice(to + 1, Math.min(next, to + 4));
      if (next - to <= 3 && CLITIC.test(rest)) {
        push(to, parts);
        push(next);
        return;
      }
      if (next === to + 2 && /^t$/i.test(rest) && /n/i.test(at(to - 1)) && to - 1 > i) {
        push(to - 1, parts);
        push(next);
        return;
      }
    }
    push(to, parts);
  };

  /** The word that begins at i, with its hyphened followers. */
  const compound = (): void => {
    const stop = text.charAt(i + 1) === "." || text.charAt(i + 2) === ".";
    const dotted = stop ? sticky(DOTTED, text, i, end) : i;
    if (dotted > i) {
      push(dotted);
      return;
    }
    const ends = [segment(i)];
    while (ends.length < 6) {
      const stop = ends.at(-1) ?? end;
      if (!isHyphen(at(stop)) || !isWordPart(at(stop + 1))) break;
      ends.push(segment(stop + 1));
    }
    const first = ends[0] ?? end;
    const to = ends.at(-1) ?? first;
    if (ends.length === 1) {
      if (at(to) === "." && abbreviation(to)) push(to + 1);
      else word(to);
      return;
    }
    const parts = ends.map((stop, k) => ({ start: k === 0 ? i : (ends[k - 1] ?? 0) + 1, end: stop }));
    if (
      staysWhole(
        parts.map((part) => text.slice(part.start, part.end)),
        nameAround(to),
      )
    ) {
      word(to, parts);
      return;
    }
    for (const [k, part] of parts.entries()) {
      if (k > 0) push(part.start);
      if (k < parts.length - 1) push(part.end);
      else if (at(part.end) === "." && abbreviation(part.end)) push(part.end + 1);
      else word(part.end);
    }
  };
  const nameAround = (to: number): boolean => {
    const before = out.at(-1);
    if (before !== undefined && isUpper(at(before.start)) && i - before.end === 1) return true;
    return at(to) === " " && isUpper(at(to + 1)) && isLower(at(to + 2));
  };

  const sign = (): void => {
    const c = at(i);
    if (isApostrophe(c) && space) {
      const decade = sticky(DECADE, text, i, end);
      if (decade > i) return push(decade);
    }
    if (isApostrophe(c) && c !== "\u2018" && !space) {
      const clitic = run(i + 1);
      if (clitic - i <= 3 && CLITIC.test(text.slice(i + 1, clitic))) return push(clitic);
    }
    if (c === "@" || c === "#") {
      const handle = sticky(HANDLE, text, i, end);
      if (handle > i) return push(handle);
    }
    let to = i + 1;
    if (".!?-*=_~".includes(c)) while (at(to) === c || ("!?".includes(c) && /[!?]/.test(at(to)))) to += 1;
    else if ((c === "'" || c === "`") && at(to) === c) to += 1;
    else if (c >= "\ud800" && c <= "\udbff" && at(to) >= "\udc00" && at(to) <= "\udfff") to += 1;
    push(to);
  };

  while (i < end) {
    const c = text.charAt(i);
    if (isSpace(c)) {
      space = true;
      i += 1;
      continue;
    }
    if (isWordPart(c)) {
      const money = /[A-Z]/.test(c) ? sticky(CURRENCY, text, i, end) : i;
      if (money > i) push(money);
      else if (!address()) {
        // "_Jan. 16, 1979:", "_Emphasis_": wires mark points and stress so.
        if (c === "_" && space && isUpper(at(i + 1))) push(i + 1);
        else if (isDigit(c)) number();
        else compound();
      }
    } else sign();
  }
  return out;
}
