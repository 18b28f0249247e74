import { stage } from "../../document/index.ts";

export const relationsStage = stage({
  name: "facts/relations",
  requires: ["blocks", "analysis", "grammar", "times", "entities", "mentions", "offices"],
  assigns: ["facts"],
  run: () => ({ facts: [] }),
});
