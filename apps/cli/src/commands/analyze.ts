import { createReadStream } from "node:fs";

import {
  analyze as read,
  analyzeConllu,
  analyzeTokens,
  annotateConllu,
  ConlluError,
  fromConllu,
  loadParser,
  toConllu,
  toIob2,
  writeConllu,
  type Analysis,
  type Parse,
} from "@chancery/language";
import { intakeError, readAll } from "@chancery/services/intake";
import { troubleOf, type Trouble } from "@chancery/services/trouble";

import { EXIT } from "../exit-codes.ts";
import type { Out } from "../output.ts";
import type { Say } from "../say.ts";

export interface AnalyzeOptions {
  /** What the files hold: text, CoNLL-U, or a sentence a line with spaces between its tokens. */
  readonly from: "text" | "conllu" | "tokens";
  /** Names alone, as two columns, in place of CoNLL-U. */
  readonly iob2: boolean;
  /** Find the trees too. */
  readonly parse: boolean;
}

interface Around {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: Out;
  readonly say: Say;
}

/** English out of files as CoNLL-U or names in columns; a file that cannot be read is named, the rest goes on. */
export async function analyze(
  paths: readonly string[],
  options: AnalyzeOptions,
  { stdin, out, say }: Around,
): Promise<number> {
  const parser = options.parse && !options.iob2 ? await loadParser() : null;
  const trees = (analysis: Analysis): Parse | undefined => parser?.parse(analysis);
  let failed = 0;
  for (const path of paths) {
    try {
      const text = await textOf(path, stdin);
      await out.write(answer(text, path, options, trees));
    } catch (error) {
      failed += 1;
      say.trouble(path, conlluTrouble(error) ?? troubleOf(error));
    }
  }
  return failed > 0 ? EXIT.someInputsFailed : EXIT.ok;
}

function answer(
  text: string,
  path: string,
  { from, iob2 }: AnalyzeOptions,
  trees: (analysis: Analysis) => Parse | undefined,
): string {
  if (from === "conllu") {
    const given = fromConllu(text);
    const analysis = analyzeConllu(given);
    return iob2 ? toIob2(analysis) : writeConllu(annotateConllu(given, analysis, trees(analysis)));
  }
  const analysis = from === "tokens" ? analyzeTokens(sentencesOf(text)) : read(text);
  return iob2 ? toIob2(analysis) : toConllu(analysis, documentId(path), trees(analysis));
}

/** A sentence a line, its tokens apart by spaces. */
const sentencesOf = (text: string): { text: string }[][] =>
  text
    .split("\n")
    .map((line) => line.split(/\s+/).flatMap((token) => (token === "" ? [] : [{ text: token }])))
    .filter((tokens) => tokens.length > 0);

async function textOf(path: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  try {
    const bytes = await readAll(path === "-" ? stdin : createReadStream(path));
    return new TextDecoder().decode(bytes);
  } catch (cause) {
    throw intakeError(cause);
  }
}

/** A path as an id: one line, no white space. */
const documentId = (path: string): string => (path === "-" ? "stdin" : path.replaceAll(/\s+/g, "_"));

const conlluTrouble = (error: unknown): Trouble | null =>
  error instanceof ConlluError
    ? {
        code: "input.conllu",
        message: error.message,
        remedy: "The format is that of universaldependencies.org/format.html.",
      }
    : null;
