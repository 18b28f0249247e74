export { dialectOf, type Dialect } from "./dialect.ts";
export { deleteText, insertText, type TextTable } from "./full-text.ts";
export { snippets } from "./snippets.ts";
export { insertRows, type Cell } from "./insert-rows.ts";
