import { factKey, tellingsIn, type EventFact, type Question, type TellingRow } from "@chancery/core";
import {
  answerTo,
  cursorBehind,
  questionById,
  sourceTexts,
  StoreIndex,
  type FactView,
  type LoggedDecision,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { entitiesIn, namesOf, type Names } from "../dossier/names.ts";
import { questionViews, ListQuestionsInput, openQuestions, type QuestionView } from "./list-questions.ts";

export const GetQuestionInput = z.object({
  id: z.string().min(1).max(100),
  ...ListQuestionsInput.pick({ kind: true, entry: true, entity: true }).shape,
});

/** A fact that is asked about, as it is judged: what stands around its words, and what it says as people corrected it. */
export interface AskedFact {
  readonly view: FactView;
  /** The words with what stands before and after them in their article. */
  readonly passages: readonly { readonly before: string; readonly words: string; readonly after: string }[];
  /** What an event says now; null of a fact of another kind, and of one that was rejected. */
  readonly told: Pick<
    EventFact,
    "type" | "status" | "negated" | "when" | "place" | "participants" | "about"
  > | null;
}

export interface AskedQuestion extends Omit<QuestionView, "facts"> {
  readonly facts: AskedFact[];
  readonly names: Names;
  /** The open question that stands next in the list of those of this kind, entry or entity. */
  readonly next: string | null;
}

/** Units of text before and after the words of a passage, at most. */
const AROUND = 320;

/** One question with all that is needed to decide it: open, or answered; null where it was never asked, or is moot. */
export async function getQuestion({
  ctx,
  input: { id, ...list },
}: {
  ctx: Context;
  input: z.output<typeof GetQuestionInput>;
}): Promise<AskedQuestion | null> {
  const { db } = ctx.store;
  const open = await questionById(db, id);
  const answer = open === null ? await answerTo(db, id) : null;
  const question = open ?? answer?.question ?? null;
  if (question === null) return null;
  const [view] = await questionViews(ctx, [{ question, answer }]);
  if (view === undefined) return null;
  const facts = await asked(ctx, view.facts);
  const told = facts.flatMap((fact) => fact.told ?? []);
  const named = [...question.subjects, ...entitiesIn(view.entries), ...entitiesIn(told)];
  return {
    ...view,
    facts,
    names: await namesOf(ctx, named),
    next: await following(ctx, question, answer, list),
  };
}

async function following(
  ctx: Context,
  { id }: Question,
  answer: LoggedDecision | null,
  list: Omit<z.output<typeof GetQuestionInput>, "id">,
): Promise<string | null> {
  const cursor = answer === null ? await cursorBehind(ctx.store.db, id) : null;
  const some = async (from: string | undefined) =>
    (await openQuestions(ctx, { ...list, limit: 2, cursor: from })).items.find(
      ({ question }) => question.id !== id,
    );
  // Behind the last one the list begins anew: what was passed over is still to be decided.
  const next = (await some(cursor ?? undefined)) ?? (cursor === null ? undefined : await some(undefined));
  return next?.question.id ?? null;
}

async function asked(ctx: Context, views: readonly FactView[]): Promise<AskedFact[]> {
  const { db } = ctx.store;
  const refs = views.map(({ fact, article }) => factKey({ source: article.id, fact: fact.id }));
  const told = await tellingsIn(new StoreIndex(db), refs);
  const texts = await sourceTexts(db, [...new Set(views.map(({ article }) => article.id))]);
  return views.map((view, index) => {
    const telling = told.get(refs[index] ?? "")?.telling;
    return {
      view,
      passages: view.evidence.map((span) => passage(texts.get(view.article.id) ?? "", span)),
      told: telling === undefined ? null : shortened(telling),
    };
  });
}

/** The words in their paragraph, no more of it than `AROUND` on each side. */
function passage(text: string, { start, end, text: words }: FactView["evidence"][number]) {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: before.slice(before.lastIndexOf("\n") + 1),
    words,
    after: after.split("\n", 1)[0] ?? "",
  };
}

const shortened = ({
  type,
  status,
  negated,
  when,
  place,
  participants,
  about,
}: TellingRow["telling"]): NonNullable<AskedFact["told"]> => ({
  type,
  status,
  negated,
  when,
  place,
  participants: participants.map(({ entity, role, office }) => ({ entity, role, office })),
  about: [...about],
});
