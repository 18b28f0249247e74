import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../../packages/core/src/reading/cases/pages/", import.meta.url);

export interface OwnPage {
  readonly text: string;
  /** Of each line: whether it is the article's text; null where its file leaves that open. */
  readonly lines: readonly (boolean | null)[];
}

/** The flattened pages that were written for the tests of reading; cases/pages.test.ts says how they are written. */
export function ownPages(): OwnPage[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const rows = readFileSync(new URL(file, FOLDER), "utf8")
        .split("\n")
        .filter((row) => row !== "" && !row.startsWith("#"));
      return {
        text: rows.map((row) => row.slice(2)).join("\n"),
        lines: rows.map((row) => (/^[DX]/.test(row) ? null : /^[PH]/.test(row))),
      };
    });
}
