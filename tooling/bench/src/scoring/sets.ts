import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { option } from "./contender.ts";

/** Lines of JSON of a data set that does not ship with the project; the reason where it is not there. */
export function lines<Line>(file: string): readonly Line[] | string {
  const folder = resolve(option("--data", "../../../shared/data"));
  const path = resolve(folder, file);
  if (!existsSync(path)) return `${file}: not in the data folder (--data FOLDER), left out`;
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}
