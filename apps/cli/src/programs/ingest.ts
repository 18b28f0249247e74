import type { Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Surroundings } from "../surroundings.ts";
import { databaseOption, knowledgeOption, storeIn, type StoreFlags } from "./options.ts";
import { patternsFile, patternsOption } from "./patterns.ts";

/** `chancery ingest`: articles into the store, as a batch. */
export function addIngest(chancery: Command, around: Surroundings, answer: Answer): void {
  chancery
    .command("ingest")
    .description("Reads articles into the store. What it holds already is passed over.")
    .argument("<file...>", "files, folders, addresses of pages or feeds; - is standard input")
    .option("--json", "one event a line: each article, then the report", false)
    .addOption(databaseOption())
    .addOption(knowledgeOption())
    .addOption(patternsOption())
    .addHelpText("after", `\n${EXAMPLES}\n\n${EXIT_HELP}`)
    .action(async (files: string[], flags: StoreFlags & { patterns?: string }) => {
      const { ingest } = await import("../commands/ingest.ts");
      const own = { ...(await storeIn(flags, { made: true })), patterns: patternsFile(flags.patterns) };
      answer(await ingest(files, { json: flags.json, ...own }, around));
    });
}

const EXAMPLES = `Examples:
  chancery ingest article.txt page.html
  chancery ingest articles/                         all texts, pages and collections below it
  chancery ingest https://example.org/feed.xml feeds.opml
  chancery ingest crawl.warc.gz news.ninjs
  chancery ingest --db my.db articles.jsonl
  zcat articles.jsonl.gz | chancery ingest -

What was handed in is kept: if the command is broken off, the next one that works on the store, or the
service, reads it. "chancery batches" lists what was read in, and takes a batch back as one.`;
