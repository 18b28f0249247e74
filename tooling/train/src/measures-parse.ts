import { LONGEST_PARSED, type SentenceParser } from "@chancery/language/training";

import type { TreeSentence } from "./corpora/trees.ts";
import { percent } from "./measures.ts";

const RELATIONS = ["nsubj", "obj", "obl", "nmod", "conj", "appos", "ccomp", "advcl", "acl:relcl"];
const universal = (relation: string): string => relation.split(":")[0] ?? relation;

/** Attachment on given words with predicted tags; LAS compares relations without subtypes, as the CoNLL 2018 shared task does. */
export function attachmentScores(parser: SentenceParser, sentences: readonly TreeSentence[]): string {
  let [all, heads, both, full] = [0, 0, 0, 0];
  const recall = new Map(RELATIONS.map((relation): [string, [number, number]] => [relation, [0, 0]]));
  const kept = sentences.filter(({ heads }) => heads.length <= LONGEST_PARSED);
  for (const { input, heads: gold, relations } of kept) {
    const found = parser.parse(input);
    for (const [i, relation] of relations.entries()) {
      const named = parser.relations[found.relations[i] as number] ?? "";
      const right = (found.heads[i] === -1 ? gold.length : found.heads[i]) === gold[i];
      const labelled = right && universal(named) === universal(relation);
      all += 1;
      heads += right ? 1 : 0;
      both += labelled ? 1 : 0;
      full += right && named === relation ? 1 : 0;
      const row = recall.get(relation);
      if (row === undefined) continue;
      row[1] += 1;
      row[0] += labelled ? 1 : 0;
    }
  }
  const rows = [...recall].map(([relation, [right, gold]]) => `${relation} ${percent(right, gold)}`);
  const scores = `UAS ${percent(heads, all)}, LAS ${percent(both, all)}, with subtypes ${percent(full, all)} of ${all} words`;
  return `${scores} in ${kept.length} sentences; recall ${rows.join(", ")}`;
}
