export { modern, normalize } from "./characters.ts";
export { tokenize, type RawToken } from "./tokenize.ts";
