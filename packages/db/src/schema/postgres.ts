export * from "./postgres/records.ts";
export * from "./postgres/merging.ts";
export * from "./postgres/batches.ts";
export * from "./postgres/feeds.ts";
export * from "./postgres/job.ts";
export * from "./postgres/access.ts";
export * from "./postgres/saved-search.ts";
