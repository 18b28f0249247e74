import { analyzeTokens, type GivenToken } from "../analyze.ts";
import type { Parse } from "../parse/document.ts";
import { featuresOf } from "../parse/morphology.ts";
import type { Analysis } from "../types.ts";
import { isWord } from "./read.ts";
import type { ConlluRow, ConlluSentence } from "./types.ts";
import { arcColumns, nameLabels } from "./write.ts";

/** Words of a read file as {@link analyzeTokens} takes them; what a multiword range holds together is glued. */
function givenTokens({ rows }: ConlluSentence): GivenToken[] {
  let glued = 0;
  let glueAfter = false;
  const out: GivenToken[] = [];
  for (const row of rows) {
    const noSpace = row.misc.split("|").includes("SpaceAfter=No");
    if (row.id.includes("-")) {
      glued = Number(row.id.split("-")[1]);
      glueAfter = noSpace;
    } else if (isWord(row)) {
      const id = Number(row.id);
      out.push({ text: row.form, spaceAfter: id < glued ? false : id === glued ? !glueAfter : !noSpace });
    }
  }
  return out;
}

/** Analyses the words of a read file in its own sentences: a sentence of the analysis for each of the file. */
export const analyzeConllu = (sentences: readonly ConlluSentence[]): Analysis =>
  analyzeTokens(sentences.map(givenTokens));

/**
 * The file again with what the analysis says in the columns of its words: LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, and NER in MISC.
 * Comments, ranges, empty nodes and the other keys of MISC stay as they were read; DEPS, which named the old heads, is emptied.
 */
export function annotateConllu(
  sentences: readonly ConlluSentence[],
  analysis: Analysis,
  parse?: Parse,
): ConlluSentence[] {
  const labels = nameLabels(analysis);
  const features = featuresOf(analysis, parse);
  let next = 0;
  return sentences.map(({ comments, rows }) => {
    const first = next;
    return {
      comments,
      rows: rows.map((row): ConlluRow => {
        const token = isWord(row) ? analysis.tokens[next] : undefined;
        if (token === undefined) return row;
        const i = next;
        next += 1;
        return {
          ...row,
          lemma: token.lemma,
          upos: token.upos,
          xpos: token.xpos,
          feats: features[i] ?? "_",
          ...arcColumns(parse, i, first),
          deps: "_",
          misc: miscWith(row.misc, labels.get(i)),
        };
      }),
    };
  });
}

/** Keys of MISC as they stand, NER in the place of an older one or before all. */
function miscWith(misc: string, label: string | undefined): string {
  const keys = misc === "_" ? [] : misc.split("|").filter((key) => !key.startsWith("NER="));
  if (label !== undefined) keys.unshift(`NER=${label}`);
  return keys.length === 0 ? "_" : keys.join("|");
}
