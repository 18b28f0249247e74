import { numeralAt, type Lex, wordSet } from "@chancery/language";

/** Whether the number at token i counts nothing: part of another number, a share, the name of a thing, a maker's model. */
export function countsNothing(tokens: readonly Lex[], i: number): boolean {
  const previous = tokens[i - 1];
  if (!previous) return false;
  const glued = tokens[i]?.space === false && (previous.norm === "." || previous.norm === "/");
  // "eight in 10 voters" is a share, no ten voters.
  const share = previous.norm === "in" && i > 1 && numeralAt(tokens, i - 2)?.next === i - 1;
  const named = NAMES_A_NUMBER.has(previous.norm) && !tokens[i]?.line;
  return glued || share || named || isModel(tokens, i);
}

/** Before a number these make a name of it: "Resolution 1973", "No. 5", "Article 5", "G 20". */
const NAMES_A_NUMBER = wordSet(
  "resolution no number article flight page chapter section room unit protocol agenda item paragraph route highway phase round group class type model",
);

/** "Boeing's 737 Max jets", "an Airbus 320", "a MiG-21": numbers by which makers call what they make. */
function isModel(tokens: readonly Lex[], i: number): boolean {
  if (tokens[i]?.line !== false) return false;
  // "MiG-21", "F-16", "Dornier-228": of letters and a hyphen.
  const [sign, name] = [tokens[i - 1], tokens[i - 2]];
  if (sign?.norm === "-" && !sign.space && !tokens[i]?.space && name?.kind === "word" && name.capital)
    return true;
  const owned = tokens[i - 1]?.norm === "s" && /^['\u2019]$/.test(tokens[i - 2]?.norm ?? "");
  return (
    MAKERS.has(tokens[owned ? i - 3 : i - 1]?.norm ?? "") ||
    /^(?:max|dreamliner|neo)$/.test(tokens[i + 1]?.norm ?? "")
  );
}
const MAKERS = wordSet("boeing airbus bombardier embraer antonov tupolev ilyushin sukhoi cessna comac");

/** "2014 elections": four digits without a comparator before a plural are rather a year; "2,014" and "2047 voters" are not. */
export const likeYear = (token: Lex | undefined, rule: string): boolean =>
  token?.kind === "number" &&
  rule.endsWith(".named") &&
  /^(?:1[5-9]|20)\d\d$/.test(token.norm) &&
  Number(token.norm) <= LAST_YEAR;
const LAST_YEAR = 2035;
