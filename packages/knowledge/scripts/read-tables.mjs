import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

import { filesOf, SCHEMA } from "./schema.mjs";

/** A fault in a table: where it stands and what to do about it. */
export class TableError extends Error {
  constructor(file, line, message, remedy) {
    super(`${file}:${line}: ${message}\n  remedy: ${remedy}`);
    this.name = "TableError";
  }
}

/** Reads one CSV file: `[{ file, line, cells: { column: text } }]`. Throws TableError at the first fault. */
export function readFile(path, file, schema) {
  let records;
  try {
    records = parse(readFileSync(path, "utf8"), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new TableError(
      file,
      error.lines ?? 1,
      error.message,
      "quote cells that hold commas or quotation marks",
    );
  }
  const header = records.shift()?.record ?? [];
  const known = new Set([...schema.columns, ...schema.optional]);
  for (const column of schema.columns) {
    if (!header.includes(column)) {
      throw new TableError(
        file,
        1,
        `column "${column}" is missing`,
        `the header is ${schema.columns.join(",")}`,
      );
    }
  }
  for (const column of header) {
    if (!known.has(column)) {
      throw new TableError(file, 1, `unknown column "${column}"`, `the columns are ${[...known].join(", ")}`);
    }
  }
  return records.map(({ record, info }) => {
    const cells = Object.fromEntries(header.map((column, i) => [column, record[i].normalize("NFC")]));
    for (const column of schema.required) {
      if (!cells[column])
        throw new TableError(file, info.lines, `"${column}" is empty`, `fill in ${column}, or drop the row`);
    }
    return { file, line: info.lines, cells };
  });
}

/** Reads every table of a folder; a file that does not exist gives no rows. */
export function readTables(dir) {
  const tables = {};
  for (const [name, schema] of Object.entries(SCHEMA)) {
    tables[name] = filesOf(name).flatMap((file) => {
      const path = join(dir, file);
      return existsSync(path) ? readFile(path, file, schema) : [];
    });
  }
  return tables;
}
