import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/** "They also signed", "separately met": besides what was told before. */
export const isBesides = (view: View, { clause }: Candidate): boolean =>
  clause !== null &&
  view.tokens
    .slice(Math.max(0, clause.verb.first - 1), clause.verb.head)
    .some(({ norm }) => norm === "also" || norm === "separately");
