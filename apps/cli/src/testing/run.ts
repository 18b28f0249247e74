import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const PACKAGE = new URL("../../", import.meta.url);
const BUILT = new URL(`dist/.test-${process.pid}/`, PACKAGE);
const COMMAND = fileURLToPath(new URL("main.js", BUILT));

/** Builds the command for the tests of this process: one version for all of them, whatever is edited meanwhile. */
export async function build(): Promise<void> {
  const { href } = pathToFileURL(fileURLToPath(new URL("build.mjs", PACKAGE)));
  const { buildCommand } = (await import(href)) as { buildCommand: (dist: string) => Promise<void> };
  await buildCommand(fileURLToPath(BUILT));
}

export const removeBuilt = (): Promise<void> => rm(BUILT, { recursive: true, force: true });

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export const start = (args: readonly string[], { env = {}, cwd }: RunOptions = {}) =>
  spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env }, cwd });

/** Runs the command as a user would, in a process of its own. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  child.stdin.on("error", () => {}); // the command may end before it has read all
  child.stdin.end(options.stdin ?? "");
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** The command's line for a shell, for tests of pipes. */
export const SHELL_COMMAND = `'${process.execPath}' '${COMMAND}'`;
