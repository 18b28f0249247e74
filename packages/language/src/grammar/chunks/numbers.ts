/** Numbers that a conjunction or a comma joins, before one noun and behind it. */
import type { Source } from "../source.ts";

/** "one or two points", "one or more points", "eight and nine members": one noun with two numbers, which stand right before it. */
export function joinsNumbers({ tokens, tags }: Source, i: number, stop: number): boolean {
  const second = i + 1 < stop && (tags[i + 1] === "CD" || tokens[i + 1]!.norm === "more");
  if (i + 2 >= stop || tags[i - 1] !== "CD" || !second) return false;
  const year = /^(?:1[5-9]|20)\d\d$/.test(tokens[i - 1]!.norm);
  return !year && /^(?:or|and)$/.test(tokens[i]!.norm) && /^NNS?$/.test(tags[i + 2]!);
}

/** "posts 542 and 543", "Resolutions 242, 338, and 425": how far the next number stands behind what joins it to a row of them that a plural opens; 0 for none. */
export function nextNumber({ tokens, tags }: Source, i: number, stop: number): number {
  if (tags[i - 1] !== "CD" || !JOINS_NUMBERS.test(tokens[i]!.norm)) return 0;
  const at = tokens[i]!.norm === "," && /^(?:and|or)$/.test(tokens[i + 1]?.norm ?? "") ? i + 2 : i + 1;
  const next = at + 1 < stop ? tags[at + 1]! : "";
  if (at >= stop || tags[at] !== "CD" || /^(?:NN|JJ|CD|HYPH|\$)/.test(next)) return 0;
  return /^NNP?S$/.test(tags[firstNumber({ tokens, tags }, i - 1) - 1] ?? "") ? at - i : 0;
}
const JOINS_NUMBERS = /^(?:and|or|,|&)$/;

/** The first number of the row that `at` goes on with. */
export function firstNumber({ tokens, tags }: Pick<Source, "tokens" | "tags">, at: number): number {
  let first = at;
  for (let n = 0; n < 12 && tags[first - 2] === "CD" && JOINS_NUMBERS.test(tokens[first - 1]!.norm); n += 1)
    first -= 2;
  return first;
}
