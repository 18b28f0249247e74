import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import type { ArticleAnswers } from "./answers.ts";

export const SETS = [
  "open",
  "opened",
  "events",
  "regions",
  "unseen-open",
  "unseen-open-2",
  "unseen-whole",
  "unseen-2",
  "corpus",
] as const;
export type SetName = (typeof SETS)[number];

/** For reporting only: nobody reads what is missed in these. */
export const FOR_REPORTING: ReadonlySet<string> = new Set<SetName>(["unseen-whole", "unseen-2"]);

/** An article with its answers. */
export interface Case {
  readonly answers: ArticleAnswers;
  readonly bytes: Uint8Array;
  readonly mediaType: "text/plain" | "text/html";
}

const here = new URL("../", import.meta.url);

/** Where an article of a set lies: the sample corpus keeps a folder for each. */
function place(set: SetName, file: string): URL {
  if (set !== "corpus") return new URL(`dispatches/${file}`, here);
  const [, name, ending] = /^(.*)\.(txt|html)$/.exec(file) ?? [];
  return new URL(`../../corpus/${name}/article.${ending}`, here);
}

async function answersIn(url: URL): Promise<readonly ArticleAnswers[]> {
  return ((await import(url.href)) as { default: readonly ArticleAnswers[] }).default;
}

const caseAt = (answers: ArticleAnswers, at: URL): Case => ({
  answers,
  bytes: readFileSync(at),
  mediaType: answers.file.endsWith(".html") ? "text/html" : "text/plain",
});

export async function loadSet(set: SetName): Promise<Case[]> {
  const file = set === "corpus" ? "gold/corpus.mjs" : "gold/dispatches.mjs";
  const answers = await answersIn(new URL(file, here));
  return answers.filter((a) => a.set === set).map((a) => caseAt(a, place(set, a.file)));
}

/** Answers of one's own: a module of this format, and the folder of its articles. */
export async function loadFolder(module: string, folder: string): Promise<Case[]> {
  const answers = await answersIn(pathToFileURL(module));
  const base = pathToFileURL(folder.endsWith("/") ? folder : `${folder}/`);
  return answers.map((a) => caseAt(a, new URL(a.file, base)));
}
