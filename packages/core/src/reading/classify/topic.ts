import { isProse, type Letters, type Line } from "../lines/line.ts";

/** Words shorter than this say little about a topic unless they are capitalised. */
const LONG = 7;

/** The first letters of a word: "Kazakh" and "Kazakhstan", "sanction" and "sanctions" agree. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’.].*$/, "")
    .slice(0, 5);

const COMMON = new Set(
  "the this that these those they there their then when where which while with what who will would from have has had its his her she he it in on at of for and but not also more most some after before during under over into about your you our we news said says monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
    .split(" ")
    .map(stem),
);

const known = new WeakMap<Letters, ReadonlySet<string>>();

/** The names and long words of a line, as stems. Lines of the same letters share theirs. */
export function stemsOf({ letters }: Line): ReadonlySet<string> {
  let stems = known.get(letters);
  if (!stems) known.set(letters, (stems = stemsOfWords(letters.words)));
  return stems;
}

function stemsOfWords(words: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const word of words) {
    const capital = word[0] !== word[0]?.toLowerCase();
    if (!capital && word.length < LONG) continue;
    const key = stem(word);
    if (key.length >= 2 && !COMMON.has(key)) out.add(key);
  }
  return out;
}

export const shared = (stems: ReadonlySet<string>, topic: ReadonlySet<string>): number => {
  let found = 0;
  for (const key of stems) if (topic.has(key)) found += 1;
  return found;
};

/** What an article is about: names and long words of its headline and first paragraphs, and those that recur in it. */
export function topicOf(lines: readonly Line[]): ReadonlySet<string> {
  const topic = new Set<string>();
  const seen = new Map<string, number>();
  lines.forEach((line, i) => {
    for (const key of stemsOf(line)) {
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (i < 4 || count >= 3) topic.add(key);
    }
  });
  return topic;
}

/**
 * The first lines that look like prose: where the topic is sought before anything is known. Where the page names its headline,
 * the first that share its words.
 */
export function firstProse(lines: readonly Line[], count: number, headline: ReadonlySet<string>): Line[] {
  const prose = lines.filter(isProse);
  const ofHeadline =
    headline.size >= 2 ? prose.filter((line) => shared(stemsOf(line), headline) > 0).slice(0, count) : [];
  return ofHeadline.length >= 2 ? ofHeadline : prose.slice(0, count);
}
