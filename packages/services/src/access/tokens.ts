import { createHash, randomBytes } from "node:crypto";

import { allTokens, insertToken, revokeTokenRow, tokenByHash, touchToken, type TokenRow } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { AccessError } from "./errors.ts";
import { ROLES, type Caller } from "./role.ts";

export const AddTokenInput = z.object({
  /** Whose it is, as the audit will say. */
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\u0000-\u001f\u007f]*$/, "must not have control characters in it"),
  role: z.enum(ROLES).default("reader"),
  /** Days after which it is no longer valid; none: until it is revoked. */
  days: z.int().min(1).max(3650).optional(),
});

export interface NewToken extends TokenRow {
  /** Shown once: it cannot be had again from what is kept. */
  readonly secret: string;
}

/** Tells a token from other secrets, for people and for programs that look for leaked ones. */
const PREFIX = "chy_";
const DAY = 86_400_000;
const MINUTE = 60_000;

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Makes a token of 256 random bits, of which the sha-256 is kept. Throws StoreError. */
export async function addToken({
  ctx,
  input: { name, role, days },
}: {
  ctx: Pick<Context, "store" | "now">;
  input: z.output<typeof AddTokenInput>;
}): Promise<NewToken> {
  const secret = PREFIX + randomBytes(32).toString("base64url");
  const createdAt = ctx.now();
  const row = {
    id: `tok-${randomBytes(5).toString("hex")}`,
    name,
    role,
    createdAt,
    expiresAt: days === undefined ? null : new Date(createdAt.getTime() + days * DAY),
  };
  await ctx.store.write((tx) => insertToken(tx, { ...row, hash: hashOf(secret) }), TOKENS);
  return { ...row, usedAt: null, revokedAt: null, secret };
}

/** No answer that is kept is made of tokens. */
const TOKENS = { shows: "nothing" } as const;

/** All tokens that were ever made, in that order, without their secrets. */
export const listTokens = ({ ctx }: { ctx: Pick<Context, "store"> }): Promise<TokenRow[]> =>
  allTokens(ctx.store.db);

/** Whether somebody could call with a token now. */
export const isValid = ({ expiresAt, revokedAt }: TokenRow, now: Date): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now);

/** Takes a token's rights away at once. Throws AccessError `access.no-token`. */
export async function revokeToken({
  ctx,
  input,
}: {
  ctx: Pick<Context, "store" | "now">;
  input: { id: string };
}): Promise<void> {
  const done = await ctx.store.write((tx) => revokeTokenRow(tx, input.id, ctx.now()), TOKENS);
  if (!done) throw new AccessError("access.no-token", `there is no token ${input.id} in use`);
}

/**
 * Who calls with a secret. One that is unknown, revoked or expired is refused in the same words, so that nothing is told
 * about it: AccessError `access.unknown`. `onFault` takes what goes wrong when the use is noted, which no call waits for.
 */
export async function callerOf({
  ctx,
  input: secret,
  onFault,
}: {
  ctx: Pick<Context, "store" | "now">;
  input: string;
  onFault: (error: unknown) => void;
}): Promise<Caller> {
  const now = ctx.now();
  const row = secret.startsWith(PREFIX) ? await tokenByHash(ctx.store.db, hashOf(secret)) : null;
  if (row === null || !isValid(row, now)) throw new AccessError("access.unknown", "the token is not valid");
  const since = new Date(now.getTime() - MINUTE);
  if (row.usedAt === null || row.usedAt < since) {
    ctx.store.write((tx) => touchToken(tx, { id: row.id, at: now, since }), TOKENS).catch(onFault);
  }
  return { name: row.name, role: row.role, token: row.id };
}
