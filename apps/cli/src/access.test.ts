import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { build, removeBuilt, run } from "./testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-access-"));
const db = join(folder, "a.db");
beforeAll(build, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await removeBuilt();
});

describe("tokens on the command line", { timeout: 120_000 }, () => {
  it("are added, listed without their secret, revoked once; the audit tells of it", async () => {
    const added = await run(["tokens", "add", "A. Reader", "--days", "30", "--db", db, "--json"]);
    const { id, secret, role } = JSON.parse(added.stdout) as { id: string; secret: string; role: string };
    expect([added.code, role, secret]).toEqual([0, "reader", expect.stringMatching(/^chy_[\w-]{43}$/)]);
    const listed = await run(["tokens", "list", "--db", db]);
    expect(listed.stdout).toMatch(new RegExp(`^${id}  reader  valid    never used  A. Reader\n$`));
    expect(listed.stdout).not.toContain(secret);
    expect((await run(["tokens", "revoke", id, "--db", db])).code).toBe(0);
    const again = await run(["tokens", "revoke", id, "--db", db]);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("[access.no-token]")]);
    const { stdout } = await run(["audit", "--db", db, "--json"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { action: string });
    expect(lines.map(({ action }) => action)).toEqual(["tokens.revoke", "tokens.add"]);
    expect(stdout).not.toContain(secret);
  });

  it("are not all that the audit tells of: what a command writes, and how it went, is written down", async () => {
    const store = join(folder, "written.db");
    const at = ["--db", store];
    expect((await run(["searches", "save", "who:tokayev", ...at])).code).toBe(0);
    await run(["review", "undo", "dec-none", "--by", "A", "--why", "tried", ...at]);
    for (const args of [["merge"], ["merge", "--rebuild"], ["watch", "run", "--once"]])
      expect((await run([...args, ...at])).code).toBe(0);
    expect(await audited(store)).toEqual([
      "feeds.run ok",
      "dossier.merge ok",
      "dossier.merge ok",
      expect.stringMatching(/^review\.undo [a-z.-]+$/),
      "searches.save ok",
    ]);

    const [archive, other] = [join(folder, "a.gz"), join(folder, "other.db")];
    const into = ["restore", archive, "--db", other];
    expect((await run(["backup", archive, ...at])).code).toBe(0);
    writeFileSync(`${archive}.cut`, readFileSync(archive).subarray(0, 100));
    // What went wrong leaves the store empty, so that the next try is taken.
    expect((await run(["restore", `${archive}.cut`, "--db", other])).code).not.toBe(0);
    expect((await run(into)).code).toBe(0);
    expect(await audited(other)).toEqual(["system.restore ok", ...(await audited(store))]);
    expect((await run(into)).code).not.toBe(0);
  });

  const audited = async (store: string): Promise<string[]> =>
    (await run(["audit", "--db", store, "--json"])).stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { action: string; outcome: string })
      .map(({ action, outcome }) => `${action} ${outcome}`);

  it.each([
    [["tokens", "add"]],
    [["tokens", "add", "x", "--role", "owner"]],
    [["tokens", "add", "x", "--days", "0"]],
    [["tokens", "revoke"]],
    [["audit", "--limit", "many"]],
    [["serve", "--port", "99999"]],
    [["serve", "--access", "everybody"]],
  ])("%j is wrong usage", async (args) => {
    const { code, stderr } = await run(args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: /)]);
  });
});
