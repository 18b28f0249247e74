import { Argument, type Command } from "commander";

import type { Shell } from "../completions/index.ts";
import { EXIT, EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Around } from "../surroundings.ts";

/** `chancery completions SHELL`: made of the program as it is, so it is added last. */
export function addCompletions(chancery: Command, { out }: Pick<Around, "out">, answer: Answer): void {
  chancery
    .command("completions")
    .description("Prints the script that makes a shell complete commands, options and their values.")
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", `\n${COMPLETIONS_HELP}\n\n${EXIT_HELP}`)
    .action(async (shell: Shell) => {
      const { completionScript } = await import("../completions/index.ts");
      await out.write(completionScript(chancery, shell));
      answer(EXIT.ok);
    });
}

const COMPLETIONS_HELP = `Examples:
  source <(chancery completions bash)               for this shell
  chancery completions bash > ~/.local/share/bash-completion/completions/chancery
  chancery completions zsh > "\${fpath[1]}/_chancery"
  chancery completions fish > ~/.config/fish/completions/chancery.fish`;
