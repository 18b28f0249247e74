import type { Dossier, EntityGroup, Entry, Question } from "../../record/index.ts";
import { asOf } from "../collation/entry.ts";
import type { MergeIndex, MergeTable, MergeTables } from "./incremental.ts";
import { knownGroups } from "../entities/known-group.ts";
import { compareText } from "../order.ts";
import type { Stages } from "../stages/stages.ts";

/** The day of the newest source, on which plans are called unconfirmed; null where no source has a day. */
export async function newestDay(index: MergeIndex): Promise<string | null> {
  const years = (await index.members(["published|"])).get("published|");
  const year = years?.at(-1);
  if (year === undefined) return null;
  return (await index.members([`published|${year}`])).get(`published|${year}`)?.at(-1) ?? null;
}

/** The whole dossier out of what is kept, for export and verification: equal to `dossierOf` of the same sources and log. */
export async function readDossier(index: MergeIndex, stages: Stages): Promise<Dossier> {
  const newest = await newestDay(index);
  const entries: Entry[] = (await all(index, "entry")).map((entry) => asOf(entry, newest));
  const questions: Question[] = await all(index, "question");
  const joined = await rowsOf(index, "joined");
  const entities: EntityGroup[] = [
    ...(await all(index, "group")),
    ...knownGroups(await all(index, "lines"), joined, stages),
  ].sort((a, b) => compareText(a.id, b.id));
  return { entries, entities, questions };
}

const all = async <T extends MergeTable>(index: MergeIndex, table: T): Promise<MergeTables[T][]> => [
  ...(await rowsOf(index, table)).values(),
];

async function rowsOf<T extends MergeTable>(
  index: MergeIndex,
  table: T,
): Promise<Map<string, MergeTables[T]>> {
  const rows = new Map<string, MergeTables[T]>();
  for await (const id of index.ids(table)) {
    const row = (await index.get(table, [id])).get(id);
    if (row !== undefined) rows.set(id, row);
  }
  return rows;
}
