import type { Analysis } from "@chancery/language";

import { OFFICE_FIELDS } from "../../document/index.ts";

/** Those who are in charge of something. */
const IN_CHARGE =
  /^(?:ministr(?:y|ies)|ministers?|departments?|secretar(?:y|ies)|committees?|commissions?|commissioners?)$/;

/**
 * "the Ministries of Foreign Affairs", "the ministers for External Relations": tokens [first, last) say what they are in charge of, and name no
 * body or journal that is called so.
 */
export const isCharge = (
  { tokens }: Analysis,
  { first, last }: { readonly first: number; readonly last: number },
): boolean =>
  /^(?:of|for|on)$/.test(tokens[first - 1]?.norm ?? "") &&
  IN_CHARGE.test(tokens[first - 2]?.norm ?? "") &&
  tokens.slice(first, last).every(({ norm }) => norm === "and" || OFFICE_FIELDS.has(norm));
