import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../../../packages/language/src/weights/generated/", import.meta.url);

/** Writes packed bytes as a module that exports them in base64, so that they load without I/O and pass every bundler. */
export function writeModule(name: string, constant: string, bytes: Uint8Array): void {
  const file = new URL(`${name}.ts`, FOLDER);
  const text = `// Written by tooling/train; see MODELS.md.\nexport const ${constant}: string =\n  "${Buffer.from(bytes).toString("base64")}";\n`;
  writeFileSync(file, text);
  const hash = createHash("sha256").update(bytes).digest("hex");
  console.log(`${fileURLToPath(file)}: ${bytes.length} bytes, sha256 ${hash}`);
}
