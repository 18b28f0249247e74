import { InvalidArgumentError, type Command, type Option } from "commander";

import type { Around } from "./commands/dossier.ts";
import { EXIT_HELP } from "./exit-codes.ts";
import { knowledgeOption } from "./knowledge-program.ts";

interface Flags {
  readonly db?: string;
  readonly knowledge?: string[];
  readonly json: boolean;
}

/** The commands on feeds that are watched; the code of each is loaded when it is called. */
export function addWatch(
  chancery: Command,
  database: () => Option,
  around: Around,
  answer: (code: number) => void,
): void {
  const watch = chancery
    .command("watch")
    .description("Watches feeds: what is new in them is read in, each entry once.")
    .addHelpText("after", `\n${WATCH_HELP}\n\n${EXIT_HELP}`);
  const stored = (command: Command): Command =>
    command
      .option("--json", "JSON instead of a report", false)
      .addOption(database())
      .addOption(knowledgeOption())
      .addHelpText("after", `\n${WATCH_HELP}\n\n${EXIT_HELP}`);

  stored(
    watch
      .command("add")
      .description("Watches feeds, or all feeds of an OPML file, from now on.")
      .argument("<feed...>", "addresses of feeds, or OPML files")
      .option("--every <minutes>", "minutes between two looks, 5 to 10080", minutes, 30),
  ).action(async (feeds: string[], flags: Flags & { every: number }) => {
    const { add } = await import("./commands/watch.ts");
    answer(await add(feeds, { ...flags, ...(await storeIn(flags)) }, around));
  });
  stored(
    watch.command("list", { isDefault: true }).description("Lists the feeds with how they answered last."),
  ).action(async (flags: Flags) => {
    const { list } = await import("./commands/watch.ts");
    answer(await list({ ...flags, ...(await storeIn(flags)) }, around));
  });
  stored(
    watch
      .command("remove")
      .description("Watches a feed no longer; what it brought stays.")
      .argument("<feed>", "its address"),
  ).action(async (feed: string, flags: Flags) => {
    const { remove } = await import("./commands/watch.ts");
    answer(await remove(feed, { ...flags, ...(await storeIn(flags)) }, around));
  });
  stored(
    watch
      .command("run")
      .description("Looks at the feeds that are due, reads in what is new, and goes on until it is stopped.")
      .option("--once", "end when nothing is due any more", false)
      .option("--now", "look at all feeds, due or not", false),
  ).action(async (flags: Flags & { once: boolean; now: boolean }) => {
    const { run } = await import("./commands/watch.ts");
    answer(await run({ ...flags, ...(await storeIn(flags)) }, around));
  });
}

function minutes(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 5 || number > 10_080)
    throw new InvalidArgumentError("It is from 5 to 10080.");
  return number;
}

async function storeIn({ db, knowledge }: Flags): Promise<{ store: string; knowledge: readonly string[] }> {
  const [{ storeOf }, { overlaysOf }] = await Promise.all([
    import("./env.ts"),
    import("./knowledge-paths.ts"),
  ]);
  return { store: storeOf(db), knowledge: overlaysOf(knowledge) };
}

const WATCH_HELP = `A feed is asked at its pace, with what its site said of the last answer, robots.txt first; one that fails is
asked less and less, and never before the time that its site names. The service watches as well while it
runs. What is new goes in as a batch: see "chancery batches".

Examples:
  chancery watch add https://example.org/news.xml --every 60
  chancery watch add feeds.opml
  chancery watch
  chancery watch run --once`;
