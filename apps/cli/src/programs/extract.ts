import type { Command } from "commander";

import { EXIT, EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Surroundings } from "../surroundings.ts";
import { knowledgeOption } from "./options.ts";
import { patternsFile, patternsOption } from "./patterns.ts";

interface Flags {
  readonly json: boolean;
  readonly explain: boolean;
  readonly knowledge?: string[];
  readonly patterns?: string;
}

/** `chancery extract`: a pure filter, which never loads the store. */
export function addExtract(chancery: Command, around: Surroundings, answer: Answer): void {
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
    .addHelpText("after", `\n${EXAMPLES}\n\n${EXIT_HELP}`)
    .action(async (files: string[], options: Flags, command: Command) => {
      if (files.length === 0 && around.stdin.isTTY) {
        command.error("error: name a file or a folder, or give JSON Lines on standard input", {
          exitCode: EXIT.usage,
        });
      }
      const [{ extract }, { overlaysOf }] = await Promise.all([
        import("../commands/extract.ts"),
        import("../knowledge-paths.ts"),
      ]);
      const own = { knowledge: overlaysOf(options.knowledge), patterns: patternsFile(options.patterns) };
      answer(await extract(files, { ...options, ...own }, around));
    });
}

const EXAMPLES = `Examples:
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
