import { readdirSync, readFileSync } from "node:fs";

import type { Span } from "@chancery/core";

/** Words of an article that tell of an event: `[[label.type,type|words]]`. The label names the event for all articles. */
export interface Telling {
  readonly label: string;
  /** Event types that are right for these words. */
  readonly types: readonly string[];
  readonly span: Span;
}

export interface ClusterArticle {
  /** "geneva-1985/ledger" */
  readonly id: string;
  readonly text: string;
  readonly tellings: readonly Telling[];
}

const HEAD = /^@ ([a-z-]+)$/;
const MARK = /\[\[([a-z-]+)\.([a-z,-]+)\|([^\]|]+)\]\]/g;

/** The articles of one file: each begins with a line "@ name". Throws Error on a file that begins otherwise or a broken mark. */
export function parseCluster(cluster: string, file: string): ClusterArticle[] {
  const parts: { name: string; lines: string[] }[] = [];
  for (const line of file.split("\n")) {
    const name = HEAD.exec(line)?.[1];
    if (name !== undefined) parts.push({ name, lines: [] });
    else if (parts.length > 0) parts.at(-1)?.lines.push(line);
    else if (line.trim() !== "") throw new Error(`${cluster}: text before the first "@ name"`);
  }
  return parts.map(({ name, lines }) => {
    let text = "";
    let from = 0;
    const marked = `${lines.join("\n").trim()}\n`;
    const tellings: Telling[] = [];
    for (const match of marked.matchAll(MARK)) {
      text += marked.slice(from, match.index);
      const [whole, label = "", types = "", words = ""] = match;
      tellings.push({
        label: `${cluster}/${label}`,
        types: types.split(","),
        span: { start: text.length, end: text.length + words.length },
      });
      text += words;
      from = match.index + whole.length;
    }
    text += marked.slice(from);
    if (text.includes("[[") || text.includes("]]")) throw new Error(`${cluster}/${name}: a broken mark`);
    return { id: `${cluster}/${name}`, text, tellings };
  });
}

/** All articles of the folder /tooling/accuracy/clusters, by file name. */
export function loadClusters(): ClusterArticle[] {
  const folder = new URL("../clusters/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .flatMap((name) => parseCluster(name.replace(/\.txt$/, ""), readFileSync(new URL(name, folder), "utf8")));
}
