import { boundsOf } from "../dates.ts";
import { fault, RANKS, type Draft, type OverlayFile, type Rank } from "./layer.ts";
import { addRow, checkColumns, isFull, shortened, type Place } from "./rows.ts";
import { OVERLAY_SCHEMA } from "./schema.ts";
import { readTree, type Tree } from "./tree.ts";

const TABLES = [...OVERLAY_SCHEMA.keys()].join(", ");

/** Reads an overlay that is one YAML or JSON file: tables, `remove`, and `layer` and `as_of` of the layer itself. */
export function readDocument(draft: Draft, { name, text }: OverlayFile): void {
  const tree = readTree(draft, name, text, /\.json$/i.test(name) ? "json" : "yaml");
  if (tree === null || (tree.kind === "text" && tree.text === "")) return;
  if (tree.kind !== "map") {
    draft.findings.push(
      fault("overlay.shape", { file: name, line: tree.line }, "the file is no map of tables"),
    );
    return;
  }
  for (const [key, value] of tree.entries) {
    const at = { file: name, line: value.line };
    if (key === "layer" || key === "as_of" || key === "source") readMeta(draft, at, key, value);
    else if (key === "remove") readRemovals(draft, name, value);
    else if (OVERLAY_SCHEMA.has(key)) readTable(draft, name, key, value);
    else
      draft.findings.push(
        fault("overlay.table", at, `there is no table "${shortened(key)}"`, { tables: TABLES }),
      );
  }
}

const isRank = (text: string): text is Rank => (RANKS as readonly string[]).includes(text);

function readMeta(draft: Draft, at: Place, key: "layer" | "as_of" | "source", value: Tree): void {
  const text = value.kind === "text" ? value.text : "";
  if (key === "source") return;
  if (key === "layer" && isRank(text)) draft.rank = text;
  else if (key === "as_of" && text.length === 10 && boundsOf(text) !== null) draft.asOf = text;
  else draft.findings.push(fault("overlay.meta", at, `${key} "${shortened(text)}" is not known`));
}

function readRemovals(draft: Draft, file: string, value: Tree): void {
  const items = value.kind === "list" ? value.items : [value];
  for (const item of items) {
    if (isFull(draft)) return;
    if (item.kind === "text") draft.removals.push({ row: item.text.normalize("NFC"), file, line: item.line });
    else
      draft.findings.push(
        fault("overlay.remove", { file, line: item.line }, "what is removed is named by its id"),
      );
  }
}

function readTable(draft: Draft, file: string, table: string, value: Tree): void {
  if (value.kind === "text" && value.text === "") return;
  if (value.kind !== "list") {
    draft.findings.push(fault("overlay.shape", { file, line: value.line }, `${table} is no list of rows`));
    return;
  }
  for (const item of value.items) {
    if (isFull(draft)) return;
    if (item.kind === "map") readRow(draft, file, table, item.line, item.entries);
    else
      draft.findings.push(
        fault("overlay.shape", { file, line: item.line }, `a row of ${table} is no map of cells`),
      );
  }
}

function readRow(
  draft: Draft,
  file: string,
  table: string,
  line: number,
  entries: ReadonlyMap<string, Tree>,
): void {
  const at = { file, line };
  // Agencies keep their aliases in a column of their own; the other entities' become rows of names.
  const named = OVERLAY_SCHEMA.get(table)?.entity === true ? entries.get("aliases") : undefined;
  const columns = [...entries.keys()].filter((column) => named === undefined || column !== "aliases");
  if (!checkColumns(draft, table, at, columns)) return;
  const given = new Map<string, string>();
  let override: string | undefined;
  for (const column of columns) {
    const value = entries.get(column);
    const text = value && cellText(draft, file, column, value);
    if (text === null || text === undefined) return;
    if (column === "override") override = text;
    else given.set(column, text);
  }
  addRow(draft, table, at, given, override);
  if (named !== undefined) readAliases(draft, file, given.get("id") ?? "", named);
}

/** A cell as text; a list becomes values parted by "|", as in the tables. */
function cellText(draft: Draft, file: string, column: string, value: Tree): string | null {
  if (value.kind === "text") return value.text;
  const at = { file, line: value.line };
  const texts =
    value.kind === "list" ? value.items.map((item) => (item.kind === "text" ? item.text : null)) : [null];
  if (texts.every((text) => text !== null && !text.includes("|"))) return texts.join("|");
  draft.findings.push(fault("overlay.shape", at, `${column} holds more than a list of words`));
  return null;
}

/** `aliases: [Yuri Ushakov, {text: Юрий Ушаков, lang: ru}]` */
function readAliases(draft: Draft, file: string, entity: string, value: Tree): void {
  const items = value.kind === "list" ? value.items : [value];
  for (const item of items) {
    const at = { file, line: item.line };
    if (item.kind === "text") {
      addRow(
        draft,
        "names",
        at,
        new Map([
          ["entity", entity],
          ["text", item.text],
          ["kind", "variant"],
        ]),
        undefined,
      );
    } else if (item.kind === "map") {
      const entries = new Map<string, Tree>([
        ["entity", { kind: "text", line: item.line, text: entity }],
        ["kind", { kind: "text", line: item.line, text: "variant" }],
        ...item.entries,
      ]);
      readRow(draft, file, "names", item.line, entries);
    } else draft.findings.push(fault("overlay.shape", at, "an alias is a text, or a row with text and lang"));
  }
}
