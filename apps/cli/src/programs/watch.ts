import type { Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Around } from "../surroundings.ts";
import { stored, storeIn, whole, type StoreFlags } from "./options.ts";

/** The commands on feeds that are watched; the code of each is loaded when it is called. */
export function addWatch(chancery: Command, around: Around, answer: Answer): void {
  const watch = chancery
    .command("watch")
    .description("Watches feeds: what is new in them is read in, each entry once.")
    .addHelpText("after", `\n${WATCH_HELP}\n\n${EXIT_HELP}`);

  stored(
    watch
      .command("add")
      .description("Watches feeds, or all feeds of an OPML file, from now on.")
      .argument("<feed...>", "addresses of feeds, or OPML files")
      .option("--every <minutes>", "minutes between two looks, 5 to 10080", whole(5, 10_080), 30),
    WATCH_HELP,
  ).action(async (feeds: string[], flags: StoreFlags & { every: number }) => {
    const { add } = await import("../commands/watch.ts");
    answer(await add(feeds, { ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
  stored(
    watch.command("list", { isDefault: true }).description("Lists the feeds with how they answered last."),
    WATCH_HELP,
  ).action(async (flags: StoreFlags) => {
    const { list } = await import("../commands/watch.ts");
    answer(await list({ ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
  stored(
    watch
      .command("remove")
      .description("Watches a feed no longer; what it brought stays.")
      .argument("<feed>", "its address"),
    WATCH_HELP,
  ).action(async (feed: string, flags: StoreFlags) => {
    const { remove } = await import("../commands/watch.ts");
    answer(await remove(feed, { ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
  stored(
    watch
      .command("run")
      .description("Looks at the feeds that are due, reads in what is new, and goes on until it is stopped.")
      .option("--once", "end when nothing is due any more", false)
      .option("--now", "look at all feeds, due or not", false),
    WATCH_HELP,
  ).action(async (flags: StoreFlags & { once: boolean; now: boolean }) => {
    const { run } = await import("../commands/watch.ts");
    answer(await run({ ...flags, ...(await storeIn(flags, { made: true })) }, around));
  });
}

const WATCH_HELP = `A feed is asked at its pace, with what its site said of the last answer, robots.txt first; one that fails is
asked less and less, and never before the time that its site names. The service watches as well while it
runs. What is new goes in as a batch: see "chancery batches".

Examples:
  chancery watch add https://example.org/news.xml --every 60
  chancery watch add feeds.opml
  chancery watch
  chancery watch run --once`;
