// One reader of English over the texts of the sample corpus: prints one line of JSON. Started by run.mjs, a process each.
import { createRequire } from "node:module";

import { samples } from "./corpus.ts";

/** Reads one text and returns how many tokens it saw and the seconds that count. */
type Reader = (text: string) => { tokens: number; seconds: number };

const timed =
  (read: (text: string) => number): Reader =>
  (text) => {
    const started = performance.now();
    const tokens = read(text);
    return { tokens, seconds: (performance.now() - started) / 1000 };
  };

// Imported on demand, so that the memory and the load time of one are not another's.
async function chancery(): Promise<Reader> {
  const { analyze } = await import("@chancery/language");
  return timed((text) => analyze(text).tokens.length);
}

/** The tagger alone: sentences are cut and words looked up before the clock starts. */
async function chanceryTags(): Promise<Reader> {
  const { analyze } = await import("@chancery/language");
  const { shippedTagger, WORDS } = await import("@chancery/language/training");
  const tag = shippedTagger();
  return (text) => {
    const { tokens, sentences } = analyze(text);
    const cut = sentences.map(({ first, last }) =>
      tokens.slice(first, last).map((token) => WORDS.get(token.text)),
    );
    const started = performance.now();
    for (const words of cut) tag(words);
    return { tokens: tokens.length, seconds: (performance.now() - started) / 1000 };
  };
}

const require = createRequire(import.meta.url);

function wink(): Reader {
  const winkNLP = require("wink-nlp") as (model: unknown, pipe: string[]) => Wink;
  const nlp = winkNLP(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  return timed((text) => {
    const doc = nlp.readDoc(text);
    doc.sentences().out();
    return doc.tokens().out(nlp.its.pos).length;
  });
}
interface Wink {
  readDoc(text: string): { sentences(): { out(): unknown }; tokens(): { out(as: unknown): unknown[] } };
  its: { pos: unknown };
}

function compromise(): Reader {
  const nlp = require("compromise") as (text: string) => { termList(): unknown[] };
  return timed((text) => nlp(text).termList().length);
}

const READERS: Record<string, { does: string; load: () => Reader | Promise<Reader> }> = {
  chancery: { does: "tokens, sentences, tags, lemmas, names", load: chancery },
  "chancery tags": { does: "tags of sentences cut before", load: chanceryTags },
  "wink-nlp": { does: "tokens, sentences, tags", load: wink },
  compromise: { does: "tokens, sentences, tags", load: compromise },
};

const name = process.argv[2] ?? "chancery";
const flag = process.argv.indexOf("--articles");
const count = flag < 0 ? 2000 : Number(process.argv[flag + 1]);
const reader = READERS[name];
if (reader === undefined || !(count > 0))
  throw new Error(`usage: language.ts ${Object.keys(READERS).join("|")} [--articles N]`);

const started = performance.now();
const read = await reader.load();
read("The two envoys met in Lima.");
const loadMs = Math.round(performance.now() - started);
const decoder = new TextDecoder();
let [articles, words, tokens, seconds] = [0, 0, 0, 0];
for (const { bytes, mediaType } of samples(count)) {
  if (mediaType !== "text/plain") continue;
  const text = decoder.decode(bytes);
  const took = read(text);
  articles += 1;
  words += text.split(/\s+/).length;
  tokens += took.tokens;
  seconds += took.seconds;
}
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  JSON.stringify({ name, does: reader.does, articles, words, tokens, seconds, peakMb, firstMs: loadMs }),
);
