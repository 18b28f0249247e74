import type { Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Around } from "../surroundings.ts";
import { stored, storeIn, type StoreFlags } from "./options.ts";

/** The commands on searches that are kept; their code is loaded when one is called. */
export function addSearches(chancery: Command, around: Around, answer: Answer): void {
  const searches = chancery
    .command("searches")
    .description("Keeps searches and tells what is new in them.")
    .addHelpText("after", `\n${EXAMPLES}\n\n${EXIT_HELP}`);

  stored(
    searches.command("list").description("Lists them, each with how much is new since it was looked at."),
    EXAMPLES,
  ).action(async (flags: StoreFlags) => {
    const { list } = await import("../commands/searches.ts");
    answer(await list({ ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
  stored(
    searches
      .command("save")
      .description("Keeps a search; saved again it gets the new name.")
      .argument("<query...>", "as of search")
      .option("--name <name>", "what it is called; the query where none is given"),
    EXAMPLES,
  ).action(async (words: string[], flags: StoreFlags & { name?: string }) => {
    const { save } = await import("../commands/searches.ts");
    answer(await save(words.join(" "), { ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
  stored(
    searches.command("remove").description("Takes one away.").argument("<id>", "as listed"),
    EXAMPLES,
  ).action(async (id: string, flags: StoreFlags) => {
    const { remove } = await import("../commands/searches.ts");
    answer(await remove(id, { ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
  stored(
    searches
      .command("seen")
      .description("Keeps that one was looked at: what has arrived by now is no longer new.")
      .argument("<id>", "as listed"),
    EXAMPLES,
  ).action(async (id: string, flags: StoreFlags) => {
    const { seen } = await import("../commands/searches.ts");
    answer(await seen(id, { ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
}

const EXAMPLES = `Examples:
  chancery searches save 'who:tokayev in:events' --name Tokayev
  chancery searches list
  chancery search 'who:tokayev in:events' --order arrival     what came last
  chancery searches seen ID
  chancery searches remove ID`;
