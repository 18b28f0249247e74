import {
  factKey,
  type EntityGroup,
  type Entry,
  type MergeTable,
  type MergeTables,
  type Question,
  type TellingRow,
} from "@chancery/core";

import { dayOf, gravest } from "./entry-columns.ts";
import { entryFrom, entryText } from "./entry-form.ts";
import { packed, unpacked } from "./packed.ts";

type Cell = string | number | null;

/** Where the rows of one of merging's tables are kept. */
export interface Kept {
  readonly table: string;
  readonly id: string;
  readonly value: string;
  /** The value is a bare text; else JSON. */
  readonly bare?: boolean;
  /** Columns that lists are filtered and ordered by. */
  readonly columns?: Readonly<Record<string, (value: never) => Cell>>;
}

/** Columns of a table by what its values are: the one place where a row's type is claimed. */
const columns = <T>(of: Readonly<Record<string, (value: T) => Cell>>): NonNullable<Kept["columns"]> => of;

/** What is looked up by others than merging stands in tables of its own; the rest in `merge_row`. */
const OWN: Readonly<Partial<Record<MergeTable, Kept>>> = {
  lines: { table: "source_lines", id: "source_id", value: "data" },
  canonical: { table: "group_member", id: "entity_id", value: "group_id", bare: true },
  report: { table: "source_report", id: "source_id", value: "report", bare: true },
  redirect: { table: "redirect", id: "id", value: "entry_id", bare: true },
  group: {
    table: "entity_group",
    id: "id",
    value: "data",
    columns: columns<EntityGroup>({
      kind: ({ kind }) => kind,
      name: ({ name }) => name,
      members: ({ members }) => members.length,
    }),
  },
  question: {
    table: "question",
    id: "id",
    value: "data",
    columns: columns<Question>({ kind: ({ kind }) => kind, strength: ({ strength }) => strength }),
  },
  entry: {
    table: "entry",
    id: "id",
    value: "data",
    columns: columns<Entry>({
      type: ({ type }) => type,
      status: ({ status }) => status,
      negated: ({ negated }) => Number(negated),
      day: dayOf,
      earliest: ({ when }) => when?.earliest ?? null,
      latest: ({ when }) => when?.latest ?? null,
      place_id: ({ place }) => place,
      independent: ({ independent }) => independent,
      sources: ({ members }) => new Set(members.map(({ source }) => source)).size,
      disagreement: gravest,
      awaited: ({ awaited }) => awaited,
      flagged: ({ flagged }) => Number(flagged),
    }),
  },
};

const REST: Kept = { table: "merge_row", id: "id", value: "value" };

export const keptIn = (table: MergeTable): Kept => OWN[table] ?? REST;

/** The part of `merge_row` that a table is; null for one that has its own. */
export const partOf = (table: MergeTable): string | null => (table in OWN ? null : table);

/** A value as it is written. */
export function encoded<T extends MergeTable>(table: T, value: MergeTables[T]): string {
  if (keptIn(table).bare === true) return String(value);
  if (table === "lines") return packed(value);
  if (table === "entry") return entryText(value as MergeTables["entry"]);
  if (table === "event") return JSON.stringify(besideEntry(value as MergeTables["event"]));
  if (table === "tellings") return JSON.stringify((value as MergeTables["tellings"]).map(besideSource));
  if (table === "account") return JSON.stringify(ordered(value as MergeTables["account"]));
  // What a question hangs on is a set.
  if (table === "asked") return JSON.stringify([...(value as MergeTables["asked"])].sort());
  if (table === "decision") return JSON.stringify(bareDecision(value as MergeTables["decision"]));
  return JSON.stringify(value);
}

/** A telling less what the row that it stands in says; its report where that is another source. */
const besideSource = ({ telling, account }: TellingRow): TellingRow => ({
  telling: {
    ...telling,
    source: "",
    key: "",
    report: telling.report === telling.source ? "" : telling.report,
  },
  account,
});

/** Tellings as they were before `besideSource`, their members in the same order. */
const toldBy = (source: string, rows: MergeTables["tellings"]): MergeTables["tellings"] =>
  rows.map(({ telling, account }) => {
    const key = factKey({ source, fact: telling.fact });
    return { telling: { ...telling, source, key, report: telling.report || source }, account };
  });

/** What an event says that its entry does not: links and what comes of them are all that tells the two apart. */
const besideEntry = ({ entry, line, accounts }: MergeTables["event"]) => ({
  line,
  accounts,
  status: entry.status,
  awaited: entry.awaited,
});

/** An event out of what is kept beside its entry, and of the entry as it is linked. */
export function eventBeside(text: string, linked: string): MergeTables["event"] {
  const { line, accounts, status, awaited } = JSON.parse(text) as ReturnType<typeof besideEntry>;
  const entry = entryFrom(linked);
  return { entry: { ...entry, links: [], status, awaited }, line, accounts };
}

/** What merging needs of a decision; the log has the rest. */
const bareDecision = (decision: MergeTables["decision"]): MergeTables["decision"] => ({
  ...decision,
  before: null,
  after: null,
});

/** Edges in one order, whatever the order in which they were found: equal states are equal bytes. */
const ordered = (row: MergeTables["account"]): MergeTables["account"] => ({
  ...row,
  edges: Object.fromEntries(Object.entries(row.edges).sort(([a], [b]) => (a < b ? -1 : 1))),
});

/** The value of a row as it was written by `encoded` for this table: what is in its column is of its type. */
export function decoded<T extends MergeTable>(table: T, id: string, text: string): MergeTables[T] {
  if (keptIn(table).bare === true) return text as MergeTables[T];
  if (table === "entry") return entryFrom(text) as MergeTables[T];
  const value: MergeTables[MergeTable] = table === "lines" ? unpacked(text) : JSON.parse(text);
  return (table === "tellings" ? toldBy(id, value as MergeTables["tellings"]) : value) as MergeTables[T];
}
