import { stage } from "../../document/index.ts";

export const timesStage = stage({
  name: "resolution/times",
  requires: ["blocks", "head", "analysis", "grammar", "timexes", "published"],
  assigns: ["times"],
  run: () => ({ times: [] }),
});
