import { InvalidArgumentError, Option, type Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";

/** What every command on a store is given. */
export interface StoreFlags {
  readonly db?: string;
  readonly knowledge?: string[];
  readonly json: boolean;
}

export const databaseOption = (): Option =>
  new Option("--db <store>", "the store: a path or a URL (default: CHANCERY_DB, or data/chancery.db)");

/** Overlays, for each command that reads articles or asks the knowledge. */
export const knowledgeOption = (): Option =>
  new Option(
    "--knowledge <path>",
    "rows of your own over the knowledge: a folder or file; may be repeated (default: CHANCERY_KNOWLEDGE)",
  ).argParser((path: string, before: readonly string[] = []) => [...before, path]);

/** A command on a store, with its own options before those that all of them have. */
export const stored = (command: Command, help: string): Command =>
  command
    .option("--json", "JSON instead of a report", false)
    .addOption(databaseOption())
    .addOption(knowledgeOption())
    .addHelpText("after", `\n${help}\n\n${EXIT_HELP}`);

/** The store and the overlays that the flags name; a store that is not there is an error unless it may be made. Throws StoreError. */
export async function storeIn(
  { db, knowledge }: Pick<StoreFlags, "db" | "knowledge">,
  { made = false } = {},
): Promise<{ store: string; knowledge: readonly string[] }> {
  const [{ storeAt, storeOf }, { overlaysOf }] = await Promise.all([
    import("../env.ts"),
    import("../knowledge-paths.ts"),
  ]);
  return { store: (made ? storeOf : storeAt)(db), knowledge: overlaysOf(knowledge) };
}

/** Reads a whole number of a range. */
export const whole =
  (least: number, most: number, what = "a number") =>
  (text: string): number => {
    const number = Number(text);
    if (text.trim() === "" || !Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`It is ${what} from ${least} to ${most}.`);
    return number;
  };

/** How many at most, of a list. */
export const limit = whole(1, 200);

/** Reads a day of the calendar. */
export function day(text: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("It is a day such as 2015-12-21.");
  return text;
}
