import { agreementHistory, type AgreementHistory, type Entry } from "@chancery/core";
import {
  canonicalIds,
  entriesById,
  groupsById,
  lineOf,
  listEntries,
  sourceTexts,
  type EntryLine,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { EntityId } from "./list-entries.ts";
import { entitiesIn, namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";
import { relationLines } from "./relation-lines.ts";

export const GetAgreementInput = z.object({ id: EntityId });

type Edge = AgreementHistory["edges"][number];

export interface AgreementView {
  /** The id asked for, where the agreement was found to be another. */
  readonly redirectedFrom: string | null;
  readonly id: string;
  readonly name: string;
  /** Of one that the knowledge tables have: when it was signed and ended, EDTF. */
  readonly signed: string | null;
  readonly ended: string | null;
  readonly known: boolean;
  /** Names as printed, the most frequent first. */
  readonly printed: { readonly name: string; readonly sources: number }[];
  readonly parties: AgreementHistory["parties"];
  /** Steps in the order of their days, each with its entry. */
  readonly steps: (AgreementHistory["steps"][number] & { readonly line: EntryLine | null })[];
  /** Other agreements that it has to do with, each with the sentences that say so. */
  readonly edges: (Edge & { readonly quotes: { readonly source: string; readonly text: string }[] })[];
  readonly names: Names;
}

/** Entries that a history is made of. */
const MOST = 500;

/** The history of an agreement: parties, steps, lineage; null when neither the store nor the tables have it. */
export async function getAgreement({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof GetAgreementInput>;
}): Promise<AgreementView | null> {
  const { db } = ctx.store;
  const id = (await canonicalIds(db, [input.id])).get(input.id) ?? input.id;
  const names = await namesOf(ctx, [id]);
  if (names[id]?.kind !== "agreement") return null;
  const newest = await newestOf(ctx);
  const about = await listEntries(db, { about: id, newest }, { limit: MOST });
  const entries = await entriesById(
    db,
    about.items.map((line) => line.id),
    newest,
  );
  const relations = await relationLines(ctx, id, ["supersedes", "amends", "party-to"]);
  const group = (await groupsById(db, [id])).get(id);
  const history = agreementHistory({
    group: { id, members: group?.members ?? [] },
    entries,
    relations,
    knowledge: ctx.knowledge,
  });
  const known = ctx.knowledge.entity(id);
  return {
    redirectedFrom: input.id === id ? null : input.id,
    id,
    name: names[id]?.name ?? id,
    signed: known?.from ?? null,
    ended: known?.to ?? null,
    known: known !== undefined,
    printed: (group?.names ?? []).map(({ text, sources }) => ({ name: text, sources })),
    parties: history.parties,
    steps: history.steps.map((step) => ({ ...step, line: lineIn(entries, step.entry) })),
    edges: await quoted(ctx, history.edges),
    names: await namesOf(ctx, [
      id,
      ...history.parties.map(({ entity }) => entity),
      ...history.edges.flatMap(({ from, to }) => [from, to]),
      ...entitiesIn(entries),
    ]),
  };
}

function lineIn(entries: readonly Entry[], id: string): EntryLine | null {
  const entry = entries.find((one) => one.id === id);
  return entry === undefined ? null : lineOf(entry);
}

async function quoted({ store }: Context, edges: readonly Edge[]): Promise<AgreementView["edges"]> {
  const sources = edges.flatMap(({ witnesses }) => witnesses.map(({ source }) => source));
  const texts = await sourceTexts(store.db, [...new Set(sources)]);
  return edges.map((edge) => ({
    ...edge,
    quotes: edge.witnesses.flatMap(({ source, spans }) =>
      spans.map(({ start, end }) => ({ source, text: texts.get(source)?.slice(start, end) ?? "" })),
    ),
  }));
}
