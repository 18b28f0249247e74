import { Option, type Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Surroundings } from "../surroundings.ts";
import { databaseOption, knowledgeOption, storeIn } from "./options.ts";

interface Flags {
  readonly db?: string;
  readonly site?: string;
  readonly format: string;
  readonly order: string;
  readonly knowledge?: string[];
}

/** `chancery export`: all that answers a query, in the forms that other programs read. */
export function addExport(chancery: Command, around: Surroundings, answer: Answer): void {
  chancery
    .command("export")
    .description("Writes all that answers a query as a file: exactly what a search lists, in its order.")
    .argument("[query...]", "as of search; none: all facts")
    .addOption(
      new Option(
        "--format <format>",
        "a table, JSON, a calendar of events, citations, FollowTheMoney (of facts, events and names), facts with their provenance (PROV-O as TriG), or events as records of PLOVER",
      )
        .choices(["csv", "json", "ics", "bibtex", "ris", "csl", "ftm", "prov", "plover"])
        .default("csv"),
    )
    .addOption(
      new Option("--order <order>", "of the list")
        .choices(["relevance", "newest", "oldest", "arrival"])
        .default("relevance"),
    )
    .option("--site <url>", "the site whose addresses citations give; without one they give ids")
    .addOption(databaseOption())
    .addOption(knowledgeOption())
    .addHelpText("after", `\n${EXAMPLES}\n\n${EXIT_HELP}`)
    .action(async (words: string[], flags: Flags) => {
      const { exportQuery } = await import("../commands/export.ts");
      const { format, order, site } = flags;
      const wanted = { format, order, site, ...(await storeIn(flags)) };
      answer(await exportQuery(words.join(" "), wanted, around));
    });
}

const EXAMPLES = `Examples:
  chancery export > facts.csv
  chancery export 'who:tokayev 2014..2017' --format json > tokayev.json
  chancery export in:events place:astana --format ics > astana.ics
  chancery export in:articles --order newest > sources.csv
  chancery export type:holds-office --format ftm > offices.ftm.json
  chancery export who:tokayev --format prov > tokayev.trig
  chancery export type:event 2014..2017 --format plover > events.jsonl
  chancery export who:tokayev said:gas --format bibtex --site https://record.example > tokayev.bib`;
