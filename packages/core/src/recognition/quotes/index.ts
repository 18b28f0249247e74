import { stage } from "../../document/index.ts";

export const quotesStage = stage({
  name: "recognition/quotes",
  requires: ["blocks", "analysis"],
  assigns: ["quotes"],
  run: () => ({ quotes: [] }),
});
