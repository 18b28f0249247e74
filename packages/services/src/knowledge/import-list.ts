import type { Format, ImportReport } from "@chancery/knowledge/import";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { KnowledgeError, knowledgeError } from "./errors.ts";
import { readList } from "./files.ts";
import { layersOf } from "./load.ts";

export interface ImportInput {
  readonly format: Format;
  readonly path: string;
  /** Overlays that the list is held against beside the base. */
  readonly knowledge?: readonly string[] | undefined;
  /** A folder, or a file that ends in .json; without it nothing is written. */
  readonly out?: string | undefined;
  readonly minPopulation?: number | undefined;
}

export interface ImportDone extends ImportReport {
  /** Where the layer is; null where none was written. */
  readonly written: string | null;
}

/** Reads a list into a layer of its own, whole or not at all. Throws KnowledgeError. */
export async function importInto({
  format,
  path,
  knowledge = [],
  out,
  minPopulation,
}: ImportInput): Promise<ImportDone> {
  const { importList, ImportError, layerDocument, layerFolder } = await import("@chancery/knowledge/import");
  const text = await readList(path);
  const layered = await layersOf(knowledge);
  const { source } = layered;
  const context = { knowledge: layered.knowledge, tables: source.tables, dataDate: source.dataDate };
  try {
    const imported = importList(format, text, context, minPopulation === undefined ? {} : { minPopulation });
    if (out === undefined || imported.rows.length === 0) return { ...imported.report, written: null };
    if (/\.json$/i.test(out)) await writeWhole(out, layerDocument(imported));
    else await writeFolder(out, layerFolder(imported));
    return { ...imported.report, written: out };
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    const { message, remedy } = cause;
    throw new KnowledgeError("knowledge.import", `${path}: ${message}`, { remedy: `${remedy}.`, cause });
  }
}

const outputError = (path: string, cause: unknown): KnowledgeError => {
  const { message } = knowledgeError(path, cause);
  return new KnowledgeError("knowledge.output", `${message.replace("cannot be read", "cannot be written")}`, {
    cause,
  });
};

async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.partial-${process.pid}`;
  try {
    await writeFile(partial, text);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw outputError(path, cause);
  }
}

/** Writes beside the folder and puts it in its place; a folder that is no layer is left as it is. */
async function writeFolder(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const path = folder.replace(/[/\\]+$/, "");
  const partial = `${path}.partial-${process.pid}`;
  try {
    const there = await stat(path).catch(() => null);
    const held = there?.isDirectory() ? await readdir(path) : [];
    if (there !== null && held.length > 0 ? !held.includes("layer.json") : there?.isFile() === true)
      throw new KnowledgeError("knowledge.output", `${folder} is there and is no layer of an import`);
    await mkdir(partial, { recursive: true });
    for (const { name, text } of files) await writeFile(join(partial, name), text);
    await rm(path, { recursive: true, force: true });
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    throw cause instanceof KnowledgeError ? cause : outputError(folder, cause);
  }
}
