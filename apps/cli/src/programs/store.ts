import type { Command } from "commander";

import type { Answer, Around } from "../surroundings.ts";
import { stored, storeIn, type StoreFlags } from "./options.ts";

/** `chancery merge`, `verify`, `backup`, `restore`: a store as a whole. */
export function addStore(chancery: Command, around: Around, answer: Answer): void {
  stored(
    chancery
      .command("merge")
      .description(
        "Joins what articles tell of one event, where that waits to be done; --rebuild does all of it anew.",
      )
      .option("--rebuild", "throw the joined record away and make it anew of sources and decisions", false),
    MERGE_HELP,
  ).action(async (flags: StoreFlags & { rebuild: boolean }) => {
    const { merge } = await import("../commands/merge.ts");
    answer(await merge({ ...flags, ...(await storeIn(flags)) }, around));
  });

  stored(
    chancery
      .command("verify")
      .description(
        "Reads a store against itself: bytes, quoted words, every index. Exit 1 where something is wrong.",
      )
      .option("--rebuild", "make the joined record anew beside, and compare", false)
      .option("--extract", "extract every source again, and compare", false),
    VERIFY_HELP,
  ).action(async (flags: StoreFlags & { rebuild: boolean; extract: boolean }) => {
    const { verify } = await import("../commands/verify.ts");
    answer(await verify({ ...flags, ...(await storeIn(flags)) }, around));
  });

  for (const [verb, description] of [
    [
      "backup",
      "Writes the store, as it is at this moment, to a file that must not exist; others go on working.",
    ],
    ["restore", "Puts what backup wrote into a store that is empty, of SQLite or PostgreSQL."],
  ] as const) {
    stored(
      chancery.command(verb).description(description).argument("<file>", "the backup, NAME.jsonl.gz"),
      BACKUP_HELP,
    ).action(async (file: string, flags: StoreFlags) => {
      const { backup } = await import("../commands/backup.ts");
      const { store } = await storeIn(flags, { made: verb === "restore" });
      answer(await backup(verb, { store, file, json: flags.json }, around));
    });
  }
}

const MERGE_HELP = `Each article is joined with all others when it is read in, so this is seldom needed: for a store of an
earlier release (any command does it then), and after a new release or with other --knowledge, by which
the record may be joined otherwise. Decisions hold throughout. It may be stopped at any time and goes on
where it was.

Examples:
  chancery merge
  chancery merge --rebuild --db my.db`;

const VERIFY_HELP = `It reads and never writes: every source against its sha-256, the text against the bytes, every quoted
word against the text, every index against its table, the log of decisions against gaps. --rebuild makes
the joined record anew in a temporary folder and compares it row by row. Problems go to standard output,
one a line; exit code 1 says that there are some.

Examples:
  chancery verify
  chancery verify --rebuild --json | tail -1
  chancery verify --db backup.db || echo "do not restore this one"`;

const BACKUP_HELP = `The file is JSON Lines, compressed with gzip, the same for every kind of database.

Examples:
  chancery backup 2026-01-02.jsonl.gz
  chancery restore 2026-01-02.jsonl.gz --db file:copy.db
  chancery restore 2026-01-02.jsonl.gz --db postgres://localhost/chancery`;
