import type { Analysis } from "@chancery/language";

import { OFFICE_FIELDS } from "../../document/index.ts";
import type { Candidate } from "./candidate.ts";

/** Those who are in charge of something. */
const IN_CHARGE =
  /^(?:ministr(?:y|ies)|ministers?|departments?|secretar(?:y|ies)|committees?|commissions?|commissioners?)$/;

/** Words of offices that alone name nobody: "Deputy Prime and Minister", "Finance and economic Affairs". */
const LONE = /^(?:prime|affairs|personnel|services)$/;

/**
 * "the Ministries of Foreign Affairs", "the ministers for External Relations": tokens [first, last) say what they are in charge of, and name no
 * body or journal that is called so.
 */
export const isCharge = (
  { tokens }: Analysis,
  { first, last, kind, candidates }: Pick<Candidate, "first" | "last" | "kind" | "candidates">,
): boolean => {
  if (kind !== "organization" && kind !== "person") return false;
  if (last - first === 1 && candidates.length === 0 && LONE.test(tokens[first]?.norm ?? "")) return true;
  return (
    kind === "organization" &&
    /^(?:of|for|on)$/.test(tokens[first - 1]?.norm ?? "") &&
    IN_CHARGE.test(tokens[first - 2]?.norm ?? "") &&
    tokens.slice(first, last).every(({ norm }) => norm === "and" || OFFICE_FIELDS.has(norm))
  );
};
