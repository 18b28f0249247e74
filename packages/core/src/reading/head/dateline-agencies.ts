// Whose story it is: the agencies that stand in a dateline.

import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import { agencyOf } from "./names.ts";

/** "Damascus, SANA –": the wire stands where a region may. */
export function wireBehind(region: string | undefined, knowledge: Knowledge): string | undefined {
  const last = region?.split(",").at(-1)?.trim();
  return last !== undefined && /^\p{Lu}{3,8}$/u.test(last) && agencyOf(last, knowledge) !== null
    ? last
    : undefined;
}

/** "AFP, own sources" credits AFP. */
export const leadingName = (agencies: string, knowledge: Knowledge): string => {
  const [first = agencies] = agencies.split(/,\s*(?=\p{Ll})/u);
  return agencyOf(first, knowledge) ?? first;
};

/** "Sahel-Presse/Reuters": each of several wires; empty for one, and for a name with a stroke in it ("RFE/RL"). */
export function sharedCredit(
  agencies: string,
  start: number,
  knowledge: Knowledge,
): { readonly name: string; readonly span: Span }[] {
  if (agencyOf(agencies, knowledge) !== null || !agencies.includes("/")) return [];
  const parts = [...agencies.matchAll(/[^/]+/gu)].map((match) => {
    const name = match[0].trim();
    const from = start + match.index + match[0].indexOf(name);
    return { name, span: { start: from, end: from + name.length } };
  });
  return parts.some(({ name }) => agencyOf(name, knowledge) !== null) &&
    parts.every(({ name }) => /^\p{Lu}/u.test(name))
    ? parts
    : [];
}
