import { and, asc, eq, isNull, lt, or } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";

/** A token without its hash. */
export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly role: "reader" | "editor" | "admin";
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

const columns = {
  id: t.token.id,
  name: t.token.name,
  role: t.token.role,
  createdAt: t.token.createdAt,
  expiresAt: t.token.expiresAt,
  usedAt: t.token.usedAt,
  revokedAt: t.token.revokedAt,
};

export async function insertToken(
  tx: Tx,
  { hash, ...token }: Omit<TokenRow, "usedAt" | "revokedAt"> & { hash: string },
): Promise<void> {
  await tx.insert(t.token).values({ ...token, hash });
}

/** All that were ever made, in the order in which they were. */
export const allTokens = (db: Pick<Database, "select">): Promise<TokenRow[]> =>
  db.select(columns).from(t.token).orderBy(asc(t.token.createdAt), asc(t.token.id));

/** The token with this sha-256, revoked and expired ones included; null when there is none. */
export async function tokenByHash(db: Pick<Database, "select">, hash: string): Promise<TokenRow | null> {
  const [row] = await db.select(columns).from(t.token).where(eq(t.token.hash, hash));
  return row ?? null;
}

/** Marks a token as revoked; false when there is none under that id that is not. */
export async function revokeTokenRow(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(t.token)
    .set({ revokedAt: at })
    .where(and(eq(t.token.id, id), isNull(t.token.revokedAt)))
    .returning({ id: t.token.id });
  return rows.length > 0;
}

/** Notes that a token was used, unless it is noted of a time after `since`. */
export async function touchToken(
  tx: Tx,
  { id, at, since }: { id: string; at: Date; since: Date },
): Promise<void> {
  await tx
    .update(t.token)
    .set({ usedAt: at })
    .where(and(eq(t.token.id, id), or(isNull(t.token.usedAt), lt(t.token.usedAt, since))));
}
