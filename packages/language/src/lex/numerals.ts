import { plainDigits, scaled } from "./digits.ts";
import type { Lex } from "./lex.ts";

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** Powers of ten that follow a number. "m" and "k" count only where the caller says so (beside money). */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
  lakh: 5,
  crore: 7,
  lakhs: 5,
  crores: 7,
};
export const SHORT_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

// Words of a text are strings made anew: a map finds them at once, where an object must first make a name of each.
const UNIT_WORDS = new Map(Object.entries(SMALL));
const TEN_WORDS = new Map(Object.entries(TENS));
const ORDINAL_OF = new Map(Object.entries(ORDINALS));
const SCALE_OF = new Map(Object.entries(SCALES));
const SHORT_SCALE_OF = new Map(Object.entries(SHORT_SCALES));

export interface Numeral {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
}

/** Words that a number phrase may begin with; digits apart. */
export const NUMBER_WORDS: readonly string[] = [
  ...Object.keys(SMALL),
  ...Object.keys(TENS),
  "a",
  "an",
  "half",
  "hundred",
];

/** Below a hundred in words: "nine", "twenty-five", "twenty five". */
function tensAt(tokens: readonly Lex[], i: number): Numeral | null {
  const word = tokens[i]?.norm ?? "";
  const small = UNIT_WORDS.get(word);
  if (small !== undefined) return { value: small, next: i + 1 };
  const tens = TEN_WORDS.get(word);
  if (tens === undefined) return null;
  const j = tokens[i + 1]?.norm === "-" && tokens[i + 1]?.space === false ? i + 2 : i + 1;
  const unit = UNIT_WORDS.get(tokens[j]?.norm ?? "");
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, next: j + 1 }
    : { value: tens, next: i + 1 };
}

/** The power of ten that token i says. */
function scaleAt(tokens: readonly Lex[], i: number, short: boolean): number | null {
  const scale = tokens[i];
  if (scale?.kind !== "word") return null;
  return SCALE_OF.get(scale.norm) ?? (short ? (SHORT_SCALE_OF.get(scale.norm) ?? null) : null);
}

/**
 * The number in words that starts at token i: "a hundred and fifty thousand", "half a million", "two and a half";
 * digits with a scale word too: "2.5 million". `short` allows "27m", "5k". Null where none starts.
 */
export function numeralAt(
  tokens: readonly Lex[],
  i: number,
  options: { short?: boolean } = {},
): Numeral | null {
  const token = tokens[i];
  if (!token) return null;
  const short = options.short === true;
  if (token.kind === "number") {
    const digits = plainDigits(token.norm);
    if (digits === null) return null;
    const hyphen = tokens[i + 1]?.norm === "-" && scaleAt(tokens, i + 2, short) !== null ? 1 : 0;
    const power = scaleAt(tokens, i + 1 + hyphen, short);
    return power === null
      ? { value: Number(digits), next: i + 1 }
      : { value: scaled(digits, power), next: i + 2 + hyphen };
  }
  if (token.kind !== "word") return null;
  if (
    token.norm === "half" &&
    /^an?$/.test(tokens[i + 1]?.norm ?? "") &&
    scaleAt(tokens, i + 2, short) !== null
  )
    return { value: scaled("0.5", scaleAt(tokens, i + 2, short) ?? 0), next: i + 3 };
  const article = (token.norm === "a" || token.norm === "an") && scaleAt(tokens, i + 1, short) !== null;
  const head = article ? { value: 1, next: i + 1 } : tensAt(tokens, i);
  if (!head) return null;
  // Groups: (below a hundred) [hundred [and (below a hundred)]] [scale] ..., at most one of each scale.
  let { next } = head;
  let total = 0;
  let group = head.value;
  let below = Infinity;
  for (;;) {
    const power = scaleAt(tokens, next, short);
    if (power === null || power >= below) break;
    next += 1;
    if (power === 2) {
      group *= 100;
      const and = tokens[next]?.norm === "and" ? 1 : 0;
      const rest = tensAt(tokens, next + and);
      if (rest) {
        group += rest.value;
        next = rest.next;
      }
      if (scaleAt(tokens, next, short) === 2) break;
    } else {
      total += group * 10 ** power;
      below = power;
      const and = tokens[next]?.norm === "and" ? 1 : 0;
      const rest = tensAt(tokens, next + and);
      if (!rest) {
        group = 0;
        break;
      }
      group = rest.value;
      next = rest.next;
    }
  }
  return { value: total + group, next };
}

/** "21st", "third", "twenty-fifth": the ordinal that starts at token i. */
export function ordinalAt(tokens: readonly Lex[], i: number): Numeral | null {
  const token = tokens[i];
  if (token?.kind === "ordinal") return { value: Number(token.norm.replaceAll(",", "")), next: i + 1 };
  if (token?.kind !== "word") return null;
  const own = ORDINAL_OF.get(token.norm);
  if (own !== undefined) return { value: own, next: i + 1 };
  const tens = TEN_WORDS.get(token.norm);
  if (tens === undefined || tokens[i + 1]?.norm !== "-") return null;
  const unit = ORDINAL_OF.get(tokens[i + 2]?.norm ?? "");
  return unit !== undefined && unit < 10 ? { value: tens + unit, next: i + 3 } : null;
}

/** Words that an ordinal may begin with. */
export const ORDINAL_WORDS: readonly string[] = [...Object.keys(ORDINALS), ...Object.keys(TENS)];
