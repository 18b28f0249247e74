import { historyOf, type AgreementHistory, type Entry, type Question } from "@chancery/core";
import { canonicalIds, lineOf, sourceTexts, type EntryLine } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { agreementParts } from "./agreement-parts.ts";
import { EntityId } from "./list-entries.ts";
import { entitiesIn, namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";

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
  /** What of this the program will not decide alone. */
  readonly questions: Question[];
  readonly names: Names;
}

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
  const parts = await agreementParts(ctx, id, newest);
  const { history, questions } = historyOf(parts);
  const { entries, group } = parts;
  const known = ctx.knowledge.entity(id);
  return {
    redirectedFrom: input.id === id ? null : input.id,
    id,
    name: names[id]?.name ?? id,
    signed: known?.from ?? null,
    ended: known?.to ?? null,
    known: known !== undefined,
    printed: (group.names ?? []).map(({ text, sources }) => ({ name: text, sources })),
    parties: history.parties,
    steps: history.steps.map((step) => ({ ...step, line: lineIn(entries, step.entry) })),
    edges: await quoted(ctx, history.edges),
    questions: [...questions],
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
