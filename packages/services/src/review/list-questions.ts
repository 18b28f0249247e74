import { Question, type FactRef } from "@chancery/core";
import {
  canonicalIds,
  entriesById,
  entryIdsOfFacts,
  factsByRef,
  findEntry,
  hooksOf,
  entryLines,
  listDecisions,
  listQuestions as read,
  type EntryLine,
  type FactView,
  type LoggedDecision,
  type Page,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { entitiesIn, namesOf, type Names } from "../dossier/names.ts";
import { newestOf } from "../dossier/newest.ts";
import { PageInput } from "../page-input.ts";

export const ListQuestionsInput = z.object({
  state: z.enum(["open", "answered"]).default("open"),
  /** Of open ones. */
  kind: Question.shape.kind.optional(),
  entry: z.string().min(1).max(100).optional(),
  entity: z.string().min(1).max(300).optional(),
  ...PageInput.shape,
});

export interface QuestionView {
  readonly question: Question;
  /** The facts that it is about, with their words, and the entries that these are part of now. */
  readonly facts: FactView[];
  readonly entries: EntryLine[];
  /** How it was answered; null of an open one. */
  readonly answer: LoggedDecision | null;
}

export interface QuestionPage extends Page<QuestionView> {
  readonly names: Names;
}

/** What the program will not decide alone, those for which most speaks first; or what people answered, the newest first. */
export async function listQuestions({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof ListQuestionsInput>;
}): Promise<QuestionPage> {
  const { items, cursor } =
    input.state === "open" ? await openQuestions(ctx, input) : await answered(ctx, input);
  const views = await questionViews(ctx, items);
  const named = views.flatMap(({ question, entries }) => [...question.subjects, ...entitiesIn(entries)]);
  return { items: views, cursor, names: await namesOf(ctx, named) };
}

type Asked = Pick<QuestionView, "question" | "answer">;

/** Questions with the facts that they are about and the entries that these are part of. */
export async function questionViews(ctx: Context, items: readonly Asked[]): Promise<QuestionView[]> {
  const views: QuestionView[] = [];
  const newest = await newestOf(ctx);
  for (const { question, answer } of items) {
    const refs = question.subjects.flatMap(refOf);
    const facts = await factsByRef(ctx.store.db, refs);
    const ids = await entryIdsOfFacts(ctx.store.db, refs);
    const entries = await entryLines(ctx.store.db, await entriesById(ctx.store.db, ids, newest));
    views.push({ question, facts, entries, answer });
  }
  return views;
}

/** A page of open questions. */
export async function openQuestions(
  ctx: Context,
  { kind, entry, entity, limit, cursor }: Omit<z.output<typeof ListQuestionsInput>, "state">,
): Promise<Page<Asked>> {
  const { db } = ctx.store;
  const entries = entry === undefined ? [] : [(await findEntry(db, entry))?.id ?? entry];
  const entities =
    entity === undefined ? [] : [...new Set([entity, ...(await canonicalIds(db, [entity])).values()])];
  const hooks = entry === undefined && entity === undefined ? undefined : hooksOf({ entries, entities });
  const page = await read(db, { kind, hooks, limit, cursor });
  return { ...page, items: page.items.map((question) => ({ question, answer: null })) };
}

async function answered(
  ctx: Context,
  { limit, cursor }: z.output<typeof ListQuestionsInput>,
): Promise<Page<Asked>> {
  const page = await listDecisions(ctx.store.db, { answers: true }, { limit, cursor });
  return {
    ...page,
    items: page.items.flatMap((answer) =>
      answer.question === null ? [] : [{ question: answer.question, answer }],
    ),
  };
}

function refOf(subject: string): FactRef[] {
  const [source = "", fact] = subject.split("/");
  return fact !== undefined && /^[0-9a-f]{64}$/.test(source) ? [{ source, fact }] : [];
}
