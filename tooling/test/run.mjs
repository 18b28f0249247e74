#!/usr/bin/env node
// `pnpm test`: everything that must hold, from a clean checkout, in one run that ends with "N passed, N failed".
//   --no-browser   leaves out the end-to-end run
// Format, lint and each package's types count as one check each; every test counts as one.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { startPostgres } from "./postgres.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = (name) => join(root, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
const browser = !process.argv.includes("--no-browser");
const scratch = mkdtempSync(join(tmpdir(), "chancery-test-"));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1" };
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command with its output shown; resolves with its exit code. */
const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });

/** One check: a command that must exit with 0. */
async function check(name, command, args) {
  console.log(`\n== ${name}`);
  const code = await run(command, args);
  if (code === 0) total.passed += 1;
  else total.failed += 1;
  if (code !== 0) console.log(`${name}: failed (exit ${code})`);
  return code === 0;
}

/**
 * What a busy machine may need and a test's own limit does not say: a minute a test. One that fails is tried once more and
 * the reporter says so ("retry x1"): what fails twice is wrong, what fails once is to be looked at.
 */
const patience = ["--testTimeout=60000", "--hookTimeout=60000", "--retry=1"];

/** A vitest run, counted test by test; one that gives no report counts as one failure. */
async function tests(name, args) {
  console.log(`\n== ${name}`);
  const report = join(scratch, `${name.replaceAll(/\W+/g, "-")}.json`);
  const code = await run(bin("vitest"), [
    "run",
    ...args,
    ...patience,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) {
    total.failed += 1;
    console.log(`${name}: no report was written (exit ${code})`);
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  total.passed += numPassedTests;
  // A file that cannot be loaded fails the run without failing a test.
  total.failed += numFailedTests === 0 && (code !== 0 || !success) ? 1 : numFailedTests;
  total.skipped += numPendingTests + numTodoTests;
}

/** The system's Chromium; installed through apt where that is possible (Debian, root). */
function chromium() {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = () => process.env.CHANCERY_CHROMIUM ?? places.find((path) => existsSync(path));
  if (found() !== undefined) return found();
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return undefined;
  console.log("installing chromium through apt");
  const options = { stdio: "ignore", env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
  } catch (error) {
    console.log(`chromium could not be installed: ${error.message}`);
  }
  return found();
}

await check("format", bin("oxfmt"), ["--check"]);
await check("lint", bin("oxlint"), ["--deny-warnings"]);
await check("types", bin("turbo"), [
  "run",
  "typecheck",
  "--output-logs=errors-only",
  ...(process.env.CI ? ["--force"] : []),
]);
const postgres = await startPostgres();
if (postgres.url === undefined) console.log(`\n== the store on PostgreSQL: skipped: ${postgres.why}`);
else env.CHANCERY_TEST_POSTGRES = postgres.url;
await tests("unit and contract tests", ["--root", ".", "--config", "tooling/vitest/all.ts"]);
postgres.stop?.();
if (!browser) {
  console.log("\n== browser: skipped (--no-browser)");
} else if (await check("build", bin("turbo"), ["run", "build", "--output-logs=errors-only"])) {
  const path = chromium();
  if (path === undefined) {
    console.log("\n== browser: skipped: no Chromium here, and it can be installed through apt by root only");
  } else {
    env.CHANCERY_CHROMIUM = path;
    await tests("browser", ["--root", "tooling/e2e"]);
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
