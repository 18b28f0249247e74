import { printable } from "../say.ts";

/** Columns of a report for people. */
const WIDTH = 100;

/** Words in lines of at most 100 columns, each indented; text from articles is made printable. */
export function wrapped(text: string, indent: number): string {
  const room = WIDTH - indent;
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((words) => " ".repeat(indent) + words).join("\n");
}

/** Rows in columns as wide as their widest cell; the last one is not padded. */
export function columns(rows: readonly (readonly string[])[], indent = 2): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row) => {
    const cells = row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)));
    return `${" ".repeat(indent)}${cells.join("  ")}`.trimEnd();
  });
}

/** "1 fact", "7 facts". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
