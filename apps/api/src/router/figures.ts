import { kindOfFacts } from "./fact-kinds.ts";

/** Numbers with what they count. */
export const figures = kindOfFacts(
  "figure",
  "/figures",
  "Numbers that articles claim, with what they count, of whom and for which time; the newest first.",
);
