import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../accuracy/dispatches/", import.meta.url);

/** Title, byline and dateline's paragraph: what another article's body does without. */
const HEAD = 3;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/**
 * The project's dispatches, each as long as `words` ask for: its own text, then paragraphs of the dispatches behind it. What an article
 * costs may grow faster than its length, which short ones do not show.
 */
function longArticles(words: number): readonly string[] {
  const dispatches = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) =>
      readFileSync(new URL(name, folder), "utf8")
        .trimEnd()
        .split(/\n\s*\n/),
    );
  return dispatches.map((own, i) => {
    const others = [...dispatches.slice(i + 1), ...dispatches.slice(0, i)].flatMap((other) =>
      other.slice(HEAD),
    );
    const paragraphs = [...own];
    let length = wordsIn(own.join(" "));
    for (const paragraph of others) {
      if (length >= words) break;
      paragraphs.push(paragraph);
      length += wordsIn(paragraph);
    }
    return paragraphs.join("\n\n");
  });
}

/** The same, over and over, until there are `count`; each has bytes of its own. */
export function* longSamples(
  words: number,
  count: number,
): Generator<{ uri: string; mediaType: string; bytes: Uint8Array }> {
  const articles = longArticles(words);
  for (let i = 0; i < count; i += 1) {
    const text = articles[i % articles.length] ?? "";
    yield {
      uri: `made:${i}`,
      mediaType: "text/plain",
      bytes: new TextEncoder().encode(`${text}\n\nNo. ${i}\n`),
    };
  }
}
