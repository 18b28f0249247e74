import { stage } from "../../document/index.ts";

export const timexStage = stage({
  name: "recognition/times",
  requires: ["blocks", "analysis"],
  assigns: ["timexes"],
  run: () => ({ timexes: [] }),
});
