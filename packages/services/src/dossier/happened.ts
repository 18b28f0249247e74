import type { EntryStatus } from "@chancery/core";

/** What is reported to have been; plans, refusals and what nobody confirmed are told apart. */
export const HAPPENED: readonly EntryStatus[] = [
  "actual",
  "ongoing",
  "fulfilled",
  "changed",
  "recalled-only",
];
