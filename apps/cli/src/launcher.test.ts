import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { describe, expect, it } from "vitest";

const launcher = fileURLToPath(new URL("../bin/chancery.mjs", import.meta.url));
const inputs = fileURLToPath(new URL("../dist/inputs.json", import.meta.url));

describe("the launcher", { timeout: 60_000 }, () => {
  it("builds the command where it must, and says nothing of it", async () => {
    await rm(inputs, { force: true });
    const first = await promisify(execFile)(process.execPath, [launcher, "--help"]);
    const second = await promisify(execFile)(process.execPath, [launcher, "--help"]);
    expect(first).toEqual(second);
    expect([first.stderr, first.stdout]).toEqual(["", expect.stringMatching(/^Usage: chancery/)]);
  });
});
