import { Argument, type Command } from "commander";

import type { Shell } from "./completions/index.ts";
import { EXIT, EXIT_HELP } from "./exit-codes.ts";
import type { Out } from "./output.ts";

/** `chancery completions SHELL`: made of the program as it is, so it is added last. */
export function addCompletions(
  chancery: Command,
  { out }: { out: Out },
  answer: (code: number) => void,
): void {
  chancery
    .command("completions")
    .description("Prints the script that makes a shell complete commands, options and their values.")
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", `\n${COMPLETIONS_HELP}\n\n${EXIT_HELP}`)
    .action(async (shell: Shell) => {
      const { completionScript } = await import("./completions/index.ts");
      await out.write(completionScript(chancery, shell));
      answer(EXIT.ok);
    });
}

const COMPLETIONS_HELP = `Examples:
  source <(chancery completions bash)               for this shell
  chancery completions bash > ~/.local/share/bash-completion/completions/chancery
  chancery completions zsh > "\${fpath[1]}/_chancery"
  chancery completions fish > ~/.config/fish/completions/chancery.fish`;

/** What holds for all commands, at the end of \`chancery --help\`. */
export const PROGRAM_HELP = `Examples:
  chancery extract article.txt                      what an article says, stored nowhere
  chancery ingest articles/ && chancery search tokaev
  chancery serve                                    the service, on http://127.0.0.1:8787
  chancery help review decide                       all about one command

Environment:
  CHANCERY_DB         the store: file:PATH, relative to the repository (default: file:data/chancery.db)
  CHANCERY_KNOWLEDGE  your own knowledge of the world, for every command: see \`chancery knowledge --help\`
  CHANCERY_REVIEWER   under what name you decide (default: the user of this machine)
  NO_COLOR            no emphasis on a terminal

Results go to standard output, everything else to standard error. Texts from articles are printed without
control characters. An interrupted command leaves the store whole.`;
