import { boundsOf } from "../dates.ts";
import { groupBy } from "../group-by.ts";
import { DATE_COLUMNS } from "../lint/dates.ts";
import { OVERLAY_SCHEMA, rowId, rowKey } from "../overlay/schema.ts";
import type { Row } from "../tables.ts";
import type { Difference, ImportContext, Proposal } from "./report.ts";

/** Sources print the vote, the oath and the decree: starts that lie closer are one start. */
const SAME_START_DAYS = 31;

export interface Compared {
  readonly rows: readonly Proposal[];
  readonly new: Readonly<Record<string, number>>;
  readonly equal: Readonly<Record<string, number>>;
  readonly differs: readonly Difference[];
}

const FIRST = "0001-01-01";
const LAST = "9999-12-31";
const startOf = (row: Row): string => boundsOf(row["from"] ?? "")?.earliest ?? FIRST;
const endOf = (row: Row): string => boundsOf(row["to"] ?? "")?.latest ?? LAST;
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Whether two dates can mean the same day. */
function agree(a: string, b: string): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x !== null && y !== null && x.earliest <= y.latest && y.earliest <= x.latest;
}

/** Holds what a list gives against what is known: what is new goes into the layer, what differs is told and stays out. */
export function compare(proposals: readonly Proposal[], { tables, dataDate }: ImportContext): Compared {
  const rows: Proposal[] = [];
  const fresh: Record<string, number> = {};
  const equal: Record<string, number> = {};
  const differs: Difference[] = [];
  const ours = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  const known = (table: string, key: string): readonly Row[] => {
    const index = ours.get(table) ?? groupBy(tables[table] ?? [], (row) => rowKey(table, row));
    ours.set(table, index);
    return index.get(key) ?? [];
  };
  const seats = new Map((tables["offices"] ?? []).map((row) => [row["id"] ?? "", row["seats"] ?? "1"]));
  const holders = groupBy(tables["terms"] ?? [], (row) => row["office"] ?? "");
  const count = (counts: Record<string, number>, table: string): void => {
    counts[table] = (counts[table] ?? 0) + 1;
  };
  const taken = new Set<string>();
  for (const { table, cells } of proposals) {
    const id = rowId(table, cells);
    if (taken.has(id)) continue;
    taken.add(id);
    const same = sameRow(known(table, rowKey(table, cells)), cells, table);
    if (same === undefined) {
      const rival = table === "terms" ? rivalOf(cells, holders, seats) : undefined;
      if (rival === undefined) {
        rows.push({ table, cells: withoutEmpty(cells) });
        count(fresh, table);
      } else
        differs.push({
          row: id,
          column: "person",
          ours: `${rival["person"]} ${rival["from"] ?? ""}..${rival["to"] ?? ""}`,
          theirs: `${cells["person"]} ${cells["from"] ?? ""}..${cells["to"] ?? ""}`,
        });
      continue;
    }
    const added: Record<string, string> = {};
    let other = 0;
    for (const [column, theirs] of Object.entries(cells)) {
      const mine = same[column] ?? "";
      if (theirs === "" || theirs === mine) continue;
      const isDate = DATE_COLUMNS[table]?.includes(column) === true;
      if (isDate && agree(mine, theirs)) continue;
      if (mine === "" && !(column === "to" && theirs <= dataDate)) added[column] = theirs;
      else {
        other += 1;
        differs.push({ row: rowId(table, same), column, ours: mine || "open", theirs });
      }
    }
    if (Object.keys(added).length > 0) {
      rows.push({ table, cells: { ...keyOf(table, same), ...added } });
      count(fresh, table);
    } else if (other === 0) count(equal, table);
  }
  return { rows, new: fresh, equal, differs };
}

const withoutEmpty = (cells: Row): Row =>
  Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));

function keyOf(table: string, row: Row): Row {
  const schema = OVERLAY_SCHEMA.get(table);
  const columns = [...(schema?.key ?? []), ...(schema?.since === undefined ? [] : [schema.since])];
  return withoutEmpty(Object.fromEntries(columns.map((column) => [column, row[column] ?? ""])));
}

/** Our row that speaks of the same thing: the same start within a month, else the same days in part. */
function sameRow(known: readonly Row[], cells: Row, table: string): Row | undefined {
  if (OVERLAY_SCHEMA.get(table)?.since === undefined) return known[0];
  const start = cells["from"] ?? "";
  const near = known.find((row) => {
    const ours = row["from"] ?? "";
    if (ours === "" || start === "") return ours === start;
    return agree(ours, start) || daysBetween(startOf(row), startOf(cells)) <= SAME_START_DAYS;
  });
  return near ?? known.find((row) => startOf(row) < endOf(cells) && startOf(cells) < endOf(row));
}

/** Somebody else in the one seat for more than the days on which sources differ. */
function rivalOf(
  cells: Row,
  holders: ReadonlyMap<string, readonly Row[]>,
  seats: ReadonlyMap<string, string>,
): Row | undefined {
  const { office = "", person, acting } = cells;
  if (seats.get(office) !== "1" && seats.get(office) !== "") return undefined;
  if (acting === "y") return undefined;
  return (holders.get(office) ?? []).find((row) => {
    if (row["person"] === person || row["acting"] === "y") return false;
    const from = startOf(row) > startOf(cells) ? startOf(row) : startOf(cells);
    const to = endOf(row) < endOf(cells) ? endOf(row) : endOf(cells);
    return from < to && daysBetween(from, to) > SAME_START_DAYS;
  });
}
