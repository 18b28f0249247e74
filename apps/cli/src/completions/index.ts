import type { Command } from "commander";

import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { offered } from "./tree.ts";
import { zshScript } from "./zsh.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** The script that makes a shell complete the program's commands, options and their values. */
export const completionScript = (program: Command, shell: Shell): string => SCRIPTS[shell](offered(program));
