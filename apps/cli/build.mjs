// Bundles the command into dist/, each command a file of its own, so that `extract` starts without the store.
// dist/inputs.json lists what it was built from: bin/chancery.mjs builds again when one of these is newer.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Builds into a folder below the package, where the command's dependencies are found. */
export async function buildCommand(dist = join(here, "dist")) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    entryPoints: ["src/main.ts"],
    outdir: "dist",
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node20",
    // Literals with \p{...} stay literals: written as calls of RegExp, for old versions of Node, they would be made anew each time they are met.
    supported: { "regexp-unicode-property-escapes": true },
    format: "esm",
    sourcemap: false,
    metafile: true,
    write: false,
    external: ["@libsql/client"],
    logLevel: "warning",
    banner: {
      js: "#!/usr/bin/env node\nimport{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);",
    },
  });
  mkdirSync(dist, { recursive: true });
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules"));
  const files = [
    ...outputFiles.map(({ path, contents }) => ({ name: basename(path), contents })),
    { name: "inputs.json", contents: JSON.stringify(inputs.sort()) },
  ];
  // The entry goes last: whoever starts meanwhile finds an older whole or the new one.
  files.sort((a, b) => Number(a.name === "main.js") - Number(b.name === "main.js"));
  for (const { name, contents } of files) {
    const temporary = join(dist, `.${name}.${process.pid}`);
    writeFileSync(temporary, contents, { mode: name === "main.js" ? 0o755 : 0o644 });
    renameSync(temporary, join(dist, name));
  }
  const kept = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(dist)) {
    if (!kept.has(name) && !name.startsWith(".")) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildCommand();
