import { Command, InvalidArgumentError, Option } from "commander";

import manifest from "../package.json" with { type: "json" };
import { addAccess } from "./access-program.ts";
import { addAnalyze } from "./analyze-program.ts";
import { addBatches } from "./batches-program.ts";
import { addDossier } from "./dossier-program.ts";
import { EXIT, EXIT_HELP } from "./exit-codes.ts";
import { addCompletions, PROGRAM_HELP } from "./help-program.ts";
import { addWatch } from "./watch-program.ts";
import { addKnowledge, knowledgeOption } from "./knowledge-program.ts";
import type { Out } from "./output.ts";
import { addPatterns, patternsFile, patternsOption } from "./patterns-program.ts";
import type { Say } from "./say.ts";
import { addSearches } from "./searches-program.ts";

/** What the process gives its commands. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly out: Out;
  readonly say: Say;
}

interface ExtractFlags {
  readonly json: boolean;
  readonly explain: boolean;
  readonly knowledge?: string[];
  readonly patterns?: string;
}

interface SearchFlags {
  readonly db?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly limit: number;
  readonly order?: string;
  readonly after?: string;
  readonly facets?: boolean;
  readonly knowledge?: string[];
}

interface ExportFlags {
  readonly db?: string;
  readonly site?: string;
  readonly format: string;
  readonly order: string;
  readonly knowledge?: string[];
}

/** The command line. Each command's code is loaded when it is called: `extract` never loads the store. */
export function program(around: Surroundings, answer: (code: number) => void): Command {
  const chancery = new Command("chancery")
    .description("Reads news of diplomacy and keeps the record: who met whom, where and when.")
    .showHelpAfterError("(chancery --help tells more)")
    .version(`chancery ${manifest.version}`, "-V, --version", "which version this is")
    .exitOverride()
    .addHelpText("after", `\n${PROGRAM_HELP}\n\n${EXIT_HELP}`);
  const database = () =>
    new Option("--db <store>", "the store: a path or a URL (default: CHANCERY_DB, or data/chancery.db)");

  chancery
    .command("extract")
    .description("Prints the record of articles; stores nothing.")
    .argument(
      "[file...]",
      "files, folders, addresses of pages or feeds; - is standard input; none: JSON Lines on standard input",
    )
    .option("--json", "one record a line (article-record@1)", false)
    .option("--explain", "say why: every line's kind, every fact's rule, and what was refused", false)
    .addOption(knowledgeOption())
    .addOption(patternsOption())
    .addHelpText("after", `\n${EXTRACT_EXAMPLES}\n\n${EXIT_HELP}`)
    .action(async (files: string[], options: ExtractFlags, command: Command) => {
      if (files.length === 0 && around.stdin.isTTY) {
        command.error("error: name a file or a folder, or give JSON Lines on standard input", {
          exitCode: EXIT.usage,
        });
      }
      const [{ extract }, { overlaysOf }] = await Promise.all([
        import("./commands/extract.ts"),
        import("./knowledge-paths.ts"),
      ]);
      const own = { knowledge: overlaysOf(options.knowledge), patterns: patternsFile(options.patterns) };
      answer(await extract(files, { ...options, ...own }, around));
    });

  chancery
    .command("ingest")
    .description("Reads articles into the store. What it holds already is passed over.")
    .argument("<file...>", "files, folders, addresses of pages or feeds; - is standard input")
    .option("--json", "one event a line: each article, then the report", false)
    .addOption(database())
    .addOption(knowledgeOption())
    .addOption(patternsOption())
    .addHelpText("after", `\n${INGEST_EXAMPLES}\n\n${EXIT_HELP}`)
    .action(
      async (
        files: string[],
        {
          db,
          json,
          knowledge,
          patterns,
        }: { db?: string; json: boolean; knowledge?: string[]; patterns?: string },
      ) => {
        const [{ ingest }, { storeOf }, { overlaysOf }] = await Promise.all([
          import("./commands/ingest.ts"),
          import("./env.ts"),
          import("./knowledge-paths.ts"),
        ]);
        const own = { knowledge: overlaysOf(knowledge), patterns: patternsFile(patterns) };
        answer(await ingest(files, { store: storeOf(db), json, ...own }, around));
      },
    );

  chancery
    .command("search")
    .description("Looks up facts, events, statements, articles and names in a language of queries.")
    .argument("<query...>", "words, names under any spelling, conditions")
    .option("--limit <n>", "how many (of each kind) at most", limit, 20)
    .option("--facets", "count how the answers are spread over types, people, places, outlets, years")
    .addOption(
      new Option("--order <order>", "of one list").choices(["relevance", "newest", "oldest", "arrival"]),
    )
    .option("--after <cursor>", "go on after the end of an earlier list")
    .addOption(new Option("--json", "all that was found as one JSON object").conflicts("csv"))
    .addOption(new Option("--csv", "the facts found as CSV"))
    .addOption(database())
    .addOption(knowledgeOption())
    .addHelpText("after", `\n${SEARCH_EXAMPLES}\n\n${EXIT_HELP}`)
    .action(async (words: string[], options: SearchFlags) => {
      const [{ search }, { storeAt }, { overlaysOf }] = await Promise.all([
        import("./commands/search.ts"),
        import("./env.ts"),
        import("./knowledge-paths.ts"),
      ]);
      const format = options.json ? "json" : options.csv ? "csv" : "report";
      const knowledge = overlaysOf(options.knowledge);
      const { limit, order, after, facets = false } = options;
      const wanted = {
        store: storeAt(options.db),
        format,
        limit,
        order,
        cursor: after,
        facets,
        knowledge,
      } as const;
      answer(await search(words.join(" "), wanted, around));
    });

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
    .addOption(database())
    .addOption(knowledgeOption())
    .addHelpText("after", `\n${EXPORT_EXAMPLES}\n\n${EXIT_HELP}`)
    .action(async (words: string[], { db, format, order, site, knowledge }: ExportFlags) => {
      const [{ exportQuery }, { storeAt }, { overlaysOf }] = await Promise.all([
        import("./commands/export.ts"),
        import("./env.ts"),
        import("./knowledge-paths.ts"),
      ]);
      const wanted = { store: storeAt(db), format, order, site, knowledge: overlaysOf(knowledge) };
      answer(await exportQuery(words.join(" "), wanted, around));
    });

  addBatches(chancery, database, around, answer);
  addWatch(chancery, database, around, answer);
  addSearches(chancery, database, around, answer);
  addDossier(chancery, database, around, answer);
  addPatterns(chancery, around, answer);
  addKnowledge(chancery, around, answer);
  addAnalyze(chancery, around, answer);
  addAccess(chancery, database, around, answer);
  addCompletions(chancery, around, answer);
  return chancery;
}

function limit(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 100)
    throw new InvalidArgumentError("It is from 1 to 100.");
  return number;
}

const EXTRACT_EXAMPLES = `Examples:
  chancery extract article.txt                      a report for people
  chancery extract --explain page.html              with the reasons
  chancery extract --knowledge mine.yaml article.txt
  chancery extract --json articles/ > records.jsonl
  chancery extract https://example.org/news/1       a page; of a feed or an OPML list, the pages it names
  chancery extract --json crawl.warc.gz > records.jsonl
  chancery extract < articles.jsonl > records.jsonl
  parallel --pipepart -a articles.jsonl --block -1 -k chancery extract > records.jsonl

A line of JSON Lines is {"uri", "mediaType", "retrievedAt", "published", "text"}, all but the text
optional; "base64" in place of "text" gives raw bytes; or a news item in ninjs. Records come out in the order of the lines.`;

const INGEST_EXAMPLES = `Examples:
  chancery ingest article.txt page.html
  chancery ingest articles/                         all texts, pages and collections below it
  chancery ingest https://example.org/feed.xml feeds.opml
  chancery ingest crawl.warc.gz news.ninjs
  chancery ingest --db my.db articles.jsonl
  zcat articles.jsonl.gz | chancery ingest -

What was handed in is kept: if the command is broken off, the next one that works on the store, or the
service, reads it. "chancery batches" lists what was read in, and takes a batch back as one.`;

const SEARCH_EXAMPLES = `Examples:
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

const EXPORT_EXAMPLES = `Examples:
  chancery export > facts.csv
  chancery export 'who:tokayev 2014..2017' --format json > tokayev.json
  chancery export in:events place:astana --format ics > astana.ics
  chancery export in:articles --order newest > sources.csv
  chancery export type:holds-office --format ftm > offices.ftm.json
  chancery export who:tokayev --format prov > tokayev.trig
  chancery export type:event 2014..2017 --format plover > events.jsonl
  chancery export who:tokayev said:gas --format bibtex --site https://record.example > tokayev.bib`;
