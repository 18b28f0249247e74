import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's compiler; the one of this package is for the generator alone, which needs the older interface. */
const TSC = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
const BASE = fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url));

/** Compiles files of a folder against the repository's sources; `paths` puts others in the place of packages. The errors, a line each. */
export function compile(
  folder: string,
  files: readonly string[],
  paths: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  mkdirSync(folder, { recursive: true });
  const config = {
    extends: BASE,
    compilerOptions: { lib: ["ES2023", "DOM"], paths, skipLibCheck: true },
    files,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { stdout, error } = spawnSync(process.execPath, [TSC, "-p", folder, "--pretty", "false"], {
    encoding: "utf8",
    cwd: folder,
    maxBuffer: 64e6,
  });
  if (error) throw error;
  return stdout.split("\n").filter((line) => line.includes("error TS"));
}
