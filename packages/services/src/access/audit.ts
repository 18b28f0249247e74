import { appendAudit, listAudit as read, type AuditRow, type Page } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { PageInput } from "../page-input.ts";
import type { Caller } from "./role.ts";

/** How much of a text, and of a list, the audit keeps. */
const CHARACTERS = 120;
const ITEMS = 20;
const MOST = 4000;

export interface AuditedCall {
  readonly caller: Caller;
  readonly action: string;
  readonly input: unknown;
  /** "ok", or the code of the problem. */
  readonly outcome: string;
  readonly request: string | null;
}

/** Writes down that a write was asked for and how it went. Throws StoreError. */
export const audit = async ({
  ctx,
  input: { caller, action, input, outcome, request },
}: {
  ctx: Pick<Context, "store" | "now">;
  input: AuditedCall;
}): Promise<void> =>
  ctx.store.write(
    (tx) =>
      appendAudit(tx, {
        at: ctx.now(),
        actor: caller.name,
        token: caller.token,
        action,
        subject: subjectOf(input),
        outcome,
        request,
      }),
    { shows: "nothing" },
  );

export const ListAuditInput = PageInput.extend({ actor: z.string().max(100).optional() });

/** The audit, the newest first. */
export const listAudit = ({
  ctx,
  input,
}: {
  ctx: Pick<Context, "store">;
  input: z.output<typeof ListAuditInput>;
}): Promise<Page<AuditRow>> => read(ctx.store.db, input);

/** An input as the audit keeps it: articles are in the store already, so long texts and lists are cut, and said to be. */
export function subjectOf(input: unknown): string {
  const text = JSON.stringify(input, (_key, value: unknown) => {
    if (typeof value === "string" && value.length > CHARACTERS)
      return `${value.slice(0, CHARACTERS)}… (${value.length} characters)`;
    if (Array.isArray(value) && value.length > ITEMS)
      return [...value.slice(0, ITEMS), `… (${value.length} items)`];
    return value;
  });
  return (text ?? "").slice(0, MOST);
}
