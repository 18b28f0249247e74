import { readFileSync } from "node:fs";

/** WordNet's index files: lemmas by word class with how often SemCor has them. Only single words. */
export type WordClass = "noun" | "verb" | "adj" | "adv";

export function wordnetLemmas(folder: string): Map<WordClass, Map<string, number>> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(`${folder}/index.sense`, "utf8").split("\n")) {
    const [key = "", , , count = "0"] = line.split(" ");
    const [lemma = "", rest = ""] = key.split("%");
    const kind = { "1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj" }[rest.charAt(0)];
    if (kind !== undefined)
      counts.set(`${kind} ${lemma}`, (counts.get(`${kind} ${lemma}`) ?? 0) + Number(count));
  }
  const out = new Map<WordClass, Map<string, number>>();
  for (const kind of ["noun", "verb", "adj", "adv"] as const) {
    const lemmas = new Map<string, number>();
    for (const line of readFileSync(`${folder}/index.${kind}`, "utf8").split("\n")) {
      const lemma = line.slice(0, line.indexOf(" "));
      if (/^[a-z][a-z'-]*$/.test(lemma)) lemmas.set(lemma, counts.get(`${kind} ${lemma}`) ?? 0);
    }
    out.set(kind, lemmas);
  }
  return out;
}

const doubles = (word: string): boolean =>
  /[^aeiou][aeiou][bdfgklmnprtvz]$/.test(word) && !/[wxy]$/.test(word);

const third = (word: string): string[] =>
  /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)
    ? [`${word}es`, `${word}s`]
    : /[^aeiou]y$/.test(word)
      ? [`${word.slice(0, -1)}ies`]
      : [`${word}s`];

function suffixed(word: string, ending: string): string[] {
  if (/[^aeiou]y$/.test(word) && !ending.startsWith("i")) return [`${word.slice(0, -1)}i${ending}`];
  if (word.endsWith("e")) {
    if (ending.startsWith("e")) return [word + ending.slice(1)];
    return /(?:ee|oe|ye)$/.test(word) ? [word + ending] : [word.slice(0, -1) + ending];
  }
  const plain = [word + ending];
  return doubles(word) ? [word + (word.at(-1) ?? "") + ending, ...plain] : plain;
}

/** Every regular form of a lemma with its Penn tag; spellings that may or may not double give both. */
export function inflect(lemma: string, kind: WordClass): [form: string, tag: string][] {
  const tagged = (forms: string[], tag: string): [string, string][] => forms.map((form) => [form, tag]);
  if (kind === "noun") return [[lemma, "NN"], ...tagged(third(lemma), "NNS")];
  if (kind === "verb") {
    return [
      [lemma, "VB"],
      ...tagged(third(lemma), "VBZ"),
      ...tagged(suffixed(lemma, "ed"), "VBD"),
      ...tagged(suffixed(lemma, "ing"), "VBG"),
    ];
  }
  if (kind === "adv") return [[lemma, "RB"]];
  const graded =
    lemma.length < 8
      ? [...tagged(suffixed(lemma, "er"), "JJR"), ...tagged(suffixed(lemma, "est"), "JJS")]
      : [];
  return [[lemma, "JJ"], ...graded];
}
