import type { OverlayInput } from "@chancery/knowledge/overlay";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { KnowledgeError, knowledgeError } from "./errors.ts";

/** Bytes of one file of an overlay: thirty times the base. */
const MAX_FILE = 64_000_000;
const MAX_FILES = 100;
/** Bytes of a list that is imported: JRC-Names and cities500 are below 50 MB. */
const MAX_LIST = 400_000_000;

const READ = /\.(?:csv|ya?ml|json)$/i;

/**
 * The texts of an overlay: one file, or the tables of a folder in the order of their names; its subfolders and hidden files are
 * passed over. Throws KnowledgeError.
 */
export async function readOverlay(path: string): Promise<OverlayInput> {
  try {
    if (!(await stat(path)).isDirectory()) return { name: path, files: [await overlayFile(path)] };
    const names = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && READ.test(entry.name))
      .map(({ name }) => name)
      .toSorted();
    if (names.length === 0) throw new KnowledgeError("knowledge.empty", `${path} holds no tables`);
    if (names.length > MAX_FILES)
      throw new KnowledgeError(
        "knowledge.too-large",
        `${path} holds ${names.length} files, more than ${MAX_FILES}`,
      );
    const files = [];
    for (const name of names) files.push(await overlayFile(join(path, name)));
    return { name: path, files };
  } catch (cause) {
    throw knowledgeError(path, cause);
  }
}

const overlayFile = async (path: string): Promise<OverlayInput["files"][number]> => ({
  name: path,
  text: utf8(path, await bytesOf(path, MAX_FILE)),
});

function utf8(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new KnowledgeError("knowledge.encoding", `${path} is not UTF-8`, { cause });
  }
}

/** A list to import. Old ones, such as REIGN's, are in Latin-1. Throws KnowledgeError. */
export async function readList(path: string): Promise<string> {
  const bytes = await bytesOf(path, MAX_LIST).catch((cause: unknown) => {
    throw knowledgeError(path, cause);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A file whole; nothing of it is read when it is longer than it may be. */
async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new KnowledgeError("knowledge.unreadable", `${path} is no file`);
    if (info.size > limit) {
      const size = `${(info.size / 1e6).toFixed(0)} MB`;
      throw new KnowledgeError("knowledge.too-large", `${path} has ${size}, more than ${limit / 1e6} MB`);
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}
