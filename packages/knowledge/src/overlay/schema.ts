/** What an overlay may say in one table: its columns, what makes a row that row, and the values of its closed columns. */
export interface TableSchema {
  readonly columns: readonly string[];
  /** Never empty in a row that is new; a row that corrects another may leave them out. */
  readonly required: readonly string[];
  /** Columns that name a row, as in its id "terms:per.x:KZ/president". */
  readonly key: readonly string[];
  /** The column that tells two rows of one key apart: a second term of the same person in the same office. */
  readonly since?: string;
  /** Tables whose rows are entities of their own; their rows may carry `aliases`. */
  readonly entity?: boolean;
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

const table = (
  columns: string,
  required: string,
  key: string,
  more: Pick<TableSchema, "since" | "entity" | "values"> = {},
): TableSchema => ({
  columns: columns.split(" "),
  required: required.split(" "),
  key: key.split(" "),
  ...more,
});

const YES_NO = ["y", "n"];

/** The tables of packages/knowledge/knowledge without their source columns; a test holds the two together. */
export const OVERLAY_SCHEMA: ReadonlyMap<string, TableSchema> = new Map(
  Object.entries({
    countries: table("id kind from to successors adjectives nouns never_alias name", "id kind", "id", {
      entity: true,
      values: { kind: ["current", "historical", "contested"] },
    }),
    capitals: table("country place from to", "country place", "country place", { since: "from" }),
    places: table("id name kind country parent geonames qid lat lon", "id name kind", "id", {
      entity: true,
      values: { kind: ["city", "region", "building", "bloc"] },
    }),
    names: table("entity text lang kind from to strength", "entity text kind", "entity text"),
    people: table("id name given family order gender born died qid country", "id name", "id", {
      entity: true,
      values: { order: ["gf", "fg"], gender: ["m", "f"] },
    }),
    offices: table("id polity role title rank is seats from to", "id polity role title", "id", {
      values: { seats: ["1", "many"] },
    }),
    terms: table("person office from to acting", "person office", "person office", {
      since: "from",
      values: { acting: YES_NO },
    }),
    orgs: table("id kind parent founded founded_by dissolved successor seat qid name", "id kind", "id", {
      entity: true,
    }),
    memberships: table("org member status signed from to", "org member status", "org member", {
      since: "from",
    }),
    agreements: table(
      "id title kind parties signed signed_at in_force ended subject qid",
      "id title kind",
      "id",
      { entity: true },
    ),
    agreement_links: table("from rel to date", "from rel to", "from rel to", {
      values: { rel: ["supersedes", "amends", "ratifies", "implements", "accedes", "annex_of"] },
    }),
    anchors: table("id from to phrases", "id phrases", "id"),
    metonyms: table("text entity context from to unless", "text entity context", "text entity", {
      values: { context: ["actor", "place", "both"] },
    }),
    roles: table("pattern plural role classes title", "pattern role title", "pattern", {
      values: { title: YES_NO },
    }),
    givennames: table("name gender lang", "name gender", "name", { values: { gender: ["m", "f"] } }),
    agencies: table("id name kind aliases credits domains country strength", "id name kind", "id", {
      values: { kind: ["agency", "outlet"] },
    }),
    collisions: table("text entities", "text entities", "text"),
    regions: table("name parts all", "name parts", "name", { values: { all: ["the", "number"] } }),
  }),
);

/** Columns that cite a source: read and passed over. */
export const SOURCE_COLUMNS: readonly string[] = ["src", "src2", "note"];

/** Table of a file by its name: "names-people.csv" holds names. Null for a file that is no table. */
export function tableOfFile(file: string): string | null {
  const name = file.replace(/\.csv$/i, "");
  if (OVERLAY_SCHEMA.has(name)) return name;
  return name.startsWith("names-") ? "names" : null;
}

/** "terms:per.x:KZ/president", without the column that tells two of them apart. */
export const rowKey = (table: string, cells: Readonly<Record<string, string>>): string =>
  [table, ...(OVERLAY_SCHEMA.get(table)?.key ?? []).map((column) => cells[column] ?? "")].join(":");

/** The id of one row: its key, and where the table has one the date of its start. */
export function rowId(table: string, cells: Readonly<Record<string, string>>): string {
  const since = OVERLAY_SCHEMA.get(table)?.since;
  return since === undefined ? rowKey(table, cells) : `${rowKey(table, cells)}:${cells[since] ?? ""}`;
}
