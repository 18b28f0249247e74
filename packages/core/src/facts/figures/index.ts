import { stage } from "../../document/index.ts";

export const figuresStage = stage({
  name: "facts/figures",
  requires: ["blocks", "analysis", "grammar", "quantities", "times", "entities", "mentions", "facts"],
  assigns: ["facts"],
  run: () => ({ facts: [] }),
});
