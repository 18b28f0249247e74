#!/usr/bin/env node
// Starts the command, building it first where it was not built or its sources are newer. Nothing but the command
// itself writes to standard output.
import { existsSync, readFileSync, statSync } from "node:fs";
import * as module from "node:module";
import { fileURLToPath } from "node:url";

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function isCurrent() {
  try {
    const built = statSync(file("dist/main.js")).mtimeMs;
    const inputs = JSON.parse(readFileSync(file("dist/inputs.json"), "utf8"));
    return inputs.every((path) => statSync(file(path)).mtimeMs <= built);
  } catch {
    return false;
  }
}

if (!isCurrent()) {
  if (!existsSync(file("node_modules/esbuild"))) {
    console.error(
      "chancery: not installed yet. Run this once in the repository: npx -y pnpm@12.21.0 install",
    );
    process.exit(3);
  }
  const { buildCommand } = await import("../build.mjs");
  await buildCommand();
}
module.enableCompileCache?.();
await import("../dist/main.js");
