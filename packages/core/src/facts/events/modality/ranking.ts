import { wordSet } from "@chancery/language";

import type { View } from "../../shared/view.ts";

const RANKING: ReadonlySet<string> = wordSet(
  "first second third fourth fifth last latest only sole next-to-last",
);

/** Whether a token ranks somebody among those who did a thing: "first", "20th", "the most senior", "its highest-ranking". */
export const isRank = (view: View, i: number): boolean =>
  RANKING.has(view.norm(i)) ||
  /^\d+(?:st|nd|rd|th)$/.test(view.norm(i)) ||
  (/^(?:the|its|their|his|her|'s)$/.test(view.norm(i - 1)) &&
    (view.norm(i) === "most" || /^(?:JJS|RBS)$/.test(view.token(i)?.xpos ?? "")));
