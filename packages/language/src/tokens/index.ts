export { modern, normalize } from "./characters.ts";
export type { RawToken } from "./scan.ts";
export { tokenize } from "./tokenize.ts";
