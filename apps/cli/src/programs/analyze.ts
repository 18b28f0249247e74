import { Option, type Command } from "commander";

import type { AnalyzeOptions } from "../commands/analyze.ts";
import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Surroundings } from "../surroundings.ts";

interface Flags extends AnalyzeOptions {
  readonly conllu?: boolean;
}

/** `chancery analyze`: the reading of English alone, in the forms that tools of the field score and show. */
export function addAnalyze(chancery: Command, around: Surroundings, answer: Answer): void {
  chancery
    .command("analyze")
    .description("Prints the English of texts as CoNLL-U: words, tags, lemmas, trees, names.")
    .argument("<file...>", "files; - is standard input")
    .addOption(new Option("--conllu", "CoNLL-U (this is the default)").conflicts("iob2"))
    .addOption(new Option("--iob2", "names alone: token and label in two columns").default(false))
    .addOption(
      new Option("--from <form>", "what the files hold")
        .choices(["text", "conllu", "tokens"])
        .default("text"),
    )
    .option("--no-parse", "leave the trees out, which is faster")
    .addHelpText("after", `\n${HELP}\n\n${EXIT_HELP}`)
    .action(async (files: string[], options: Flags) => {
      const { analyze } = await import("../commands/analyze.ts");
      answer(await analyze(files, options, around));
    });
}

const HELP = `Examples:
  chancery analyze article.txt --conllu > article.conllu
  chancery analyze --from conllu gold.conllu > system.conllu    keeps sentences, words, comments
  chancery analyze --from tokens sentences.txt --iob2           a sentence a line, spaces between tokens

MISC holds TokenRange=start:end in UTF-16 units of the text, SpaceAfter=No and names as NER=B-PER. A sentence
over 80 words, or a broken one, has a tree of chunks and says so: "# parse = chunks".`;
