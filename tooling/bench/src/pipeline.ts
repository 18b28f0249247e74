// One contender over the corpus: prints one line of JSON. Started by run.mjs, a process each.
import { createRequire } from "node:module";

import { tuneEngine } from "@chancery/services/engine";

import { samples } from "./corpus.ts";
import { longSamples } from "./long-articles.ts";

type Contender = (article: { bytes: Uint8Array; uri: string; mediaType: string }) => void;

/** Imported on demand, so that a peer's memory is not ours. */
async function chancery(): Promise<Contender> {
  tuneEngine();
  const { extract } = await import("@chancery/core");
  return (article) => void extract(article);
}

/** wink-nlp as its readme has it, with what it needs for sentences and tags and no more. */
function wink(): Contender {
  const require = createRequire(import.meta.url);
  const winkNLP = require("wink-nlp") as (model: unknown, pipe: string[]) => Wink;
  const nlp = winkNLP(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  const decoder = new TextDecoder();
  return ({ bytes }) => {
    const doc = nlp.readDoc(decoder.decode(bytes));
    doc.sentences().out();
    doc.tokens().out(nlp.its.pos);
  };
}
interface Wink {
  readDoc(text: string): { sentences(): { out(): unknown }; tokens(): { out(as: unknown): unknown } };
  its: { pos: unknown };
}

const CONTENDERS: Record<string, { does: string; load: () => Contender | Promise<Contender> }> = {
  chancery: { does: "article record: lines, names, times, facts", load: chancery },
  "wink-nlp": { does: "tokens, sentences, tags", load: wink },
};

const name = process.argv[2] ?? "chancery";
function numberOf(flag: string): number | null {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : Number(process.argv[at + 1]);
}
const count = numberOf("--articles") ?? 2000;
const length = numberOf("--words");
const contender = CONTENDERS[name];
if (contender === undefined || !(count > 0) || (length !== null && !(length > 0)))
  throw new Error(`usage: pipeline.ts ${Object.keys(CONTENDERS).join("|")} [--articles N] [--words N]`);

const started = performance.now();
const run = await contender.load();
let firstMs = 0;
let words = 0;
for (const article of length === null ? samples(count) : longSamples(length, count)) {
  run(article);
  if (firstMs === 0) firstMs = Math.round(performance.now() - started);
  words += new TextDecoder().decode(article.bytes).split(/\s+/).length;
}
const seconds = (performance.now() - started) / 1000;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ name, does: contender.does, articles: count, words, seconds, peakMb, firstMs }));
