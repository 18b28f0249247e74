// `pnpm --filter @chancery/db generate NAME [--custom]`: the next migration of both databases under one name, embedded.
//   --custom   empty ones, to be written by hand; afterwards run `node scripts/embed-migrations.mjs`
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [name, ...more] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error("give the migration a name: pnpm --filter @chancery/db generate add-language");
  process.exit(2);
}
const cwd = fileURLToPath(new URL("..", import.meta.url));
for (const dialect of ["sqlite", "postgres"]) {
  const options = ["--config", `drizzle.${dialect}.ts`, "--name", name, ...more];
  execFileSync("drizzle-kit", ["generate", ...options], {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
await import("./embed-migrations.mjs");
