import type { Dossier, EntityGroup, Entry, Question } from "../../record/index.ts";
import { asOf } from "../collation/entry.ts";
import type { MergeIndex, MergeTable, MergeTables } from "./incremental.ts";
import { groupById } from "../entities/known-group.ts";
import type { Stages } from "../stages/stages.ts";

/** The day of the newest source, on which plans are called unconfirmed; null where no source has a day. */
export async function newestDay(index: MergeIndex): Promise<string | null> {
  const years = (await index.members(["published|"])).get("published|");
  const year = years?.at(-1);
  if (year === undefined) return null;
  return (await index.members([`published|${year}`])).get(`published|${year}`)?.at(-1) ?? null;
}

/** An entity that the tables know, as all sources name it; null where none does. */
export async function knownGroup(
  index: MergeIndex,
  id: string,
  { knowledge }: Stages,
): Promise<EntityGroup | null> {
  const key = `named|${id}`;
  const members = ((await index.members([key])).get(key) ?? []).map((member) => member.split(" "));
  const lines = await index.get(
    "lines",
    members.map(([source = ""]) => source),
  );
  const named = members.flatMap(
    ([source = "", entity]) => lines.get(source)?.entities.find((line) => line.entity === entity) ?? [],
  );
  if (named.length === 0) return null;
  const joined = await index.get(
    "joined",
    members.map(([, entity = ""]) => entity),
  );
  return groupById(id, named, {
    name: knowledge.entity(id)?.name,
    reasons: [...joined.values()].flatMap(({ reasons }) => reasons),
  });
}

/** The whole dossier out of what is kept, for export and verification: equal to `dossierOf` of the same sources and log. */
export async function readDossier(index: MergeIndex, stages: Stages): Promise<Dossier> {
  const newest = await newestDay(index);
  const entries: Entry[] = (await all(index, "entry")).map((entry) => asOf(entry, newest));
  const questions: Question[] = await all(index, "question");
  const entities: EntityGroup[] = await all(index, "group");
  for (const id of await all(index, "named")) {
    const group = await knownGroup(index, id, stages);
    if (group !== null) entities.push(group);
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entries, entities, questions };
}

async function all<T extends MergeTable>(index: MergeIndex, table: T): Promise<MergeTables[T][]> {
  const rows: MergeTables[T][] = [];
  for await (const id of index.ids(table)) {
    const row = (await index.get(table, [id])).get(id);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
