import { kindOfFacts } from "./fact-kinds.ts";

/** States that hold over a time. */
export const relations = kindOfFacts(
  "relation",
  "/relations",
  "States that hold over a time, as articles state them: offices, memberships, recognitions; the newest first.",
);
