import { stage } from "../../document/index.ts";

export const statementsStage = stage({
  name: "facts/statements",
  requires: ["blocks", "analysis", "grammar", "quotes", "times", "entities", "mentions"],
  assigns: ["facts"],
  run: () => ({ facts: [] }),
});
