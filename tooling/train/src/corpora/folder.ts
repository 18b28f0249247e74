import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The corpora are not part of the repository: CHANCERY_DATA, or shared/data beside the checkout. */
const FOLDER =
  process.env["CHANCERY_DATA"] ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url));

export const hasCorpora = (): boolean => existsSync(FOLDER);

/** Where a file or folder of a corpus lies. Throws where it is missing, and says what to do. */
export function corpusPath(name: string): string {
  const path = `${FOLDER}/${name}`;
  if (!existsSync(path))
    throw new Error(
      `${path} is missing: put the corpora into one folder and name it in CHANCERY_DATA; tooling/train/README.md says where each comes from`,
    );
  return path;
}

export const corpusText = (name: string): string => readFileSync(corpusPath(name), "utf8");
