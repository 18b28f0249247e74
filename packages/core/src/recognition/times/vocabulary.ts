import {
  FOREIGN_MONTHS,
  NUMBER_WORDS,
  numeralAt,
  ORDINAL_WORDS,
  ordinalAt,
  type Lex,
} from "@chancery/language";

import type { Classes, Reading, TokenClass, Value } from "./pattern.ts";
import {
  APPROXIMATE,
  DECADE_WORDS,
  FEASTS,
  HOLIDAYS,
  MONTHS,
  PARTS,
  PLURALS,
  ROMAN,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from "./words.ts";

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** A class that is a table of single words. */
const table = (words: Readonly<Record<string, Value>>, capital = false): TokenClass => {
  const values = new Map(Object.entries(words));
  return {
    words: Object.keys(words),
    read(tokens, i) {
      const token = tokens[i];
      if (token === undefined || (capital && !token.capital)) return null;
      const value = values.get(token.norm);
      return value === undefined ? null : { value, next: i + 1 };
    },
  };
};

/** Skips the full stop of an abbreviation. */
const stop = (tokens: readonly Lex[], next: number): number =>
  tokens[next]?.norm === "." && tokens[next]?.space === false ? next + 1 : next;

const abbreviated = (
  long: Readonly<Record<string, number>>,
  short: Readonly<Record<string, number>>,
): TokenClass => {
  const [names, cut] = [new Map(Object.entries(long)), new Map(Object.entries(short))];
  return {
    words: [...names.keys(), ...cut.keys()],
    read(tokens, i) {
      const token = tokens[i];
      if (!token?.capital) return null;
      const name = names.get(token.norm);
      if (name !== undefined) return { value: name, next: i + 1 };
      const value = cut.get(token.norm);
      return value === undefined ? null : { value, next: stop(tokens, i + 1) };
    },
  };
};

const whole = (token: Lex | undefined, digits: number, low: number, high: number): number | null => {
  if (token?.kind !== "number" || !/^\d+$/.test(token.norm) || token.norm.length > digits) return null;
  const value = Number(token.norm);
  return value >= low && value <= high ? value : null;
};

const digits = (max: number, low: number, high: number, ordinals: boolean): TokenClass => ({
  kinds: ordinals ? ["number", "ordinal"] : ["number"],
  read(tokens, i) {
    const token = tokens[i];
    if (ordinals && token?.kind === "ordinal") {
      const value = Number(token.norm);
      return value >= low && value <= high ? { value, next: i + 1 } : null;
    }
    const value = whole(token, max, low, high);
    return value === null ? null : { value, next: i + 1 };
  },
});

const VAGUE = new Map(Object.entries(VAGUE_COUNTS));
const NEARLY = new Map(Object.entries(APPROXIMATE));

/** How many: "two", "a", "half a", "several", "a few", "a couple of", "2.5". Null value: not said. */
const count: TokenClass = {
  words: [...NUMBER_WORDS, ...Object.keys(VAGUE_COUNTS)],
  kinds: ["number"],
  read(tokens, i): Reading | null {
    const token = tokens[i];
    if (!token) return null;
    if (token.norm === "half") {
      return /^an?$/.test(tokens[i + 1]?.norm ?? "") ? { value: 0.5, next: i + 2 } : null;
    }
    const article = token.norm === "a" || token.norm === "an";
    const at = article ? i + 1 : i;
    const vague = VAGUE.get(tokens[at]?.norm ?? "");
    if (vague !== undefined) {
      return {
        value: vague,
        next: tokens[at]?.norm === "couple" && tokens[at + 1]?.norm === "of" ? at + 2 : at + 1,
      };
    }
    const numeral = numeralAt(tokens, i);
    if (
      numeral &&
      tokens[i + 1]?.norm === "1" &&
      tokens[i + 2]?.norm === "/" &&
      tokens[i + 3]?.norm === "2"
    ) {
      return { value: numeral.value + 0.5, next: i + 4 };
    }
    if (numeral) {
      // "two and a half", "2 1/2" are rare; "one and a half years" is not.
      const half =
        tokens[numeral.next]?.norm === "and" &&
        tokens[numeral.next + 1]?.norm === "a" &&
        tokens[numeral.next + 2]?.norm === "half";
      return half ? { value: numeral.value + 0.5, next: numeral.next + 3 } : { ...numeral };
    }
    return article ? { value: 1, next: i + 1 } : null;
  },
};

/** "early", "mid-", "late", "the end of the", "the middle of". */
const mod: TokenClass = {
  words: ["early", "mid", "late", "later", "earlier", "the", "end", "beginning", "start", "middle"],
  inside: ["close"],
  read(tokens, i) {
    const first = tokens[i]?.norm ?? "";
    if (first === "early" || first === "mid" || first === "late") {
      const hyphen = tokens[i + 1]?.norm === "-" ? 1 : 0;
      return { value: first, next: i + 1 + hyphen };
    }
    // "at end-March", "by end 2013": as banks write it.
    if (first === "end") {
      const hyphen = tokens[i + 1]?.norm === "-" && tokens[i + 1]?.space === false;
      if (hyphen) return { value: "end", next: i + 2 };
      const next = tokens[i + 1];
      const dated = next?.kind === "number" || own(MONTHS, next?.norm ?? "") !== undefined;
      if (dated && next?.space === true && /^(?:at|by|from|since|until)$/.test(tokens[i - 1]?.norm ?? ""))
        return { value: "end", next: i + 1 };
    }
    const at = first === "the" ? i + 1 : i;
    const part = { end: "end", close: "end", beginning: "start", start: "start", middle: "mid" }[
      tokens[at]?.norm ?? ""
    ];
    if (part === undefined || tokens[at + 1]?.norm !== "of") return null;
    return { value: part, next: at + 2 };
  },
};

/** "about", "more than", "at least", "up to", "nearly". */
const approximate: TokenClass = {
  words: [...Object.keys(APPROXIMATE), "more", "less", "fewer", "at", "up", "no"],
  read(tokens, i) {
    const a = tokens[i]?.norm ?? "";
    const b = tokens[i + 1]?.norm ?? "";
    const c = tokens[i + 2]?.norm ?? "";
    if (b === "than" && (a === "more" || a === "less" || a === "fewer"))
      return { value: a === "more" ? "more" : "less", next: i + 2 };
    if (a === "at" && b === "least") return { value: "more", next: i + 2 };
    if (a === "at" && b === "most") return { value: "less", next: i + 2 };
    if (a === "up" && b === "to") return { value: "less", next: i + 2 };
    if (a === "no" && b === "more" && c === "than") return { value: "less", next: i + 3 };
    const value = NEARLY.get(a);
    return value === undefined ? null : { value, next: i + 1 };
  },
};

const HOUR = /^(\d{1,2}):(\d{2})/;
const two = (n: number): string => String(n).padStart(2, "0");

/** "16:00", "6:40 p.m.", "6 p.m.", "0800 UTC": "HH:MM". */
const clock: TokenClass = {
  kinds: ["clock", "number"],
  read(tokens, i) {
    const token = tokens[i];
    if (token?.kind !== "clock" && token?.kind !== "number") return null;
    const read = token.kind === "clock" ? HOUR.exec(token.norm) : null;
    const military =
      token.kind === "number" &&
      /^\d{4}$/.test(token.norm) &&
      /^(utc|gmt|hours|hrs)$/.test(tokens[i + 1]?.norm ?? "");
    let hour = read ? Number(read[1]) : Number(military ? token.norm.slice(0, 2) : token.norm);
    const minute = read
      ? Number(read[2])
      : military
        ? Number(token.norm.slice(2))
        : /^\d{1,2}\.\d{2}$/.test(token.norm)
          ? Number(token.norm.split(".")[1])
          : 0;
    if (!read && !military) hour = Math.floor(hour);
    let next = i + 1;
    const half = tokens[next]?.norm ?? "";
    const dotted = /^[ap]$/.test(half) && tokens[next + 1]?.norm === "." && tokens[next + 2]?.norm === "m";
    if (half === "am" || half === "pm" || dotted) {
      if (hour < 1 || hour > 12) return null;
      hour = (hour % 12) + (half.startsWith("p") ? 12 : 0);
      next = dotted ? stop(tokens, next + 3) : next + 1;
    } else if (!read && !military) return null;
    return hour < 24 && minute < 60 ? { value: `${two(hour)}:${two(minute)}`, next } : null;
  },
};

const ZONES = [
  "utc",
  "gmt",
  "est",
  "edt",
  "cet",
  "cest",
  "bst",
  "msk",
  "pst",
  "pdt",
  "ist",
  "eat",
  "wat",
  "eet",
  "eest",
];

const phrase: TokenClass = {
  words: [...new Set(HOLIDAYS.map(({ words }) => words[0] ?? ""))],
  read(tokens, i) {
    if (!tokens[i]?.capital) return null;
    const hit = HOLIDAYS.find(({ words }) => words.every((word, k) => tokens[i + k]?.norm === word));
    return hit ? { value: hit.month * 100 + hit.day, next: i + hit.words.length } : null;
  },
};

const feast: TokenClass = {
  words: FEASTS.map(({ words }) => words[0] ?? ""),
  read(tokens, i) {
    if (!tokens[i]?.capital) return null;
    const hit = FEASTS.find(({ words }) => words.every((word, k) => tokens[i + k]?.norm === word));
    return hit ? { value: hit.days, next: i + hit.words.length } : null;
  },
};

const foreignMonth: TokenClass = {
  words: [...FOREIGN_MONTHS.keys()],
  read(tokens, i) {
    const name = tokens[i]?.norm ?? "";
    const value = FOREIGN_MONTHS.get(name);
    return value === undefined ? null : { value, next: name.length <= 4 ? stop(tokens, i + 1) : i + 1 };
  },
};

/** "2014-12-22", "21.12.2015", "12/21/2015": year * 10000 + month * 100 + day; null where the order cannot be told. */
const stamp: TokenClass = {
  kinds: ["stamp"],
  read(tokens, i) {
    if (tokens[i]?.kind !== "stamp") return null;
    const parts = (tokens[i]?.norm ?? "")
      .split(/\D+/)
      .filter((part) => part !== "")
      .map(Number);
    const [a = 0, b = 0, c = 0] = parts;
    const dotted = /^\d{1,2}\./.test(tokens[i]?.norm ?? "");
    let [year, month, day] = [a, b, c];
    if (a < 1000) {
      year = c < 100 ? c + (c > 40 ? 1900 : 2000) : c;
      // 12/21/2015 is American, 21/12/2015 and 21.12.2015 are not; 05/06/2015 can be either.
      if (dotted || a > 12) [day, month] = [a, b];
      else if (b > 12 || a === b) [month, day] = [a, b];
      else return null;
    }
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? { value: year * 10000 + month * 100 + day, next: i + 1 }
      : null;
  },
};

/** A year in digits; whether a bare one is a year is for its rule to say. */
const year: TokenClass = {
  kinds: ["number"],
  words: ["nineteen", "eighteen"],
  read(tokens, i) {
    const token = tokens[i];
    if (token?.norm === "nineteen" || token?.norm === "eighteen") {
      const tail = numeralAt(tokens, i + 1);
      const hundreds = token.norm === "nineteen" ? 1900 : 1800;
      return tail && tail.value >= 10 && tail.value < 100
        ? { value: hundreds + tail.value, next: tail.next }
        : null;
    }
    if (token?.kind !== "number" || !/^\d{4}$/.test(token.norm)) return null;
    const value = Number(token.norm);
    return value >= 1400 && value < 2100 ? { value, next: i + 1 } : null;
  },
};

/** The vocabulary of the tagger: what `<class>` stands for in a pattern. */
export const CLASSES: Classes = {
  month: abbreviated(
    Object.fromEntries(
      Object.entries(MONTHS).filter(([word]) => word.length > 4 || /^(may|june|july)$/.test(word)),
    ),
    Object.fromEntries(
      Object.entries(MONTHS).filter(([word]) => word.length <= 4 && !/^(may|june|july)$/.test(word)),
    ),
  ),
  wd: abbreviated(WEEKDAYS, SHORT_WEEKDAYS),
  weekday: table(WEEKDAYS, true),
  day: digits(2, 1, 31, true),
  /** "8th" in digits: a day of the month, alone. */
  nth: {
    kinds: ["ordinal"],
    read: (tokens, i) => {
      const value = tokens[i]?.kind === "ordinal" ? Number(tokens[i]?.norm) : 0;
      return value >= 1 && value <= 31 ? { value, next: i + 1 } : null;
    },
  },
  two: digits(2, 0, 99, false),
  monthnum: digits(2, 1, 12, false),
  year,
  n: count,
  ord: {
    words: ORDINAL_WORDS,
    kinds: ["ordinal"],
    read: (tokens, i) => {
      const ordinal = ordinalAt(tokens, i);
      return ordinal && { value: ordinal.value, next: ordinal.next };
    },
  },
  unit: table(UNITS),
  units: table({ ...PLURALS, ...UNITS }),
  plural: table(PLURALS),
  season: table(SEASONS),
  part: table(PARTS),
  mod,
  about: approximate,
  clock,
  zone: table(
    Object.fromEntries(ZONES.map((zone) => [zone, zone === "utc" || zone === "gmt" ? "utc" : zone])),
  ),
  next: table({ next: "next", coming: "next", following: "next", upcoming: "next" }),
  point: table({ last: "last", this: "this", next: "next", past: "last", coming: "next" }),
  holiday: phrase,
  feast,
  xmonth: foreignMonth,
  stamp,
  decadeword: table(DECADE_WORDS),
  /** "Q3" in capitals. */
  quarter: {
    words: ["q1", "q2", "q3", "q4"],
    kinds: ["mixed"],
    read: (tokens, i) => {
      const nth = /^q([1-4])$/.exec(tokens[i]?.norm ?? "")?.[1];
      return nth === undefined ? null : { value: Number(nth), next: i + 1 };
    },
  },
  /** "Mondays". */
  weekdays: table(Object.fromEntries(Object.entries(WEEKDAYS).map(([name, day]) => [`${name}s`, day])), true),
  roman: table(ROMAN),
  decade: {
    kinds: ["number"],
    read(tokens, i) {
      const token = tokens[i];
      const s = tokens[i + 1];
      const mark = s?.norm === "'" && s.space === false ? 1 : 0;
      if (token?.kind !== "number" || !/^(?:1[4-9]|20)?\d0$/.test(token.norm)) return null;
      if (tokens[i + 1 + mark]?.norm !== "s" || tokens[i + 1 + mark]?.space) return null;
      const value = Number(token.norm);
      // "the 80s" of a paper of this age; "the 10s" and "the 20s" are as likely temperatures and ages.
      if (value < 30) return null;
      return { value: value < 100 ? 1900 + value : value, next: i + 2 + mark };
    },
  },
};
