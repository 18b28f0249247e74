import { stage } from "../../document/index.ts";

export const quantitiesStage = stage({
  name: "recognition/quantities",
  requires: ["blocks", "analysis"],
  assigns: ["quantities"],
  run: () => ({ quantities: [] }),
});
