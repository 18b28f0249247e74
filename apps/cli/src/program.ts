import { Command } from "commander";

import manifest from "../package.json" with { type: "json" };
import { EXIT_HELP } from "./exit-codes.ts";
import { addAccess } from "./programs/access.ts";
import { addAnalyze } from "./programs/analyze.ts";
import { addBatches } from "./programs/batches.ts";
import { addCompletions } from "./programs/completions.ts";
import { addExport } from "./programs/export.ts";
import { addExtract } from "./programs/extract.ts";
import { addIngest } from "./programs/ingest.ts";
import { addKnowledge } from "./programs/knowledge.ts";
import { addPatterns } from "./programs/patterns.ts";
import { addRecord } from "./programs/record.ts";
import { addReview } from "./programs/review.ts";
import { addSearch } from "./programs/search.ts";
import { addSearches } from "./programs/searches.ts";
import { addStore } from "./programs/store.ts";
import { addWatch } from "./programs/watch.ts";
import type { Answer, Surroundings } from "./surroundings.ts";

/** The command line. Each command's code is loaded when it is called: `extract` never loads the store. */
export function program(around: Surroundings, answer: Answer): Command {
  const chancery = new Command("chancery")
    .description("Reads news of diplomacy and keeps the record: who met whom, where and when.")
    .showHelpAfterError("(chancery --help tells more)")
    .version(`chancery ${manifest.version}`, "-V, --version", "which version this is")
    .exitOverride()
    .addHelpText("after", `\n${PROGRAM_HELP}\n\n${EXIT_HELP}`);
  for (const add of IN_ORDER_OF_HELP) add(chancery, around, answer);
  return chancery;
}

/** Completions are made of the program as it is by then, so they are added last. */
const IN_ORDER_OF_HELP = [
  addExtract,
  addIngest,
  addSearch,
  addExport,
  addBatches,
  addWatch,
  addSearches,
  addRecord,
  addReview,
  addStore,
  addPatterns,
  addKnowledge,
  addAnalyze,
  addAccess,
  addCompletions,
];

/** What holds for all commands, at the end of \`chancery --help\`. */
const PROGRAM_HELP = `Examples:
  chancery extract article.txt                      what an article says, stored nowhere
  chancery ingest articles/ && chancery search tokaev
  chancery serve                                    the service, on http://127.0.0.1:8787
  chancery help review decide                       all about one command

Environment:
  CHANCERY_DB         the store: a path, relative to the repository, or a URL (default: data/chancery.db)
  CHANCERY_KNOWLEDGE  your own knowledge of the world, for every command: see \`chancery knowledge --help\`
  CHANCERY_REVIEWER   under what name you decide (default: the user of this machine)
  NO_COLOR            no emphasis on a terminal

Results go to standard output, everything else to standard error. Texts from articles are printed without
control characters. An interrupted command leaves the store whole.`;
