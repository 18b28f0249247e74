// Writes src/generated from drizzle/: the store migrates itself wherever its code runs (bundled API and CLI, the
// site's server), where no folder can be counted on.
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";

const out = new URL("../src/generated/", import.meta.url);
mkdirSync(out, { recursive: true });
for (const [dialect, file] of [
  ["sqlite", "migrations.ts"],
  ["postgres", "postgres-migrations.ts"],
]) {
  const folder = new URL(`../drizzle/${dialect}/`, import.meta.url);
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({
      name: name.replace(/\.sql$/, ""),
      statements: readFileSync(new URL(name, folder), "utf8")
        .split("--> statement-breakpoint")
        .map((statement) => statement.trim())
        .filter(Boolean),
    }));
  writeFileSync(
    new URL(file, out),
    `// Written by scripts/embed-migrations.mjs from drizzle/${dialect}; do not edit.\n` +
      `export const migrations: readonly { name: string; statements: readonly string[] }[] = ${JSON.stringify(migrations, null, 2)};\n`,
  );
  console.log(`${migrations.length} migrations of ${dialect} embedded`);
}
