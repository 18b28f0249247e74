import { distinct } from "../order.ts";

const MOST_WORDS = 24;

/** Words too common in news to tell two events apart, beside all words of three letters and fewer. */
const COMMON: ReadonlySet<string> = new Set(
  `about after also among another been before being between both during each from have having here into last late
  more most much next only other over said same says since some such than that their them then there these they this
  those through told under until upon very were what when where which while will with within without would year years
  month months week weeks today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december president minister prime foreign`.split(
    /\s+/,
  ),
);

/** Content words, lower case, sorted, the longest kept where there are many: they say the most. */
export function wordsIn(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}{4,40}/gu) ?? []);
  const content = [...words].filter((word) => !COMMON.has(word));
  content.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return distinct(content.slice(0, MOST_WORDS));
}

/** Numbers of two digits and more, as printed; years and days are told by the time of the event. */
export const numbersIn = (text: string): string[] =>
  distinct(text.match(/\d[\d.,]{0,20}\d/g) ?? [])
    .filter((number) => !/^(?:1[6-9]|20)\d\d$/.test(number))
    .slice(0, 12);
