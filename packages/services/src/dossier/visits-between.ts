import { listEntries, type EntryFilter, type EntryLine } from "@chancery/db";

import type { Context } from "../context.ts";
import { HAPPENED } from "./happened.ts";
import { servesOn } from "./serves-on.ts";

export interface VisitBalance {
  /** Visits by year that are reported to have been: those of the first to the second, and the other way. */
  readonly years: { readonly year: string; readonly ab: number; readonly ba: number }[];
  readonly ab: number;
  readonly ba: number;
  /** More than are counted: the figures are at least so many. */
  readonly more: boolean;
}

const MOST = 1000;

/** Who travelled to whom: visits in which one takes part and that lead into the other, or to a host of the other. `together`: events of both. */
export async function visitsBetween(
  ctx: Context,
  a: string,
  b: string,
  together: EntryFilter,
): Promise<VisitBalance> {
  const [ab, ba] = [await visitsTo(ctx, a, b, together), await visitsTo(ctx, b, a, together)];
  const years = new Map<string, { ab: number; ba: number }>();
  const count = (lines: readonly EntryLine[], way: "ab" | "ba"): void => {
    for (const { when } of lines) {
      const year = (when?.earliest ?? when?.latest ?? "").slice(0, 4);
      const counts = years.get(year) ?? { ab: 0, ba: 0 };
      years.set(year, { ...counts, [way]: counts[way] + 1 });
    }
  };
  count(ab, "ab");
  count(ba, "ba");
  return {
    years: [...years]
      .map(([year, counts]) => ({ year, ...counts }))
      .sort((x, y) => (x.year < y.year ? -1 : 1)),
    ab: ab.length,
    ba: ba.length,
    more: ab.length >= MOST || ba.length >= MOST,
  };
}

async function visitsTo(
  ctx: Context,
  guest: string,
  host: string,
  together: EntryFilter,
): Promise<EntryLine[]> {
  const { db } = ctx.store;
  const { newest } = together;
  const visits = { types: ["visit" as const], statuses: HAPPENED, negated: false, newest };
  const there = await listEntries(db, { ...visits, who: [guest], place: host }, { limit: MOST });
  const both = await listEntries(db, { ...together, ...visits }, { limit: MOST });
  const led = both.items.filter(({ participants, place, when }) => {
    const received = participants.some(
      ({ entity, role }) => role === "host" && servesOn(ctx.knowledge, entity, host, when),
    );
    return place === null && received;
  });
  return [...new Map([...there.items, ...led].map((line) => [line.id, line])).values()].filter(
    // Somebody of a third state may meet them there: who goes is of the one, or is known from the articles only.
    ({ participants, when }) =>
      participants.some(
        ({ entity, role, office }) =>
          role !== "host" &&
          (office?.startsWith(`${guest}/`) === true ||
            ctx.knowledge.entity(entity) === undefined ||
            servesOn(ctx.knowledge, entity, guest, when)),
      ),
  );
}
