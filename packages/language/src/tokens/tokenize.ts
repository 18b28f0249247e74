import { address, nextSign } from "./addresses.ts";
import { isDigit, isSpace, isUpper, isWordPart } from "./characters.ts";
import { Scan, type RawToken } from "./scan.ts";
import { sign } from "./signs.ts";
import { compound, NUMBER } from "./words.ts";

/** What is written on to a number: "20km". */
const UNITS = /^(?:am|pm|km|kg|cm|mm|m|bn|mn|tn|mph|kmh|gw|mw|kw|ghz|mhz|gb|tb|usd|eur)$/i;
const CURRENCY = /(?:US|AU|CA|HK|NZ|[ACSR])?[$]/y;

/**
 * Cuts text[start, end) into words after the manner of Universal Dependencies: clitics ("wo|n't", "Norway|'s"), signs and
 * most hyphen compounds apart; abbreviations, initials, numbers, addresses and names with hyphens whole. One pass, linear.
 */
export function tokenize(text: string, start = 0, end = text.length): RawToken[] {
  const scan = new Scan(text, start, end);
  const nextAt = nextSign(scan, "@");
  while (scan.i < end) {
    const { i } = scan;
    const c = text.charAt(i);
    if (isSpace(c)) {
      scan.space = true;
      scan.i += 1;
    } else if (!isWordPart(c)) sign(scan);
    else {
      const money = c >= "A" && c <= "Z" ? scan.find(CURRENCY) : i;
      if (money > i) scan.push(money);
      else if (address(scan, nextAt)) continue;
      // "_Jan. 16, 1979:", "_Emphasis_": wires mark points and stress so.
      else if (c === "_" && scan.space && isUpper(scan.at(i + 1))) scan.push(i + 1);
      else if (isDigit(c)) number(scan);
      else compound(scan);
    }
  }
  return scan.tokens;
}

/** "20km" is two tokens, "1980s" and "21st" are one, "76-year-old" goes the way of the compounds. */
function number(scan: Scan): void {
  const digits = scan.find(NUMBER);
  const to = scan.run(digits);
  if (to > digits && to - digits <= 3 && UNITS.test(scan.text.slice(digits, to))) scan.push(digits);
  else compound(scan);
}
