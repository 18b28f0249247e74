import { stage } from "../../document/index.ts";

export const entitiesStage = stage({
  name: "resolution/entities",
  requires: ["blocks", "head", "analysis", "grammar", "names", "quotes", "published"],
  assigns: ["entities", "mentions", "offices", "datelinePlace"],
  run: () => ({ entities: [], mentions: [], offices: [], datelinePlace: null }),
});
