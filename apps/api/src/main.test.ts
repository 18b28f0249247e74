import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, describe, expect, it } from "vitest";

import { readEnv } from "./env.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-main-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// By its place: a bare name is looked for from where the tests were started.
const LOADER = new URL("../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const start = (env: Record<string, string>) => {
  const child = spawn(process.execPath, ["--import", LOADER, MAIN], {
    env: { ...process.env, CHANCERY_SAMPLE: "off", CHANCERY_DB: `file:${join(folder, "a.db")}`, ...env },
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const says = async (words: string): Promise<void> => {
    while (!output.includes(words) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { child, ended, says, output: () => output };
};

describe("the process", { timeout: 60_000 }, () => {
  it.each([
    [{ CHANCERY_PORT: "port" }, "wrong configuration: CHANCERY_PORT"],
    [{ CHANCERY_DB: "postgres://127.0.0.1:1/x" }, "the database cannot be reached"],
    [{ CHANCERY_DB: `file:${MAIN}` }, "[store.foreign]"],
    [{ CHANCERY_HOST: "0.0.0.0", CHANCERY_PORT: "0" }, "there is no token"],
    [{ CHANCERY_ACCESS: "tokens", CHANCERY_PORT: "0" }, "there is no token"],
  ])("%j: exit 3 and a clear message", async (env, message) => {
    const { ended, output } = start(env);
    expect([await ended, output()]).toEqual([3, expect.stringContaining(message)]);
    expect(output().trimEnd().split("\n")).toHaveLength(1);
  });

  it("an overlay with a fault is told and left out: the service starts on the base", async () => {
    const [good, bad] = [join(folder, "good.yaml"), join(folder, "bad.yaml")];
    writeFileSync(good, "people: [{id: per.testov-yury, name: Yury Testov}]");
    writeFileSync(bad, "people: [{name: Nobody}]");
    const env = { CHANCERY_PORT: "0", CHANCERY_KNOWLEDGE: [bad, good].join(delimiter) };
    const { child, ended, says, output } = start(env);
    await says("knowledge 20");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(output()).toContain(
      `an overlay is left out: the overlay ${bad} has faults: ${bad}:1: a row of people has no id`,
    );
    expect(output()).toMatch(/knowledge \S+\+[0-9a-f]{12}\.[0-9a-f]{8}\+[0-9a-f]{12}\n/);
  });

  it("a port in use: exit 3 and a clear message", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const { ended, output } = start({ CHANCERY_PORT: String(port) });
    expect([await ended, output()]).toEqual([
      3,
      expect.stringContaining(`port ${port} on 127.0.0.1 is taken`),
    ]);
    other.close();
  });

  it.each(["SIGINT", "SIGTERM"] as const)("%s ends it at once, well", async (signal) => {
    const { child, ended, says, output } = start({ CHANCERY_PORT: "0" });
    await says("listening");
    const asked = Date.now();
    child.kill(signal);
    expect([await ended, output()]).toEqual([0, expect.stringContaining("listening on http://127.0.0.1:")]);
    expect(Date.now() - asked).toBeLessThan(20_000);
  });
});

describe("the configuration", () => {
  it("has defaults; empty variables are none", () => {
    expect(readEnv({ CHANCERY_PORT: "", PATH: "x" })).toMatchObject({
      CHANCERY_DB: expect.stringMatching(/^file:\/.*\/data\/chancery\.db$/),
      CHANCERY_HOST: "127.0.0.1",
      CHANCERY_PORT: 8787,
      CHANCERY_CORS: [],
    });
  });

  it.each([
    [{ CHANCERY_PORT: "70000" }, "CHANCERY_PORT"],
    [{ CHANCERY_SAMPLE: "maybe" }, "CHANCERY_SAMPLE"],
    [{ CHANCERY_BODY_LIMIT: "-1" }, "CHANCERY_BODY_LIMIT"],
  ])("%j is refused by name", (variables, name) => {
    expect(() => readEnv(variables)).toThrow(name);
  });

  it("origins are a list", () => {
    expect(readEnv({ CHANCERY_CORS: "https://a.example, https://b.example" }).CHANCERY_CORS).toEqual([
      "https://a.example",
      "https://b.example",
    ]);
  });
});
