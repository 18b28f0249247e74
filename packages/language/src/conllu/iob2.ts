import type { Analysis } from "../types.ts";
import { nameLabels } from "./write.ts";

/** Names as two columns, token and IOB2 label, sentences apart by an empty line: what conlleval and its like read. */
export function toIob2(analysis: Analysis): string {
  const labels = nameLabels(analysis);
  return analysis.sentences
    .map(({ first, last }) => {
      const lines = analysis.tokens
        .slice(first, last)
        // A space within a token would be a third column.
        .map(({ text }, k) => `${text.replace(/\s+/g, "_")} ${labels.get(first + k) ?? "O"}`);
      return `${lines.join("\n")}\n\n`;
    })
    .join("");
}
