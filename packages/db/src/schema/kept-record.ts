import type { ArticleRecord } from "@chancery/core";

/** A record as its article keeps it: its facts stand in rows of their own, and nowhere else. */
export type KeptRecord = Omit<ArticleRecord, "facts"> & { readonly facts: null };
