import type { AgreementParts } from "@chancery/core";
import { entriesById, entryIdsOfSources, groupsById, listEntries, StoreIndex } from "@chancery/db";

import type { Context } from "../context.ts";
import { relationLines } from "./relation-lines.ts";

/** Entries and sources that a history is made of at most. */
const MOST = 500;

/** Everything that the record has on one agreement, and on those that the same sources tell of beside it. */
export async function agreementParts(
  ctx: Context,
  id: string,
  newest: string | null,
): Promise<AgreementParts> {
  const { db } = ctx.store;
  const index = new StoreIndex(db);
  const about = await listEntries(db, { about: id, newest }, { limit: MOST });
  const entries = await entriesById(
    db,
    about.items.map((line) => line.id),
    newest,
  );
  const relations = await relationLines(ctx, id, ["supersedes", "amends", "party-to"]);
  const sources = [
    ...new Set([
      ...entries.flatMap(({ members }) => members.map(({ source }) => source)),
      ...relations.map(({ source }) => source),
    ]),
  ].slice(0, MOST);
  const near = await entriesById(db, await entryIdsOfSources(db, sources, MOST), newest);
  const beside = near.filter((entry) => entry.about.length > 0 && !entry.about.includes(id));
  const groups = await groupsById(db, [id, ...[...entries, ...beside].flatMap((entry) => entry.about)]);
  const lines = await index.get("lines", sources);
  const told = new Set(
    entries.flatMap(({ members }) => members.map(({ source, fact }) => `${source}/${fact}`)),
  );
  const reports = await index.get("report", sources);
  return {
    group: groups.get(id) ?? { id, members: [] },
    entries,
    relations,
    knowledge: ctx.knowledge,
    beside,
    events: [...lines.values()].flatMap(({ events }) =>
      events.filter(({ source, fact }) => told.has(`${source}/${fact}`)),
    ),
    titles: new Map(
      [...groups].flatMap(([group, { kind, name }]) => (kind === "agreement" ? [[group, name]] : [])),
    ),
    reportOf: (source) => reports.get(source) ?? source,
  };
}
