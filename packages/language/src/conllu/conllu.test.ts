import { describe, expect, test } from "vitest";

import { analyze } from "../analyze.ts";
import { loadParser } from "../parse/index.ts";
import {
  analyzeConllu,
  annotateConllu,
  ConlluError,
  fromConllu,
  toConllu,
  toIob2,
  writeConllu,
} from "./index.ts";

const FILE = `# newdoc id = a
# sent_id = 1
# text = They won't go.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t4:nsubj\t_
2-3\twon't\t_\t_\t_\t_\t_\t_\t_\t_
2\two\twill\tAUX\tMD\tVerbForm=Fin\t4\taux\t_\tOwnKey=x|Other=y
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
4.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = 2
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_

`;

describe("CoNLL-U", () => {
  test("a file read and written is the same file", () => {
    expect(writeConllu(fromConllu(FILE))).toBe(FILE);
  });

  test("an analysis gives ranges, offsets, labels, and reads back", () => {
    const text = "Rosa Quispe's envoy won't visit Lima.";
    const written = toConllu(analyze(text), "doc");
    const [sentence] = fromConllu(written);
    expect(sentence?.comments).toEqual(["# newdoc id = doc", "# sent_id = doc-1", `# text = ${text}`]);
    expect(sentence?.rows.map((row) => row.id)).toEqual([
      "1",
      "2-3",
      "2",
      "3",
      "4",
      "5-6",
      "5",
      "6",
      "7",
      "8",
      "9",
    ]);
    expect(sentence?.rows[0]?.misc).toBe("NER=B-PER|TokenRange=0:4");
    expect(sentence?.rows.at(-2)?.misc).toBe("NER=B-LOC|SpaceAfter=No|TokenRange=32:36");
    // The surface forms and SpaceAfter give the text again.
    let rebuilt = "";
    let covered = 0;
    for (const { id, form, misc } of sentence?.rows ?? []) {
      if (Number(id.split("-")[0]) <= covered) continue;
      covered = Number(id.split("-").at(-1));
      rebuilt += form + (misc.includes("SpaceAfter=No") ? "" : " ");
    }
    expect(rebuilt.trim()).toBe(text);
  });

  test.each([
    ["columns", "1\ta\tb\n", 1],
    ["an id out of order", `1\ta${"\t_".repeat(8)}\n3\tb${"\t_".repeat(8)}\n`, 2],
    [
      "a head outside the sentence",
      `# c\n1\ta${"\t_".repeat(8)}\n2\tb\t_\t_\t_\t_\t9${"\t_".repeat(3)}\n`,
      3,
    ],
    ["a head that is no number", `1\ta\t_\t_\t_\t_\t1.5${"\t_".repeat(3)}\n`, 1],
    ["an empty node out of order", `1\ta${"\t_".repeat(8)}\n2.1\tb${"\t_".repeat(8)}\n`, 2],
    ["an empty node with a head", `1\ta${"\t_".repeat(8)}\n1.1\tb\t_\t_\t_\t_\t1${"\t_".repeat(3)}\n`, 2],
    ["a head outside the sentence, alone", `1\ta\t_\t_\t_\t_\t9${"\t_".repeat(3)}\n`, 1],
    ["a cycle", `1\ta\t_\t_\t_\t_\t2${"\t_".repeat(3)}\n2\tb\t_\t_\t_\t_\t1${"\t_".repeat(3)}\n`, 1],
    ["a range out of order", `2-3\tab${"\t_".repeat(8)}\n`, 1],
    ["an empty column", `1\ta\t\t_\t_\t_\t_\t_\t_\t_\n`, 1],
    ["comments alone", "# text = a\n\n", 1],
  ])("bad input names its line: %s", (_, text, line) => {
    const read = (): unknown => fromConllu(text);
    expect(read).toThrow(ConlluError);
    expect(read).toThrow(new RegExp(`^line ${line}:`));
  });

  test("trees go into HEAD and DEPREL, a tree of chunks is told", async () => {
    const parser = await loadParser();
    const analysis = analyze("They met. 12 13 14 15 16 17 18");
    const [first, second] = fromConllu(toConllu(analysis, undefined, parser.parse(analysis)));
    expect(first?.rows.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
      "2 nsubj",
      "0 root",
      "2 punct",
    ]);
    expect(second?.comments).toContain("# parse = chunks");
  });

  test("given words, sentences, comments, ranges, empty nodes and keys of MISC stay", async () => {
    const given = fromConllu(FILE);
    const analysis = analyzeConllu(given);
    const parser = await loadParser();
    const annotated = annotateConllu(given, analysis, parser.parse(analysis));
    expect(annotated.map(({ comments }) => comments)).toEqual(given.map(({ comments }) => comments));
    const kept = (sentences: typeof given): string[] =>
      sentences.flatMap(({ rows }) => rows.map(({ id, form, misc }) => `${id} ${form} ${misc}`));
    expect(kept(annotated)).toEqual(kept(given));
    expect(fromConllu(writeConllu(annotated))).toEqual(annotated);
  });

  test("names in two columns", () => {
    expect(toIob2(analyze("Rosa Quispe left Lima."))).toBe(
      "Rosa B-PER\nQuispe I-PER\nleft O\nLima B-LOC\n. O\n\n",
    );
  });
});
