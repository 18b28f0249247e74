import type { Entry, EntryLink, EntryStatus } from "../../record/index.ts";
import { compareText } from "../order.ts";
import type { Outcome } from "./plans.ts";

/** What other entries make of an entry. */
export interface Bearings {
  /** The entry that it is part of. */
  readonly whole: string | null;
  /** What came of it. */
  readonly outcome: Outcome | null;
  /** What it makes of earlier entries: those whose outcome it is. */
  readonly makes: readonly (readonly [entry: string, outcome: Outcome])[];
}

const STATUS: Readonly<Partial<Record<Outcome["rel"], EntryStatus>>> = {
  fulfils: "fulfilled",
  changes: "changed",
  cancels: "cancelled",
};

/** The entry with its links; a plan stands as what came of it. */
export function composed(entry: Entry, { whole, outcome, makes }: Bearings): Entry {
  const links: EntryLink[] = makes.map(([to, { rel, rule, fields }]) => ({
    rel,
    to,
    rule,
    fields: [...fields],
  }));
  if (whole !== null) links.push({ rel: "part-of", to: whole, rule: "part.within", fields: [] });
  links.sort((a, b) => compareText(a.rel, b.rel) || compareText(a.to, b.to));
  const status = (outcome === null ? undefined : STATUS[outcome.rel]) ?? entry.status;
  return { ...entry, links, status, awaited: status === entry.status ? entry.awaited : null };
}
