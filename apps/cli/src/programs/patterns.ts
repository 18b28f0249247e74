import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";

import { Option, type Command } from "commander";

import { EXIT, EXIT_HELP } from "../exit-codes.ts";
import { ROOT } from "../root.ts";
import type { Answer, Around } from "../surroundings.ts";

/** Patterns of one's own, for the commands that read articles. */
export const patternsOption = (): Option =>
  new Option(
    "--patterns <file>",
    "patterns of events of your own, read before those that ship (default: CHANCERY_PATTERNS)",
  );

/** The file of --patterns, relative to the current folder; else of CHANCERY_PATTERNS, relative to the repository's root. */
export function patternsFile(option: string | undefined): string | undefined {
  if (option !== undefined) return option;
  const path = process.env["CHANCERY_PATTERNS"]?.trim();
  if (!path) return undefined;
  return isAbsolute(path) ? path : fileURLToPath(new URL(encodeURI(path), ROOT));
}

const HELP = `Each pattern is read, and its examples and counter-examples with it: every one that does not hold is named with
its line. packages/core/patterns.md tells how a file is written.

Examples:
  chancery patterns check mine.yaml
  chancery extract --patterns mine.yaml article.txt`;

/** `chancery patterns ...`; the code is loaded when it is called. */
export function addPatterns(chancery: Command, { out, say }: Around, answer: Answer): void {
  chancery
    .command("patterns")
    .description("Checks patterns of events of your own.")
    .addHelpText("after", `\n${HELP}\n\n${EXIT_HELP}`)
    .command("check")
    .description(
      "Says all that is wrong with a file of patterns: line, remedy. Exit 1 where it would not be used.",
    )
    .argument("<file>", "a .yaml or .json file")
    .option("--json", "one JSON object", false)
    .addHelpText("after", `\n${HELP}\n\n${EXIT_HELP}`)
    .action(async (file: string, { json }: { json: boolean }) => {
      const { checkPatterns, PatternsError, showFinding } = await import("@chancery/services/patterns");
      try {
        const checked = await checkPatterns(file);
        const { patterns, sentences, findings, sound } = checked;
        const lines = findings.map((finding) => `${showFinding(finding)}\n`).join("");
        const { plural } = await import("../report/text.ts");
        const counts = [
          plural(patterns, "pattern"),
          plural(sentences, "sentence"),
          plural(findings.length, "fault"),
        ];
        const sum = `${counts.join(", ")}\n`;
        await out.write(json ? `${JSON.stringify(checked)}\n` : lines + sum);
        answer(sound ? EXIT.ok : EXIT.someInputsFailed);
      } catch (error) {
        if (!(error instanceof PatternsError)) throw error;
        say.trouble(null, error);
        answer(EXIT.someInputsFailed);
      }
    });
}
