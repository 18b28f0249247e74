import { stage } from "../../document/index.ts";

export const namesStage = stage({
  name: "recognition/names",
  requires: ["blocks", "analysis"],
  assigns: ["names"],
  run: () => ({ names: [] }),
});
