import {
  entriesOfSource,
  findEntity,
  getAgreement,
  getEntry,
  GetEntryInput,
  listEntries,
  ListEntriesInput,
  membersOn,
  MembersOnInput,
  officesOf,
  type Context,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { entryReport } from "../report/entry.ts";
import { agreementReport, articleEntriesReport, entityReport, membersReport } from "../report/matter.ts";
import type { Around } from "../surroundings.ts";
import { onDossier, type StoreOptions } from "./dossier.ts";

export interface ShowOptions extends StoreOptions {
  /** Of an organisation: the day on which its members are asked for. */
  readonly on?: string | undefined;
  readonly limit: number;
  readonly json: boolean;
}

interface Shown {
  readonly data: unknown;
  readonly report: string;
}

/** Shows whatever an id or a name stands for. Returns the exit code; throws StoreError, KnowledgeError. */
export function show(what: string, options: ShowOptions, { out, say }: Around): Promise<number> {
  return onDossier(options, { out, say }, async (ctx) => {
    const { data, report } = await shown(ctx, what, options);
    await out.write(options.json ? `${JSON.stringify(data)}\n` : report);
    return EXIT.ok;
  });
}

async function shown(ctx: Context, what: string, { on, limit }: ShowOptions): Promise<Shown> {
  if (/^[0-9a-f]{64}$/.test(what)) {
    const data = await entriesOfSource({ ctx, input: { id: what } });
    if (data.length > 0) return { data, report: articleEntriesReport(data) };
  }
  const entry = await getEntry({ ctx, input: GetEntryInput.parse({ id: what.slice(0, 100) }) });
  if (entry !== null) return { data: entry, report: entryReport(entry) };
  const id = await findEntity({ ctx, input: what });
  const agreement = await getAgreement({ ctx, input: { id } });
  if (agreement !== null) return { data: agreement, report: agreementReport(agreement) };
  const members =
    on === undefined ? null : await membersOn({ ctx, input: MembersOnInput.parse({ body: id, day: on }) });
  if (members !== null) return { data: members, report: membersReport(members) };
  const offices = await officesOf({ ctx, input: { person: id } });
  const entries = await listEntries({ ctx, input: ListEntriesInput.parse({ who: [id], limit }) });
  const data = { id, name: entries.names[id]?.name ?? id, offices, entries };
  return { data, report: entityReport(data) };
}
