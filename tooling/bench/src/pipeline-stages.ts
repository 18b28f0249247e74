// `pnpm bench pipeline --stages`: what each step of the way costs once a process is warm, by the time of the main thread, for articles of
// several lengths: where the cost of a word grows with the length, a step does more than its share.
import { mainThreadMs } from "./scoring/processor.ts";
import { longSamples } from "./long-articles.ts";

import { tuneEngine } from "@chancery/services/engine";

const LENGTHS = [300, 600, 1200, 2400];
const ARTICLES = 40;
const WARM_UP = 240;
const ROUNDS = 3;

tuneEngine();
const { extract, readSource, STAGES } = await import("@chancery/core");
const { loadKnowledge } = await import("@chancery/knowledge");
const knowledge = loadKnowledge();

type Article = Parameters<typeof extract>[0];
type Doc = Parameters<(typeof STAGES)[number]["run"]>[0];

/** Reads all articles step by step, each step over all of them, since no clock is fine enough for one; adds what each took. */
function round(articles: readonly Article[], cost: Map<string, number>): void {
  let before = mainThreadMs();
  const lap = (name: string): void => {
    const now = mainThreadMs();
    cost.set(name, (cost.get(name) ?? 0) + now - before);
    before = now;
  };
  let docs = articles.map((article) => {
    const read = readSource({ ...article, knowledge });
    // Complete by construction: the pipeline's check saw that each step finds what those before it made.
    return { ...read, knowledge, facts: [] } as unknown as Doc;
  });
  lap("reading");
  for (const { name, run } of STAGES) {
    docs = docs.map((doc) => {
      const made: Partial<Doc> = run(doc);
      return { ...doc, ...made, facts: [...doc.facts, ...(made.facts ?? [])] };
    });
    lap(name);
  }
}

for (const article of longSamples(600, WARM_UP)) extract(article);
const columns = LENGTHS.map((length) => {
  const articles = [...longSamples(length, ARTICLES)];
  const decoder = new TextDecoder();
  const words = articles.reduce((sum, { bytes }) => sum + decoder.decode(bytes).split(/\s+/).length, 0);
  const cost = new Map<string, number>();
  for (let i = 0; i < ROUNDS; i += 1) round(articles, cost);
  return { articles: ARTICLES * ROUNDS, words: words * ROUNDS, cost };
});

const line = (cells: readonly string[]): void => console.log(`| ${cells.join(" | ")} |`);
const steps = ["reading", ...STAGES.map(({ name }) => name)];
const total = (cost: ReadonlyMap<string, number>): number => [...cost.values()].reduce((a, b) => a + b, 0);
console.log("microseconds of the main thread a word, by words of an article");
line(["step", ...columns.map(({ articles, words }) => String(Math.round(words / articles)))]);
line(["---", ...columns.map(() => "---")]);
for (const step of steps)
  line([step, ...columns.map(({ words, cost }) => ((1000 * (cost.get(step) ?? 0)) / words).toFixed(2))]);
line(["all", ...columns.map(({ words, cost }) => ((1000 * total(cost)) / words).toFixed(2))]);
line([
  "words/s",
  ...columns.map(({ words, cost }) => Math.round((1000 * words) / total(cost)).toLocaleString("en")),
]);
line(["articles/s", ...columns.map(({ articles, cost }) => ((1000 * articles) / total(cost)).toFixed(1))]);
