import { analyze } from "@chancery/language";
import { isWord, lemmatize, normalize, shippedTagger, WordTable } from "@chancery/language/training";

import { hasCorpora } from "./corpora/folder.ts";
import { treebank } from "./corpora/gum.ts";
import { capitals, titleCase } from "./casing.ts";
import { f1, percent } from "./measures.ts";

/** Measures the shipped weights: `tsx src/evaluate.ts`. Prints why and stops where the corpora are absent. */
/** Accuracy of the tags (and of lemmas by the tags found) on given words. */
function tags(
  name: string,
  recase: (forms: readonly string[]) => readonly string[] = (forms) => forms,
): string {
  const tagger = shippedTagger();
  const table = new WordTable();
  let all = 0;
  let upos = 0;
  let xpos = 0;
  let lemmas = 0;
  for (const { sentences } of treebank(name)) {
    for (const { rows } of sentences) {
      const words = rows.filter(isWord);
      const given = tagger(recase(words.map((row) => row.form)).map((form) => table.get(form)));
      for (const [i, row] of words.entries()) {
        all += 1;
        if (given[i]?.upos === row.upos) upos += 1;
        if (given[i]?.xpos === row.xpos) xpos += 1;
        if (lemmatize(row.form, normalize(row.form), given[i]?.xpos ?? "") === row.lemma) lemmas += 1;
        else if (process.argv.includes("--lemmas") && given[i]?.xpos === row.xpos)
          console.log(
            "lemma",
            row.form,
            row.xpos,
            row.lemma,
            lemmatize(row.form, normalize(row.form), row.xpos),
          );
      }
    }
  }
  return `UPOS ${percent(upos, all)}, XPOS ${percent(xpos, all)}, lemmas ${percent(lemmas, all)} of ${all} words`;
}

/** Tokens and sentences on raw text: sentences joined by one space, and paragraphs too unless they are kept apart. */
function segmentation(name: string, paragraphs: boolean): { tokens: string; sentences: string } {
  const count = { tokens: [0, 0, 0], sentences: [0, 0, 0] };
  for (const { id, sentences } of treebank(name)) {
    let text = "";
    const goldTokens = new Set<string>();
    const goldSentences = new Set<string>();
    for (const { comments, rows } of sentences) {
      const raw = comments.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
      if (paragraphs && text !== "" && comments.some((line) => line.startsWith("# newpar"))) text += "\n\n";
      const start = text.length;
      let at = start;
      text += raw;
      let skip = 0;
      for (const row of rows) {
        if (row.id.includes(".")) continue;
        if (row.id.includes("-")) {
          skip = Number(row.id.split("-")[1]);
          const found = text.indexOf(row.form, at);
          let inner = found;
          const [from = 0, to = 0] = row.id.split("-").map(Number);
          for (const part of rows.filter((r) => isWord(r) && Number(r.id) >= from && Number(r.id) <= to)) {
            goldTokens.add(`${inner}:${inner + part.form.length}`);
            inner += part.form.length;
          }
          at = found + row.form.length;
          continue;
        }
        if (Number(row.id) <= skip) continue;
        const found = text.indexOf(row.form, at);
        goldTokens.add(`${found}:${found + row.form.length}`);
        at = found + row.form.length;
      }
      goldSentences.add(`${start}:${text.length}`);
      text += " ";
    }
    const found = analyze(text);
    const mine = [
      ["tokens", found.tokens, goldTokens],
      ["sentences", found.sentences, goldSentences],
    ] as const;
    for (const [kind, spans, gold] of mine) {
      const row = count[kind];
      for (const span of spans) {
        if (gold.has(`${span.start}:${span.end}`)) row[0] = (row[0] ?? 0) + 1;
        else if (process.argv.includes("--misses"))
          console.log(id, kind, text.slice(Math.max(0, span.start - 15), span.end + 15));
      }
      row[1] = (row[1] ?? 0) + spans.length;
      row[2] = (row[2] ?? 0) + gold.size;
    }
  }
  const line = (row: number[]): string => f1(row[0] ?? 0, row[1] ?? 0, row[2] ?? 0);
  return { tokens: line(count.tokens), sentences: line(count.sentences) };
}

if (!hasCorpora()) {
  console.log("skipped: no corpora (set CHANCERY_DATA to the folder that holds gum/, ewt/, wikigold/)");
} else {
  const started = performance.now();
  analyze("Load.");
  console.log(`load and first call: ${(performance.now() - started).toFixed(0)} ms`);
  for (const name of ["gum/dev.conllu", "ewt/dev.conllu"]) {
    console.log(`${name}  ${tags(name)}`);
    console.log(`${name}  title case: ${tags(name, titleCase)}; capitals: ${tags(name, capitals)}`);
    const { tokens, sentences } = segmentation(name, false);
    console.log(`${name}  tokens ${tokens}`);
    console.log(`${name}  sentences ${sentences}`);
    console.log(`${name}  sentences, paragraphs kept: ${segmentation(name, true).sentences}`);
  }
}
