import { stage } from "../../document/index.ts";
import { findTimexes } from "./find.ts";

export { findTimexes } from "./find.ts";

/** Time expressions of every line that is not boilerplate, as written: nothing is anchored yet. */
export const timexStage = stage({
  name: "recognition/times",
  requires: ["blocks", "analysis"],
  assigns: ["timexes"],
  run: ({ source, blocks }) => ({
    timexes: blocks
      .filter(({ kind }) => kind !== "boilerplate")
      .flatMap(({ span }) => findTimexes(source.text, span.start, span.end)),
  }),
});
