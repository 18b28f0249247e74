import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { IntakeError, intakeError } from "./errors.ts";
import { itemsOfFile, looksLikeArticles } from "./files.ts";
import { refused, type Taken } from "./item.ts";
import { isAddress, itemsOfUrl } from "./urls.ts";
import { createWeb, type Web } from "./web/index.ts";

/**
 * The articles of files, folders and addresses of the web, in the order given; a folder's files in the order of their names, its own before
 * those of its subfolders. Hidden names and node_modules are passed over, links to folders are not followed.
 */
export async function* itemsOfPaths(paths: Iterable<string>, web: Web = createWeb()): AsyncGenerator<Taken> {
  for (const path of paths) {
    if (isAddress(path)) {
      yield* itemsOfUrl(path, web);
      continue;
    }
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (cause) {
      yield refused(path, intakeError(cause));
      continue;
    }
    if (isFolder) yield* itemsOfFolder(path);
    else yield* itemsOfFile(path, web);
  }
}

async function* itemsOfFolder(folder: string): AsyncGenerator<Taken> {
  let any = false;
  for await (const entry of walk(folder)) {
    any = true;
    if (typeof entry === "string") yield* itemsOfFile(entry);
    else yield entry;
  }
  if (!any) yield refused(folder, new IntakeError("input.no-articles", "no articles in the folder"));
}

async function* walk(folder: string): AsyncGenerator<string | Taken> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const visible = entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules");
    visible.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of visible) {
      if (!entry.isDirectory() && looksLikeArticles(entry.name)) yield join(folder, entry.name);
    }
    for (const entry of visible) if (entry.isDirectory()) yield* walk(join(folder, entry.name));
  } catch (cause) {
    yield refused(folder, intakeError(cause));
  }
}
