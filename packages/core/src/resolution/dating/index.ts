import { stage } from "../../document/index.ts";

export const datingStage = stage({
  name: "resolution/dating",
  requires: ["blocks", "head", "analysis", "timexes", "names"],
  assigns: ["published"],
  run: () => ({ published: null }),
});
