import { Option, type Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Surroundings } from "../surroundings.ts";
import { databaseOption, knowledgeOption, storeIn, whole } from "./options.ts";

interface Flags {
  readonly db?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly limit: number;
  readonly order?: string;
  readonly after?: string;
  readonly facets?: boolean;
  readonly knowledge?: string[];
}

/** `chancery search`: the query language of the site, and its lists in pages. */
export function addSearch(chancery: Command, around: Surroundings, answer: Answer): void {
  chancery
    .command("search")
    .description("Looks up facts, events, statements, articles and names in a language of queries.")
    .argument("<query...>", "words, names under any spelling, conditions")
    .option("--limit <n>", "how many (of each kind) at most", whole(1, 100), 20)
    .option("--facets", "count how the answers are spread over types, people, places, outlets, years")
    .addOption(
      new Option("--order <order>", "of one list").choices(["relevance", "newest", "oldest", "arrival"]),
    )
    .option("--after <cursor>", "go on after the end of an earlier list")
    .addOption(new Option("--json", "all that was found as one JSON object").conflicts("csv"))
    .addOption(new Option("--csv", "the facts found as CSV"))
    .addOption(databaseOption())
    .addOption(knowledgeOption())
    .addHelpText("after", `\n${EXAMPLES}\n\n${EXIT_HELP}`)
    .action(async (words: string[], flags: Flags) => {
      const { search } = await import("../commands/search.ts");
      const format = flags.json ? "json" : flags.csv ? "csv" : "report";
      const { limit, order, after, facets = false } = flags;
      const wanted = { format, limit, order, cursor: after, facets, ...(await storeIn(flags)) } as const;
      answer(await search(words.join(" "), wanted, around));
    });
}

const EXAMPLES = `Examples:
  chancery search tokaev putin                      the best of each kind
  chancery search '"eternal friendship"' --json
  chancery search 'who:tokayev with:putin type:meeting 2014..2017' --facets
  chancery search 'in:statements said:"gas" -outlet:Gazette' --order newest
  chancery search moscow meeting --csv > facts.csv

A query is words that must all occur, "phrases", beginn*, and conditions; a dash before any of them excludes it
(in quotes, or after --, for the shell's sake).
  who:NAME with:NAME   take part (in a statement: who speaks, and to whom)
  type:TYPE            meeting, visit, signing, statement ...; of several, any
  place:NAME           a place, or a country for all that took place there
  outlet:NAME          who printed it; outlet:none where none is stated
  said:"WORDS"         words of a statement
  about:NAME           what it is about
  is:STANDING          disputed, planned, negated, recalled, inferred
  2014..2017 2014-03.. from:2014 to:2016-03 before:2015 after:2014-02-28
                       what can be of then: an uncertain day is in where it may lie there
  in:LIST              facts, events, statements, articles, names: one list, in pages`;
