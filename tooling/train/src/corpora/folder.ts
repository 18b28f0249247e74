import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The corpora are not part of the repository: CHANCERY_DATA, or shared/data beside the checkout. */
const FOLDER =
  process.env["CHANCERY_DATA"] ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url));

export const corpusPath = (name: string): string => `${FOLDER}/${name}`;
export const hasCorpora = (): boolean => existsSync(FOLDER);
export const corpusText = (name: string): string => readFileSync(corpusPath(name), "utf8");
