import { Chronicle, stage } from "../../document/index.ts";
import { datelineDate } from "../dating/index.ts";
import { surroundings } from "./clauses.ts";
import { resolveTimes } from "./mentions.ts";
import { periodCovered } from "./period-covered.ts";

export { surroundings } from "./clauses.ts";
export { resolveTimes } from "./mentions.ts";

/** What each time expression means, once the article is dated. */
export const timesStage = stage({
  name: "resolution/times",
  requires: ["blocks", "head", "analysis", "grammar", "quotes", "names", "timexes", "published"],
  assigns: ["times"],
  run: ({ source, blocks, head, analysis, grammar, quotes, names, timexes, published }) => ({
    times: resolveTimes({
      text: source.text,
      timexes,
      published,
      entries: new Chronicle(source.text, blocks, timexes),
      period: periodCovered(blocks, timexes),
      dateline: head.dateline?.span ?? null,
      datelineDay: datelineDate(source.text, head),
      surroundings: surroundings(
        analysis,
        grammar,
        new Set(blocks.flatMap(({ kind }, i) => (kind === "caption" ? [i] : []))),
      ),
      named: names.filter(({ kind }) => kind === "agreement").map(({ span }) => span),
      utterances: quotes.filter(({ kind }) => kind === "utterance").map(({ inner }) => inner),
    }),
  }),
});
