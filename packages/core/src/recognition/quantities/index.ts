import { stage } from "../../document/index.ts";
import { overlaps } from "../../record/index.ts";
import { plainTokens, plainTokensIn } from "../plain-tokens.ts";
import { homeDollar } from "./dollars.ts";
import { quantitiesOf } from "./find.ts";
import { nounHeads } from "./heads.ts";
import { moneyOf } from "./money.ts";

export { findQuantities } from "./find.ts";
export { nounHeads } from "./heads.ts";

/** Money, shares and counts of every line that is not boilerplate. What is part of a date or duration is none. */
export const quantitiesStage = stage({
  name: "recognition/quantities",
  requires: ["head", "blocks", "analysis", "timexes"],
  assigns: ["quantities"],
  run: ({ source, head, blocks, analysis, timexes }) => {
    const credits = blocks
      .filter(({ kind }) => kind === "credit" || kind === "byline")
      .map(({ span }) => source.text.slice(span.start, span.end))
      .join("\n");
    const origin = { uri: source.uri, outlet: head.outlet, credits };
    const options = { money: moneyOf(plainTokens(source), homeDollar(origin)), heads: nounHeads(analysis) };
    const times = [...timexes].filter(({ type }) => type !== "set");
    let t = 0;
    return {
      quantities: blocks
        .filter(({ kind }) => kind !== "boilerplate")
        .flatMap(({ span }) => quantitiesOf(source.text, plainTokensIn(source, span), options))
        .filter(({ span }) => {
          while (t < times.length && (times[t]?.span.end ?? 0) <= span.start) t += 1;
          const time = times[t];
          return !time || !overlaps(time.span, span);
        }),
    };
  },
});
