import { isProse, type Line } from "../lines/line.ts";
import type { LineRule } from "../rules/rule.ts";

/** Prose with fewer words may be a name, a title or a motto. */
const TELLING = 9;

/** The line is in a language of Latin letters that is not English: hardly an English small word, and many of another's. */
function isOther(line: Line): boolean {
  const { words, functions, english, foreign, text } = line;
  if (words.length < TELLING || foreign > 20 || /^["“«„‘']/.test(text)) return false;
  return english * 8 < words.length && functions * 8 >= words.length && functions >= english + 2;
}

/** What a page says once more in another of its languages. */
export const OTHER_TONGUE: LineRule = {
  id: "boilerplate.other-language",
  kind: "boilerplate",
  weight: 60,
  test: () => false,
};

/**
 * The lines of an English page that tell its news in another language too, as ministries print them: by their index. Empty
 * where English is not the page's own, or nearly all of it.
 */
export function otherTongue(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let [own, other] = [0, 0];
  for (const [i, line] of lines.entries()) {
    if (!isProse(line)) continue;
    if (isOther(line)) {
      found.add(i);
      other += line.words.length;
    } else own += line.english * 8 >= line.words.length ? line.words.length : 0;
  }
  return own * 3 >= other * 2 ? found : new Set();
}
