export * from "./calendar.ts";
export * from "./article-record.ts";
export * from "./basis.ts";
export * from "./dossier.ts";
export * from "./facts.ts";
export * from "./ids.ts";
export * from "./span.ts";
export * from "./when.ts";
