import type { Knowledge } from "@chancery/knowledge";

import type { AgreementHistory } from "../../record/index.ts";
import { compareText, distinct } from "../order.ts";
import { boundsOf } from "../relations/rows.ts";

/** A place in a lineage: an agreement by the day of its signing, or a later step that changed it. */
export interface LineageItem {
  readonly agreement: string;
  /** EDTF; null where nothing tells the day. */
  readonly when: string | null;
  /** The entry of a step that changed the agreement; null for the agreement itself. */
  readonly step: string | null;
  readonly certain: boolean;
}

const CHANGES: ReadonlySet<string> = new Set(["amendment", "termination"]);
/** No family of agreements is as large; a wrong edge between two families must not draw in both. */
const MOST = 200;

/**
 * The family of an agreement in the order of time: all that edges lead to from it, over any number of steps, with the amendments and ends of
 * each. `historyOf` gives the history of an agreement, null where the record has none.
 */
export function lineageOf(
  id: string,
  historyOf: (agreement: string) => AgreementHistory | null,
  knowledge: Knowledge,
): LineageItem[] {
  const family = new Set([id]);
  for (const agreement of family) {
    if (family.size >= MOST) break;
    const edges = historyOf(agreement)?.edges ?? [];
    for (const next of distinct(edges.flatMap(({ from, to }) => [from, to]))) family.add(next);
    for (const { from, to } of knowledge.agreementLinks(agreement)) family.add(from).add(to);
  }
  const items = [...family].flatMap((agreement): LineageItem[] => {
    const history = historyOf(agreement);
    const steps = (history?.steps ?? []).filter(({ type }) => CHANGES.has(type));
    return [
      { agreement, when: signedOn(agreement, history, knowledge), step: null, certain: true },
      ...steps.map(({ entry, when, certain = true }) => ({
        agreement,
        when: when?.edtf ?? null,
        step: entry,
        certain,
      })),
    ];
  });
  return items.sort(
    (a, b) =>
      compareText(dayOf(a.when), dayOf(b.when)) ||
      compareText(a.agreement, b.agreement) ||
      compareText(a.step ?? "", b.step ?? ""),
  );
}

const dayOf = (edtf: string | null): string =>
  boundsOf(edtf?.replaceAll(/[?~%]/g, "").split("/")[0] ?? null)?.earliest ?? "9";

/** The day of signing by the tables, else by the first certain signing or adoption that articles tell. */
function signedOn(agreement: string, history: AgreementHistory | null, knowledge: Knowledge): string | null {
  const known = knowledge.entity(agreement)?.from ?? null;
  if (known !== null) return known;
  const signing = history?.steps.find(
    ({ type, when, certain = true }) =>
      certain && when !== null && (type === "signing" || type === "adoption"),
  );
  return signing?.when?.edtf ?? null;
}
