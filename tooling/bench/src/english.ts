// What one reader of English finds on the dev files of two treebanks and in the project's held-back reports. Started by
// run.mjs, a process each.
import { ENGLISH_CONTENDERS, type Read } from "./english/contenders.ts";
import { reportTexts } from "./english/reports.ts";
import { treebankTexts, type GoldText } from "./english/treebank.ts";
import { print, type Row } from "./scoring/contender.ts";
import { f1, percent, type Range } from "./scoring/f1.ts";

const name = process.argv[2] ?? "chancery";
const contender = ENGLISH_CONTENDERS[name];
if (contender === undefined)
  throw new Error(`usage: english.ts ${Object.keys(ENGLISH_CONTENDERS).join("|")} [--data FOLDER]`);

const key = ({ start, end }: Range): string => `${start}:${end}`;
const hits = (gold: readonly Range[], found: readonly Range[]): number => {
  const known = new Set(gold.map(key));
  return found.filter((range) => known.has(key(range))).length;
};

function treebankCells(
  texts: readonly GoldText[],
  read: (text: string) => Read,
): Readonly<Record<string, string>> {
  const sum = { sentences: [0, 0, 0], cut: 0, tagged: 0, words: 0 };
  for (const { text, words, sentences } of texts) {
    const found = read(text);
    const own = new Map(found.words.map((word) => [key(word), word.upos]));
    const counts = [hits(sentences, found.sentences), found.sentences.length, sentences.length];
    for (const [i, count] of counts.entries()) sum.sentences[i] = (sum.sentences[i] ?? 0) + count;
    // Punctuation is no word to compromise, and hard for nobody.
    for (const word of words) {
      if (word.upos === "PUNCT" || word.upos === "SYM") continue;
      const upos = own.get(key(word));
      sum.words += 1;
      sum.cut += upos === undefined ? 0 : 1;
      sum.tagged += upos === word.upos ? 1 : 0;
    }
  }
  const [right = 0, given = 0, gold = 0] = sum.sentences;
  return {
    "words tagged right": percent(sum.tagged / sum.words),
    "of those cut alike": percent(sum.tagged / sum.cut),
    "words cut alike": percent(sum.cut / sum.words),
    "sentences F1": percent(f1(right, given, gold)),
    words: String(sum.words),
  };
}

function nameCells(read: (text: string) => Read): Readonly<Record<string, string>> | null {
  const types = ["person", "organization", "place"];
  const counts = new Map(types.map((type) => [type, [0, 0, 0]]));
  for (const { text, names } of reportTexts()) {
    const found = read(text).names;
    if (found === null) return null;
    for (const [type, row] of counts) {
      const [gold, own] = [names, found].map((list) => list.filter((range) => range.type === type));
      row[0] = (row[0] ?? 0) + hits(gold ?? [], own ?? []);
      row[1] = (row[1] ?? 0) + (own ?? []).length;
      row[2] = (row[2] ?? 0) + (gold ?? []).length;
    }
  }
  const cells = Object.fromEntries(
    [...counts].map(([type, [right = 0, given = 0, gold = 0]]) => [
      `${type} F1`,
      percent(f1(right, given, gold)),
    ]),
  );
  const total = [0, 1, 2].map((i) => [...counts.values()].reduce((sum, row) => sum + (row[i] ?? 0), 0));
  return { ...cells, "all F1": percent(f1(total[0] ?? 0, total[1] ?? 0, total[2] ?? 0)) };
}

try {
  const prepare = await contender.load();
  const read = (text: string): Read => prepare(text)();
  const tables: Row["tables"][number][] = [];
  const notes: string[] = [];
  for (const [title, file] of [
    ["GUM dev, documents joined by spaces", "gum/dev.conllu"],
    ["EWT dev, documents joined by spaces (no contender of ours has learnt from it)", "ewt/dev.conllu"],
  ] as const) {
    const texts = treebankTexts(file);
    if (typeof texts === "string") notes.push(texts);
    else tables.push({ title, cells: treebankCells(texts, read) });
  }
  const names = nameCells(read);
  if (names !== null)
    tables.push({ title: "names in the held-back reports, exact span and type", cells: names });
  print({ name, does: contender.does, tables, notes });
} catch (error) {
  print({ name, absent: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) });
}
