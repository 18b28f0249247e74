import { contentId } from "../../record/index.ts";
import { compareText } from "../order.ts";
import { accountOf, comparedOf, type Account } from "./account.ts";
import { neverSame, strengthOf } from "./compare.ts";
import type { Telling } from "./telling.ts";
import { SAME } from "./thresholds.ts";

export interface Assigned {
  readonly telling: Telling;
  readonly account: Account;
}

/**
 * The account of each telling of one source. Tellings of several sources share one where saying the same is enough to be
 * of one event. Where it is not ("the two sides held talks"), only copies of one report do; what people decided about
 * stands alone, so that the decision touches it alone. Of two tellings in one source that say the same the first and the
 * second are two events, as the extraction found.
 */
export function assign(tellings: readonly Telling[]): Assigned[] {
  const counts = new Map<string, number>();
  return tellings.toSorted(inReadingOrder).map((telling) => {
    const compared = comparedOf(telling);
    const plain = accountOf(compared, "");
    const count = counts.get(plain.id) ?? 0;
    counts.set(plain.id, count + 1);
    const apart = apartOf(telling, plain);
    if (count === 0 && apart === "") return { telling, account: plain };
    const own = apart === "" ? compared : comparedOf(telling, true);
    return { telling, account: accountOf(own, `${apart}${count}`) };
  });
}

function apartOf(telling: Telling, plain: Account): string {
  if (telling.decided) return telling.key;
  const enough = neverSame(plain, plain) === null && strengthOf(plain, plain).strength >= SAME;
  return enough ? "" : contentId(telling.report, ...telling.words);
}

const inReadingOrder = (a: Telling, b: Telling): number =>
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || compareText(a.fact, b.fact);
