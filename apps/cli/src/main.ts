import { tuneEngine } from "@chancery/services/engine";
import { onMigration } from "@chancery/services/migration-steps";
import { CommanderError } from "commander";

import { EXIT } from "./exit-codes.ts";
import { flushed, outputTo } from "./output.ts";
import { program } from "./program.ts";
import { sayOn } from "./say.ts";

tuneEngine();
const say = sayOn(process.stderr);
onMigration(({ done, of }) => {
  if (done === of) say.clear();
  else say.progress(() => `the store is brought to this release: step ${done + 1} of ${of}`);
});
const out = outputTo(process.stdout, (error) => {
  if (error === null) process.exit(EXIT.ok);
  const message = `standard output cannot be written: ${error.message}`;
  say.trouble(null, { code: "output", message, remedy: "What was written so far is not complete." });
  process.exit(EXIT.environment);
});

/** Runs one command and gives its exit code. */
async function run(): Promise<number> {
  let code: number = EXIT.ok;
  try {
    await program({ stdin: process.stdin, out, say }, (answer) => (code = answer)).parseAsync();
    return code;
  } catch (error) {
    say.clear();
    // Commander has printed the help or what is wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const { troubleOf } = await import("@chancery/services/trouble");
    const trouble = troubleOf(error);
    say.trouble(null, trouble);
    return trouble.code === "input.cursor" ? EXIT.usage : EXIT.environment;
  }
}

const code = await run();
await flushed(process.stdout);
process.exit(code);
