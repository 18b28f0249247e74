import type { Lex } from "@chancery/language";

/** Unit of a dollar of which nothing says whose it is. */
const SOME_DOLLAR = "dollars";

const AMERICAN = "USD";

/** Words (lower case) by which the lands whose papers write a bare "$" for a dollar of their own are spoken of. */
const LAND_WORDS =
  "USD us american americans washington usa|NZD zealand zealander zealanders nz kiwi auckland wellington|AUD australia australian australians aussie canberra sydney|" +
  "CAD canada canadian canadians ottawa toronto|SGD singapore singaporean singaporeans|HKD kong|FJD fiji fijian suva|" +
  "JMD jamaica jamaican kingston|BBD barbados barbadian bridgetown|TTD trinidad tobago|GYD guyana guyanese georgetown|BSD bahamas bahamian nassau|" +
  "BZD belize belizean|NAD namibia namibian windhoek|BND brunei";
const LANDS: ReadonlyMap<string, string> = new Map(
  LAND_WORDS.split("|").flatMap((row) => {
    const [code = "", ...words] = row.split(" ");
    return words.map((word): [string, string] => [word, code]);
  }),
);

/** Last part of a host's name -> the dollar of those who read what it serves. */
const HOSTS: Readonly<Record<string, string>> = {
  nz: "NZD",
  au: "AUD",
  ca: "CAD",
  sg: "SGD",
  hk: "HKD",
  fj: "FJD",
  jm: "JMD",
  bb: "BBD",
  tt: "TTD",
  gy: "GYD",
  bs: "BSD",
  bz: "BZD",
  na: "NAD",
};
const OUTLETS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:new zealand|nz|rnz|1news|otago|auckland|nzpa)\b/i, "NZD"],
  [/\b(?:australia|australian|sydney|melbourne|canberra|brisbane|perth|aap)\b/i, "AUD"],
  [/\b(?:canada|canadian|toronto|montreal|vancouver|ottawa|cbc|ctv)\b/i, "CAD"],
  [/\b(?:straits times|singapore|cna)\b/i, "SGD"],
  [/\b(?:hong kong|rthk|south china morning post)\b/i, "HKD"],
  [/\bfiji\b/i, "FJD"],
  [/\bjamaica\b/i, "JMD"],
  [/\bbarbados\b/i, "BBD"],
  [/\btrinidad\b/i, "TTD"],
  [/\bguyana\b/i, "GYD"],
];

/** Agencies whose words and pictures are printed at home. */
const CREDITED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:RNZ|NZPA|1News|NZME)\b/, "NZD"],
  [/\b(?:AAP|AAPIMAGE)\b/, "AUD"],
  [/\b(?:Canadian Press|CBC News)\b/, "CAD"],
];

/** Where a text comes from. */
export interface Origin {
  readonly uri: string;
  readonly outlet: string | null;
  /** Who is credited for its words and pictures. */
  readonly credits: string;
}

/** The dollar of those for whom the page is printed, by the end of its host's name or the name of the outlet; null where neither tells. */
export function homeDollar({ uri, outlet, credits }: Origin): string | null {
  const host = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?=[/:?#]|$)/i.exec(uri)?.[1]?.toLowerCase() ?? "";
  const named = outlet === null ? undefined : OUTLETS.find(([name]) => name.test(outlet));
  return HOSTS[host] ?? named?.[1] ?? CREDITED.find(([name]) => name.test(credits))?.[1] ?? null;
}

/** Tokens of a text's head, in which it says what it is about. */
const HEAD = 90;
const FEWEST = 3;
const CLEARLY = 2;

/** The land with a dollar of its own that a text is about: named at its head, and clearly more than any other that has one; null where none is. */
function landOf(tokens: readonly Lex[], atHome: boolean): string | null {
  const all = new Map<string, number>();
  const head = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const dotted = token.norm === "u" && tokens[i + 2]?.norm === "s" && tokens[i + 1]?.norm === ".";
    const code = dotted ? AMERICAN : token.capital ? LANDS.get(token.norm) : undefined;
    if (code === undefined || (tokens[i + 1]?.norm === "$" && !tokens[i + 1]?.space)) continue;
    all.set(code, (all.get(code) ?? 0) + 1);
    if (i < HEAD) head.add(code);
  }
  const american = all.get(AMERICAN) ?? 0;
  const [first, second] = [...all].filter(([code]) => code !== AMERICAN).sort((a, b) => b[1] - a[1]);
  if (first === undefined || !(atHome || head.has(first[0]))) return american > 0 ? AMERICAN : null;
  const total = [...all].reduce((sum, [code, n]) => (code === AMERICAN ? sum : sum + n), 0);
  if ((!atHome && total < FEWEST) || total < CLEARLY * american) return null;
  return second === undefined || first[1] >= CLEARLY * second[1] ? first[0] : SOME_DOLLAR;
}

/**
 * What a bare "$" means in a text. `spoken`: dollars that it names with whose they are. The page's own readers know their dollar; papers of a land
 * that has one mean it where they speak of home. Where a text is about such a land and nothing says for whom it is printed, it is some dollar.
 */
export function bareDollar(tokens: readonly Lex[], spoken: ReadonlySet<string>, home: string | null): string {
  // Whoever prints at home names it less often.
  const land = landOf(tokens, home !== null);
  const [only] = spoken;
  if (home !== null) {
    if (spoken.size === 1 && only === home) return home;
    if (land === home || (land === SOME_DOLLAR && only !== home)) return home;
    if (spoken.has(AMERICAN)) return home;
    return land === AMERICAN ? AMERICAN : SOME_DOLLAR;
  }
  if (spoken.size === 1 && only !== undefined && (only === land || only === AMERICAN || land === null))
    return only;
  return land === null || land === AMERICAN ? AMERICAN : SOME_DOLLAR;
}
