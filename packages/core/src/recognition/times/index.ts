import { stage } from "../../document/index.ts";
import { plainTokensIn } from "../plain-tokens.ts";
import { yearEntries } from "./entries.ts";
import { timexesOf } from "./find.ts";

export { findTimexes } from "./find.ts";

/** Time expressions of every line that is not boilerplate, as written: nothing is anchored yet. */
export const timexStage = stage({
  name: "recognition/times",
  requires: ["blocks", "analysis"],
  assigns: ["timexes"],
  run: ({ source, blocks }) => {
    const lines = blocks.filter(({ kind }) => kind !== "boilerplate");
    const found = lines.map(({ span }) => timexesOf(plainTokensIn(source, span)));
    const years = yearEntries(source.text, lines, found);
    return { timexes: found.flatMap((times, i) => [...(years[i] ?? []), ...times]) };
  },
});
