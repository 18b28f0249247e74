// Bundles the service into dist/: files that need only @libsql/client beside it, whose binary cannot be bundled.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
await build({
  absWorkingDir: here("."),
  entryPoints: ["src/main.ts", "src/worker.ts"],
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  // Literals with \p{...} stay literals: written as calls of RegExp, for old versions of Node, they would be made anew each time they are met.
  supported: { "regexp-unicode-property-escapes": true },
  format: "esm",
  sourcemap: true,
  external: ["@libsql/client"],
  logLevel: "warning",
  banner: {
    js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);",
  },
});
