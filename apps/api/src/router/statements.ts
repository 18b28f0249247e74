import { kindOfFacts } from "./fact-kinds.ts";

/** Who said what to whom. */
export const statements = kindOfFacts(
  "statement",
  "/statements",
  "Who said what to whom, with the words; the newest first.",
);
