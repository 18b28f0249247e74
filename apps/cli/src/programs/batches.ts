import type { Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Around } from "../surroundings.ts";
import { stored, storeIn, type StoreFlags } from "./options.ts";

/** What is done with one batch, and what the help says of it. */
const ACTS = {
  show: "Shows what became of each article of a batch.",
  resume: "Reads on in a batch that was broken off, to its end.",
  retry: "Tries the parked articles of a batch again.",
  cancel: "Reads no more of a batch; what was read stays.",
  undo: "Takes a batch back: what only it brought leaves the record.",
  drop: "Gives up the parked articles of a batch: their bytes are let go.",
} as const;
export type BatchAct = keyof typeof ACTS;

/** The commands on what was read in together; the code of each is loaded when it is called. */
export function addBatches(chancery: Command, around: Around, answer: Answer): void {
  const batches = chancery
    .command("batches")
    .description("Lists what was read in together; tries again, breaks off, takes back.")
    .addHelpText("after", `\n${BATCHES_HELP}\n\n${EXIT_HELP}`);

  stored(
    batches
      .command("list", { isDefault: true })
      .description("Lists batches, the newest first.")
      .option("--after <cursor>", "go on after the end of an earlier list"),
    BATCHES_HELP,
  ).action(async (flags: StoreFlags & { after?: string }) => {
    const { list } = await import("../commands/batches.ts");
    answer(await list({ ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });

  for (const [act, description] of Object.entries(ACTS)) {
    const command = batches
      .command(act)
      .description(description)
      .argument("<batch>", 'its id, the beginning of it, or "last"');
    stored(command, BATCHES_HELP).action(async (id: string, flags: StoreFlags) => {
      const { one } = await import("../commands/batches.ts");
      answer(await one(act as BatchAct, id, { ...flags, ...(await storeIn(flags, { made: true })) }, around));
    });
  }
}

const BATCHES_HELP = `What is read in together is a batch: each article has its state, and all can be taken back as one. An
article is parked when reading it failed time and again, or ended the program; the reason stands with it.
Undoing takes away what only that batch brought: what another batch found as well, and what people
decided, stays.

Examples:
  chancery batches
  chancery batches show last
  chancery batches retry 5f3c
  chancery batches undo last --db my.db`;
