import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import type { Context } from "../context.ts";
import { context } from "../testing/dossier.ts";
import { audit, listAudit, ListAuditInput, subjectOf } from "./audit.ts";
import { LOCAL, may, ROLES, type Role } from "./role.ts";
import { addToken, AddTokenInput, callerOf, listTokens, revokeToken } from "./tokens.ts";

let ctx: Context;
const start = async (now = () => new Date("2026-01-02T03:04:05Z")) => {
  ctx = { ...(await context()), now };
  return ctx;
};
const add = (input: unknown) => addToken({ ctx, input: AddTokenInput.parse(input) });
const who = (secret: string) =>
  callerOf({ ctx, input: secret, onFault: (error) => expect.fail(String(error)) });

describe("tokens", () => {
  it("are told once, and kept as their sha-256 alone", async () => {
    await start();
    const { secret, id } = await add({ name: "A. Reader" });
    expect(secret).toMatch(/^chy_[\w-]{43}$/);
    expect(await who(secret)).toEqual({ name: "A. Reader", role: "reader", token: id });
    const rows = await ctx.store.db.all(sql`select * from token`);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(4));
    expect(JSON.stringify(await listTokens({ ctx }))).not.toMatch(/chy_|[0-9a-f]{64}/);
    expect((await add({ name: "A. Reader" })).secret).not.toBe(secret);
  });

  it.each(["", "chy_", "chy_" + "A".repeat(43), "Bearer x", "' or 1=1 --", "chy_\u0000"])(
    "%j is nobody's",
    async (secret) => {
      await start();
      await add({ name: "a" });
      await expect(who(secret)).rejects.toMatchObject({ code: "access.unknown" });
    },
  );

  it("hold until they expire or are revoked", async () => {
    let now = new Date("2026-01-01T00:00:00Z");
    await start(() => now);
    const short = await add({ name: "short", role: "editor", days: 1 });
    const long = await add({ name: "long", role: "admin" });
    now = new Date("2026-01-01T23:59:59Z");
    expect((await who(short.secret)).role).toBe("editor");
    now = new Date("2026-01-02T00:00:00Z");
    await expect(who(short.secret)).rejects.toMatchObject({ code: "access.unknown" });
    expect((await who(long.secret)).role).toBe("admin");
    await revokeToken({ ctx, input: { id: long.id } });
    await expect(who(long.secret)).rejects.toMatchObject({ code: "access.unknown" });
    await expect(revokeToken({ ctx, input: { id: long.id } })).rejects.toMatchObject({
      code: "access.no-token",
    });
    await expect(revokeToken({ ctx, input: { id: "tok-none" } })).rejects.toMatchObject({
      code: "access.no-token",
    });
  });

  it("know when they were last used, to the minute", async () => {
    let now = new Date("2026-01-01T00:00:00Z");
    await start(() => now);
    const { secret } = await add({ name: "a" });
    const used = async () => (await listTokens({ ctx }))[0]?.usedAt?.toISOString() ?? null;
    expect(await used()).toBeNull();
    await who(secret);
    await expect.poll(used).toBe("2026-01-01T00:00:00.000Z");
    now = new Date("2026-01-01T00:00:30Z");
    await who(secret);
    now = new Date("2026-01-01T00:02:00Z");
    await who(secret);
    await expect.poll(used).toBe("2026-01-01T00:02:00.000Z");
  });

  it.each([
    { name: "" },
    { name: " " },
    { name: "a\nb" },
    { name: "a", role: "owner" },
    { name: "a", days: 0 },
  ])("%j makes none", (input) => {
    expect(AddTokenInput.safeParse(input).success).toBe(false);
  });

  it.each<[Role, Role[]]>([
    ["reader", ["reader"]],
    ["editor", ["reader", "editor"]],
    ["admin", ["reader", "editor", "admin"]],
  ])("%s may do what is for %j", (role, rights) => {
    expect(ROLES.filter((needed) => may({ ...LOCAL, role }, needed))).toEqual(rights);
  });
});

describe("the audit", () => {
  const line = { caller: LOCAL, action: "review.decide", input: { why: "x" }, outcome: "ok", request: null };

  it("grows, newest first, in pages", async () => {
    await start();
    for (const action of ["a", "b", "c"]) await audit({ ctx, input: { ...line, action } });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listAudit({ ctx, input: ListAuditInput.parse({ limit: 2, cursor }) });
      seen.push(...page.items.map(({ action }) => action));
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["c", "b", "a"]);
    expect((await listAudit({ ctx, input: ListAuditInput.parse({ actor: "nobody" }) })).items).toEqual([]);
  });

  it.each([
    "update audit set outcome = 'ok'",
    "delete from audit",
    "insert or replace into audit select * from audit",
  ])("is refused: %s", async (statement) => {
    await start();
    await audit({ ctx, input: line });
    await expect(ctx.store.db.run(sql.raw(statement))).rejects.toThrow();
    expect((await listAudit({ ctx, input: ListAuditInput.parse({}) })).items).toHaveLength(1);
  });

  it("keeps of an article how long it was, not the whole", () => {
    const items = Array.from({ length: 30 }, (_, n) => ({ uri: `a${n}`, text: "x".repeat(5000) }));
    const subject = subjectOf({ items });
    expect(subject.length).toBeLessThan(10_000);
    expect(subject).toContain("(5000 characters)");
    expect(subjectOf(undefined)).toBe("");
  });
});
