import { DecisionAct, EntryField } from "@chancery/core";
import {
  decide as take,
  DecideInput,
  findEntity,
  findFact,
  listDecisions,
  ListDecisionsInput,
  listQuestions,
  ListQuestionsInput,
  ReviewError,
  undo as takeBack,
  UndoInput,
  whenOf,
  type Context,
  type Decided,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { decisionLines } from "../report/decision.ts";
import { questionLines } from "../report/question.ts";
import { plural } from "../report/text.ts";
import { audited } from "./audited.ts";
import type { Around } from "../surroundings.ts";
import { onDossier, type StoreOptions } from "./dossier.ts";

export interface Reviewing extends StoreOptions {
  readonly by: string;
  readonly why: string;
  readonly json: boolean;
}

export interface DecideOptions extends Reviewing {
  readonly act: string;
  readonly subjects: readonly string[];
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  readonly text?: string | undefined;
  readonly question?: string | undefined;
}

/** Takes a decision. Returns the exit code; throws StoreError, KnowledgeError. */
export function decide(options: DecideOptions, around: Around): Promise<number> {
  const { by, why, question, json } = options;
  return onDossier(options, around, async (ctx) => {
    const act = await actOf(ctx, options);
    const input = DecideInput.parse({ by, why, question, act });
    const decided = await audited(ctx, "review.decide", input, () => take({ ctx, input }));
    return told(decided, json, around);
  });
}

/** Takes a decision back. Returns the exit code; throws StoreError, KnowledgeError. */
export function undo(decision: string, options: Reviewing, around: Around): Promise<number> {
  const { by, why, json } = options;
  return onDossier(options, around, async (ctx) => {
    const input = UndoInput.parse({ by, why, decision });
    const decided = await audited(ctx, "review.undo", input, () => takeBack({ ctx, input }));
    return told(decided, json, around);
  });
}

async function told(decided: Decided, json: boolean, { out }: Around): Promise<number> {
  const { decision, entries } = decided;
  const lines = [
    ...decisionLines(decision, 0),
    `${plural(entries.length, "event")} changed: ${entries.join(", ") || "none"}`,
  ];
  await out.write(json ? `${JSON.stringify(decided)}\n` : `${lines.join("\n")}\n`);
  return EXIT.ok;
}

/** The act that the words of the command stand for. Throws ReviewError. */
async function actOf(
  ctx: Context,
  { act, subjects, field, value, text }: DecideOptions,
): Promise<DecisionAct> {
  const [subject = ""] = subjects;
  const fact = (input: string) => findFact({ ctx, input });
  switch (act) {
    case "same-event":
    case "other-event":
      return parsed({ act, facts: await Promise.all(subjects.map(fact)) });
    case "same-entity":
    case "other-entity":
      return parsed({ act, entities: await Promise.all(subjects.map((input) => entityIn(ctx, input))) });
    case "accept":
    case "reject":
      return parsed({ act, fact: await fact(subject) });
    case "correct":
      return parsed({ act, fact: await fact(subject), field, value: await valueOf(ctx, field ?? "", value) });
    case "note":
      return parsed({ act, subject: await subjectIn(ctx, subject), text });
    default:
      return parsed({ act, question: subject, subjects: [] });
  }
}

/** A local id is taken as it is: under it, and not under what it was found to be, it is joined and parted. */
const entityIn = (ctx: Context, input: string): Promise<string> =>
  input.startsWith("local:") ? Promise.resolve(input) : findEntity({ ctx, input });

/** A note on an event is kept on its first fact: events can always be made again. */
async function subjectIn(ctx: Context, input: string): Promise<string> {
  if (!input.startsWith("evt-")) return input;
  const { source, fact } = await findFact({ ctx, input });
  return `${source}/${fact}`;
}

function parsed(act: object): DecisionAct {
  const found = DecisionAct.safeParse(act);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new ReviewError(
    "review.value",
    `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not such an act"}`,
  );
}

async function valueOf(ctx: Context, field: string, value: string | undefined): Promise<unknown> {
  if (value === undefined) throw new ReviewError("review.value", "--value says what the field is");
  if (value === "none" && ["when", "place"].includes(field)) return null;
  if (field === EntryField.enum.when) return whenOf(value);
  if (field === EntryField.enum.place) return findEntity({ ctx, input: value });
  if (field === "negated") return value === "true" ? true : value === "false" ? false : value;
  if (field === EntryField.enum.about)
    return Promise.all(
      (value === "none" ? [] : value.split(",")).map((input) => findEntity({ ctx, input: input.trim() })),
    );
  return field === EntryField.enum.participants ? participantsOf(ctx, value) : value;
}

/** "visitor:Tokayev, host:RU" */
function participantsOf(ctx: Context, value: string): Promise<object[]> {
  return Promise.all(
    value.split(",").map(async (one) => {
      const at = one.indexOf(":");
      const [role, who] = at < 0 ? ["participant", one] : [one.slice(0, at).trim(), one.slice(at + 1)];
      return { role, entity: await findEntity({ ctx, input: who.trim() }), office: null };
    }),
  );
}

export interface ListOptions extends StoreOptions {
  readonly answered: boolean;
  readonly kind?: string | undefined;
  readonly entry?: string | undefined;
  readonly entity?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
  readonly json: boolean;
}

/** What is open, or was answered. Returns the exit code; throws StoreError, KnowledgeError. */
export function list(options: ListOptions, around: Around): Promise<number> {
  const { answered, kind, entry, entity, limit, after, json } = options;
  return onDossier(options, around, async (ctx) => {
    const input = ListQuestionsInput.parse({
      state: answered ? "answered" : "open",
      kind,
      entry,
      limit,
      cursor: after,
      entity: entity === undefined ? undefined : await findEntity({ ctx, input: entity }),
    });
    const page = await listQuestions({ ctx, input });
    const lines = page.items.flatMap((view) => [...questionLines(view, page.names), ""]);
    await around.out.write(
      json ? `${JSON.stringify(page)}\n` : ended(lines, page.cursor, "nothing is asked"),
    );
    return EXIT.ok;
  });
}

export interface HistoryOptions extends StoreOptions {
  readonly about?: string | undefined;
  readonly by?: string | undefined;
  readonly kind?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
  readonly json: boolean;
}

/** The log of decisions, the newest first. Returns the exit code; throws StoreError, KnowledgeError. */
export function history(options: HistoryOptions, around: Around): Promise<number> {
  const { about, by, kind, limit, after, json } = options;
  return onDossier(options, around, async (ctx) => {
    const input = ListDecisionsInput.parse({ about, by, kind, limit, cursor: after });
    const page = await listDecisions({ ctx, input });
    const lines = page.items.flatMap((decision) => decisionLines(decision, 0));
    await around.out.write(
      json ? `${JSON.stringify(page)}\n` : ended(lines, page.cursor, "nothing was decided"),
    );
    return EXIT.ok;
  });
}

const ended = (lines: readonly string[], cursor: string | null, nothing: string): string =>
  lines.length === 0
    ? `${nothing}\n`
    : `${lines.join("\n").trimEnd()}\n${cursor === null ? "" : `\nmore: --after '${cursor}'\n`}`;
