import {
  AccessError,
  addToken,
  AddTokenInput,
  audit,
  isValid,
  listAudit,
  ListAuditInput,
  listTokens,
  LOCAL,
  openAccess,
  revokeToken,
  type Role,
} from "@chancery/services/access";
import { troubleOf } from "@chancery/services/trouble";

import { EXIT } from "../exit-codes.ts";
import type { Out } from "../output.ts";
import { printable, type Say } from "../say.ts";

type Access = Awaited<ReturnType<typeof openAccess>>;

interface Around {
  readonly out: Out;
  readonly say: Say;
}

interface Common {
  readonly store: string;
  readonly json: boolean;
}

/** Makes a token and prints its secret, the one time that it can be seen. Returns the exit code; throws StoreError. */
export function addTokenTo(
  { store, json, ...wanted }: Common & { name: string; role: Role; days?: number | undefined },
  { out }: Around,
): Promise<number> {
  return onAccess(store, async (ctx) => {
    const { secret, ...token } = await addToken({ ctx, input: AddTokenInput.parse(wanted) });
    await writeDown(ctx, "tokens.add", { id: token.id, name: token.name, role: token.role });
    if (json) await out.write(`${JSON.stringify({ ...token, secret })}\n`);
    else {
      const until =
        token.expiresAt === null
          ? "until it is revoked"
          : `until ${token.expiresAt.toISOString().slice(0, 10)}`;
      await out.write(`${secret}\n\n${token.id}: ${printable(token.name)}, ${token.role}, ${until}.\n`);
      await out.write("It is shown this once. Send it as: authorization: Bearer <token>\n");
    }
    return EXIT.ok;
  });
}

/** Lists tokens, without their secrets. Returns the exit code; throws StoreError. */
export function listTokensOf({ store, json }: Common, { out }: Around): Promise<number> {
  return onAccess(store, async (ctx) => {
    const tokens = await listTokens({ ctx });
    const now = ctx.now();
    if (json) for (const token of tokens) await out.write(`${JSON.stringify(token)}\n`);
    else if (tokens.length === 0) await out.write("There are no tokens: only this machine may call.\n");
    else
      for (const token of tokens) {
        const state = token.revokedAt !== null ? "revoked" : isValid(token, now) ? "valid" : "expired";
        const used =
          token.usedAt === null ? "never used" : `used ${token.usedAt.toISOString().slice(0, 16)}Z`;
        await out.write(
          `${token.id}  ${token.role.padEnd(6)}  ${state.padEnd(7)}  ${used}  ${printable(token.name)}\n`,
        );
      }
    return EXIT.ok;
  });
}

/** Takes a token's rights away. Returns the exit code, wrong usage where there is none such; throws StoreError. */
export function revokeTokenOf(
  { store, id, json }: Common & { id: string },
  { out, say }: Around,
): Promise<number> {
  return onAccess(store, async (ctx) => {
    try {
      await revokeToken({ ctx, input: { id } });
    } catch (error) {
      if (!(error instanceof AccessError)) throw error;
      say.trouble(null, troubleOf(error));
      return EXIT.usage;
    }
    await writeDown(ctx, "tokens.revoke", { id });
    await out.write(json ? `${JSON.stringify({ id, revoked: true })}\n` : `${id} is revoked.\n`);
    return EXIT.ok;
  });
}

/** Prints the audit, the newest first. Returns the exit code; throws StoreError. */
export function auditOf(
  { store, json, ...wanted }: Common & { actor?: string | undefined; limit: number },
  { out }: Around,
): Promise<number> {
  return onAccess(store, async (ctx) => {
    const { items } = await listAudit({ ctx, input: ListAuditInput.parse(wanted) });
    for (const line of items) {
      const { number, at, actor, action, outcome, subject } = line;
      await out.write(
        json
          ? `${JSON.stringify(line)}\n`
          : `${number}  ${at.toISOString()}  ${printable(actor)}  ${action}  ${outcome}  ${printable(subject)}\n`,
      );
    }
    return EXIT.ok;
  });
}

const writeDown = (ctx: Access, action: string, input: unknown): Promise<void> =>
  audit({ ctx, input: { caller: LOCAL, action, input, outcome: "ok", request: null } });

async function onAccess(store: string, work: (ctx: Access) => Promise<number>): Promise<number> {
  const ctx = await openAccess(store);
  try {
    return await work(ctx);
  } finally {
    ctx.store.close();
  }
}
