import { once } from "../once.ts";
import type { MergeIndex, TellingRow } from "./incremental.ts";
import type { Session } from "./session.ts";

const byKey = once(
  (rows: readonly TellingRow[]): ReadonlyMap<string, TellingRow> =>
    new Map(rows.map((row) => [row.telling.key, row])),
);

/** Where what sources tell is read of: the index, or a change over it. */
type Reader = Pick<MergeIndex, "get"> | Pick<Session, "getAll">;

/** The tellings of facts, by their keys ("source/fact"), as their sources tell them now. */
export async function tellingsIn(reader: Reader, keys: Iterable<string>): Promise<Map<string, TellingRow>> {
  const wanted = [...keys];
  const sources = new Set(wanted.map(sourceOf));
  const told = await ("getAll" in reader
    ? reader.getAll("tellings", sources)
    : reader.get("tellings", [...sources]));
  const found = new Map<string, TellingRow>();
  for (const key of wanted) {
    const rows = told.get(sourceOf(key));
    const row = rows === undefined ? undefined : byKey(rows).get(key);
    if (row !== undefined) found.set(key, row);
  }
  return found;
}

const sourceOf = (key: string): string => key.slice(0, key.indexOf("/"));
