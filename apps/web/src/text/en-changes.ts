import { plural } from "./plural.ts";

/** The words of what changed between two versions of an article. */
export const changes = {
  title: "What changed",
  facts: "Facts",
  text: "Text",
  note: "struck out: only in the older version; underlined: only in the newer",
  added: (n: number) => `Only in the newer version: ${plural(n, "fact", "facts")}`,
  removed: (n: number) => `Only in the older version: ${plural(n, "fact", "facts")}`,
  keptFacts: (n: number) => `${plural(n, "fact", "facts")} in both`,
  kept: (n: number) => `${plural(n, "line", "lines")} unchanged`,
  sameFacts: "Both versions state the same facts.",
  sameText: "Both versions have the same text.",
  since: "what changed",
};
