import type { Command } from "commander";

/** One option as a shell offers it. */
export interface OfferedOption {
  readonly long: string;
  readonly says: string;
  readonly takesValue: boolean;
  /** The values that it takes, where these are few. */
  readonly choices: readonly string[];
}

/** One command as a shell offers it. */
export interface OfferedCommand {
  /** Its words after `chancery`: "", "review", "review list". */
  readonly path: string;
  readonly says: string;
  readonly options: readonly OfferedOption[];
  readonly commands: readonly { readonly name: string; readonly says: string }[];
  /** The values of its first argument, where these are few. */
  readonly choices: readonly string[];
}

/** Every command of the program, itself first: what all three shells' scripts are made of, so that none can lag behind. */
export function offered(command: Command, path = ""): OfferedCommand[] {
  // Commander adds `help` where there are commands; it is offered by --help.
  const commands = command.commands.filter((one) => one.name() !== "help");
  const options = command.options
    .filter(({ hidden }) => !hidden)
    .map(({ long, description, required, optional, argChoices }) => ({
      long: long ?? "",
      says: oneLine(description),
      takesValue: required || optional,
      choices: argChoices ?? [],
    }));
  return [
    {
      path,
      says: oneLine(command.description()),
      options: [...options, { long: "--help", says: "shows help", takesValue: false, choices: [] }],
      commands: commands.map((one) => ({ name: one.name(), says: oneLine(one.description()) })),
      choices: command.registeredArguments[0]?.argChoices ?? [],
    },
    ...commands.flatMap((one) => offered(one, path === "" ? one.name() : `${path} ${one.name()}`)),
  ];
}

/** The first sentence, on one line. */
const oneLine = (text: string): string =>
  /^.*?(?=[.:;](?:\s|$)|$)/s.exec(text.replaceAll(/\s+/g, " "))?.[0] ?? "";

/** Patterns of a shell's `case` for the steps from a command to one below it: "review list". */
export const steps = (commands: readonly OfferedCommand[]): string[] =>
  commands.flatMap(({ path, commands: below }) => below.map(({ name }) => `${path} ${name}`));
