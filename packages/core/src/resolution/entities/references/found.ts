import type { ResolvedMention } from "../../../document/index.ts";

/** Who or what a pronoun means, and by which rule. */
export type Found = Pick<ResolvedMention, "entity" | "kind" | "rule" | "group">;

export const found = ({ entity, kind, group }: ResolvedMention, rule: string): Found => ({
  entity,
  kind,
  rule,
  ...(group === undefined ? {} : { group }),
});
