import { ConlluError, type ConlluRow, type ConlluSentence } from "./types.ts";

const ID = /^(?:[1-9]\d*|[1-9]\d*-[1-9]\d*|\d+\.[1-9]\d*)$/;

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Comments, multiword ranges, empty nodes and unknown MISC keys are
 * kept, so that {@link writeConllu} gives a well-formed file back unchanged. Throws {@link ConlluError} with the line for a
 * row of other than ten columns, an id out of order, an empty node that has a head, a head outside the sentence or a cycle.
 */
export function fromConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: ConlluRow[] = [];
  let words = 0;
  let startLine = 1;
  const close = (): void => {
    if (rows.length > 0) {
      checkHeads(rows, startLine + comments.length);
      sentences.push({ comments, rows });
    } else if (comments.length > 0) {
      throw new ConlluError(startLine, "comments without a sentence");
    }
    comments = [];
    rows = [];
    words = 0;
  };
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const number = index + 1;
    if (line === "") {
      close();
      startLine = number + 1;
    } else if (line.startsWith("#") && rows.length === 0) {
      comments.push(line);
    } else {
      const row = parseRow(line, number, words, rows.at(-1));
      if (isWord(row)) words += 1;
      rows.push(row);
    }
  }
  close();
  return sentences;
}

function parseRow(line: string, number: number, words: number, before: ConlluRow | undefined): ConlluRow {
  const columns = line.split("\t");
  if (columns.length !== 10) throw new ConlluError(number, `${columns.length} columns instead of 10`);
  const [
    id = "",
    form = "",
    lemma = "",
    upos = "",
    xpos = "",
    feats = "",
    head = "",
    deprel = "",
    deps = "",
    misc = "",
  ] = columns;
  if (!ID.test(id)) throw new ConlluError(number, `"${id}" is no id`);
  if (columns.includes("")) throw new ConlluError(number, 'an empty column; "_" stands for nothing');
  const expected = words + 1;
  if (/^\d+$/.test(id) && Number(id) !== expected)
    throw new ConlluError(number, `id ${id} where ${expected} was due`);
  if (id.includes("-")) {
    const [from, to] = id.split("-").map(Number);
    if (from !== expected || to === undefined || to <= from)
      throw new ConlluError(number, `range ${id} out of order`);
  }
  if (id.includes(".")) {
    const [after = "", count = ""] = id.split(".");
    const [same, earlier] = before?.id.split(".") ?? [];
    const due = earlier !== undefined && same === after ? Number(earlier) + 1 : 1;
    if (Number(after) !== words || Number(count) !== due)
      throw new ConlluError(number, `empty node ${id} where ${words}.${due} was due`);
    if (head !== "_" || deprel !== "_")
      throw new ConlluError(number, `empty node ${id} has a head; only DEPS may name one`);
  }
  return { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc };
}

/** True for a row that is a syntactic word: neither a multiword range nor an empty node. */
export const isWord = (row: ConlluRow): boolean => /^\d+$/.test(row.id);

/** `firstLine`: the line of the first row. */
function checkHeads(rows: readonly ConlluRow[], firstLine: number): void {
  const words = rows.flatMap((row, at) => (isWord(row) ? [{ row, line: firstLine + at }] : []));
  const heads = words.map(({ row }) => (row.head === "_" ? -1 : Number(row.head)));
  for (const [i, head] of heads.entries()) {
    const { row, line } = words[i] as (typeof words)[number];
    if (!/^(?:_|0|[1-9]\d*)$/.test(row.head) || head > words.length || head === i + 1)
      throw new ConlluError(line, `word ${i + 1} has no possible head (${row.head})`);
  }
  // 0: not seen, 1: on the way up, 2: leads to the root. Each word is walked once.
  const state = new Uint8Array(words.length + 1);
  for (let i = 1; i <= words.length; i += 1) {
    const path: number[] = [];
    let at = i;
    while (at > 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = heads[at - 1] ?? 0;
    }
    if (at > 0 && state[at] === 1)
      throw new ConlluError(words[at - 1]?.line ?? firstLine, `a cycle through word ${at}`);
    for (const seen of path) state[seen] = 2;
  }
}
