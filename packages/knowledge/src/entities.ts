import { kindOf } from "./names.ts";
import { cellList, cellOrNull, type BaseCountry, type Row, type Tables } from "./tables.ts";
import type { KnownEntity } from "./types.ts";

const gender = (cell: string | undefined): "m" | "f" | null => (cell === "m" || cell === "f" ? cell : null);

/** The name to show for an entity whose table has no name of its own: the official one, else the first strong one. */
function displayNames(rows: readonly Row[]): ReadonlyMap<string, string> {
  const rank = (row: Row): number =>
    (row["to"] ? 8 : 0) +
    (row["lang"] && row["lang"] !== "en" ? 4 : 0) +
    (row["kind"] === "official" ? 0 : row["kind"] === "short" ? 1 : 2);
  const best = new Map<string, { rank: number; text: string }>();
  for (const row of rows) {
    const { entity = "", text = "" } = row;
    const held = best.get(entity);
    if (!held || rank(row) < held.rank) best.set(entity, { rank: rank(row), text });
  }
  return new Map([...best].map(([id, { text }]) => [id, text]));
}

function makers(
  shown: ReadonlyMap<string, string>,
): Record<string, (row: Row) => Omit<KnownEntity, "id" | "kind">> {
  return {
    people: (row) => ({
      name: row["name"] ?? "",
      wikidata: cellOrNull(row["qid"]),
      gender: gender(row["gender"]),
      born: cellOrNull(row["born"]),
      died: cellOrNull(row["died"]),
      country: cellOrNull(row["country"]),
      family: cellOrNull(row["family"]),
      given: cellOrNull(row["given"]),
    }),
    places: (row) => ({
      name: row["name"] ?? "",
      wikidata: cellOrNull(row["qid"]),
      country: cellOrNull(row["country"]),
      parent: cellOrNull(row["parent"]),
      subtype: cellOrNull(row["kind"]),
    }),
    orgs: (row) => ({
      name: row["name"] || shown.get(row["id"] ?? "") || (row["id"] ?? ""),
      wikidata: cellOrNull(row["qid"]),
      parent: cellOrNull(row["parent"]),
      from: cellOrNull(row["founded"]),
      to: cellOrNull(row["dissolved"]),
      subtype: cellOrNull(row["kind"]),
    }),
    agencies: (row) => ({
      name: row["name"] ?? "",
      wikidata: null,
      parent: null,
      from: null,
      to: null,
      subtype: cellOrNull(row["kind"]),
    }),
    agreements: (row) => ({
      name: row["title"] ?? "",
      wikidata: cellOrNull(row["qid"]),
      from: cellOrNull(row["signed"]),
      to: cellOrNull(row["ended"]),
      parties: cellList(row["parties"]).filter((party) => party !== "many"),
      subtype: cellOrNull(row["kind"]),
    }),
    anchors: (row) => ({
      name: cellList(row["phrases"])[0] ?? row["id"] ?? "",
      wikidata: null,
      from: cellOrNull(row["from"]),
      to: cellOrNull(row["to"]),
    }),
  };
}

/** Every entity by id. A country of the overlay takes its place in the base; later tables add to neither. */
export function allEntities(tables: Tables, base: readonly BaseCountry[]): ReadonlyMap<string, KnownEntity> {
  const shown = displayNames(tables["names"] ?? []);
  const byBase = new Map(base.map((country) => [country.id, country]));
  const entities = new Map<string, KnownEntity>();
  for (const { id, name, alpha3, region } of base)
    entities.set(id, { id, kind: "country", name, wikidata: null, from: null, to: null, alpha3, region });
  for (const row of tables["countries"] ?? []) {
    const { id = "" } = row;
    entities.set(id, {
      id,
      kind: "country",
      name: row["name"] || (byBase.get(id)?.name ?? shown.get(id) ?? id),
      wikidata: null,
      from: cellOrNull(row["from"]),
      to: cellOrNull(row["to"]),
      subtype: cellOrNull(row["kind"]),
      alpha3: byBase.get(id)?.alpha3 ?? null,
      region: byBase.get(id)?.region ?? null,
    });
  }
  for (const [table, make] of Object.entries(makers(shown))) {
    for (const row of tables[table] ?? []) {
      const { id = "" } = row;
      if (!entities.has(id)) entities.set(id, { id, kind: kindOf(id), ...make(row) });
    }
  }
  return entities;
}
