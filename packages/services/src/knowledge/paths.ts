import { delimiter, isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Paths of CHANCERY_KNOWLEDGE, parted as those of PATH are (":" here, ";" on Windows); relative ones are below a folder, a URL
 * that ends in "/".
 */
export const knowledgePaths = (variable: string | undefined, folder: URL): readonly string[] =>
  (variable ?? "")
    .split(delimiter)
    .map((path) => path.trim())
    .filter(Boolean)
    .map((path) => (isAbsolute(path) ? path : fileURLToPath(new URL(encodeURI(path), folder))));
