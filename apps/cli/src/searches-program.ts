import type { Command, Option } from "commander";

import type { Around } from "./commands/dossier.ts";
import { EXIT_HELP } from "./exit-codes.ts";
import { knowledgeOption } from "./knowledge-program.ts";

interface Flags {
  readonly db?: string;
  readonly knowledge?: string[];
  readonly json: boolean;
}

/** The commands on searches that are kept; their code is loaded when one is called. */
export function addSearches(
  chancery: Command,
  database: () => Option,
  around: Around,
  answer: (code: number) => void,
): void {
  const searches = chancery
    .command("searches")
    .description("Keeps searches and tells what is new in them.")
    .addHelpText("after", `\n${EXAMPLES}\n\n${EXIT_HELP}`);
  const stored = (command: Command): Command =>
    command
      .option("--json", "JSON instead of a report", false)
      .addOption(database())
      .addOption(knowledgeOption())
      .addHelpText("after", `\n${EXAMPLES}\n\n${EXIT_HELP}`);

  stored(
    searches.command("list").description("Lists them, each with how much is new since it was looked at."),
  ).action(async (flags: Flags) => {
    const { list } = await import("./commands/searches.ts");
    answer(await list({ ...flags, ...(await storeIn(flags)) }, around));
  });
  stored(
    searches
      .command("save")
      .description("Keeps a search; saved again it gets the new name.")
      .argument("<query...>", "as of search")
      .option("--name <name>", "what it is called; the query where none is given"),
  ).action(async (words: string[], flags: Flags & { name?: string }) => {
    const { save } = await import("./commands/searches.ts");
    answer(await save(words.join(" "), { ...flags, ...(await storeIn(flags)) }, around));
  });
  stored(searches.command("remove").description("Takes one away.").argument("<id>", "as listed")).action(
    async (id: string, flags: Flags) => {
      const { remove } = await import("./commands/searches.ts");
      answer(await remove(id, { ...flags, ...(await storeIn(flags)) }, around));
    },
  );
  stored(
    searches
      .command("seen")
      .description("Keeps that one was looked at: what has arrived by now is no longer new.")
      .argument("<id>", "as listed"),
  ).action(async (id: string, flags: Flags) => {
    const { seen } = await import("./commands/searches.ts");
    answer(await seen(id, { ...flags, ...(await storeIn(flags)) }, around));
  });
}

async function storeIn({ db, knowledge }: Flags): Promise<{ store: string; knowledge: readonly string[] }> {
  const [{ storeOf }, { overlaysOf }] = await Promise.all([
    import("./env.ts"),
    import("./knowledge-paths.ts"),
  ]);
  return { store: storeOf(db), knowledge: overlaysOf(knowledge) };
}

const EXAMPLES = `Examples:
  chancery searches save 'who:tokayev in:events' --name Tokayev
  chancery searches list
  chancery search 'who:tokayev in:events' --order arrival     what came last
  chancery searches seen ID
  chancery searches remove ID`;
