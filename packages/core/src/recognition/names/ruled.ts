import type { Knowledge } from "@chancery/knowledge";
import type { Analysis } from "@chancery/language";

import { isCapital } from "./text.ts";

const RULING = /^(?:administration|government|regime|cabinet|presidency)$/;

/** "the Obama Administration": the capital of the noun is the outlet's manner, and the name is his who rules; tokens of such nouns. */
export const ruledNouns = ({ tokens }: Analysis, knowledge: Knowledge): readonly number[] =>
  tokens.flatMap((token, i) => {
    if (!RULING.test(token.norm) || !isCapital(token) || tokens[i - 2]?.norm !== "the") return [];
    const name = tokens[i - 1];
    const hits = name !== undefined && isCapital(name) ? knowledge.lookup(name.text) : [];
    return hits.length > 0 && hits.every(({ kind }) => kind === "person") ? [i] : [];
  });
