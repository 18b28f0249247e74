import { boundsOf } from "../dates.ts";
import type { SourcedTables } from "../lint/index.ts";

/** Days on which nobody is known to have held any office of a class. */
export interface Hole {
  readonly polity: string;
  readonly kind: string;
  /** First ISO day without a holder, and the first with one again. */
  readonly from: string;
  readonly to: string;
  /** Why nobody held it, where that is known. */
  readonly why: string | null;
}

/** A hole that history explains: "AD,hos,,,co-princes abroad". Empty days mean always. */
export interface Explained {
  readonly polity: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const DAY_MS = 86_400_000;
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY_MS;
const later = (a: string, b: string): string => (a > b ? a : b);

/** Classes that answer for a class: a junta's leader is a head of state in all but name. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  hos: ["hos", "leader"],
  hog: ["hog"],
  fm: ["fm"],
};

/**
 * Holes of more than `least` days between the terms of a class of office, from `since` (or the day that the state begins)
 * up to `until`. Dates that are not to the day are taken at their widest.
 */
export function holesOf(
  tables: SourcedTables,
  polity: string,
  kind: string,
  { since, until, least }: { readonly since: string; readonly until: string; readonly least: number },
  explained: readonly Explained[] = [],
): readonly Hole[] {
  const offices = new Set(
    (tables["offices"] ?? []).flatMap(({ cells }) =>
      cells["polity"] === polity && (cells["is"] ?? "").split("|").some((one) => ANSWERS[kind]?.includes(one))
        ? [cells["id"] ?? ""]
        : [],
    ),
  );
  const spans = (tables["terms"] ?? [])
    .filter(({ cells }) => offices.has(cells["office"] ?? ""))
    .map(({ cells }) => ({
      from: boundsOf(cells["from"] || null)?.earliest ?? "0000-01-01",
      to: boundsOf(cells["to"] || null)?.latest ?? "9999-12-31",
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const founded = (tables["countries"] ?? []).find(({ cells }) => cells["id"] === polity)?.cells["from"];
  let at = later(since, boundsOf(founded || null)?.earliest ?? since);
  const holes: Hole[] = [];
  const close = (to: string): void => {
    if (to <= at || daysBetween(at, to) <= least) return;
    const why = explained.find(
      (one) =>
        one.polity === polity &&
        one.kind === kind &&
        (one.from === "" || one.from <= at) &&
        (one.to === "" || to <= one.to),
    )?.why;
    holes.push({ polity, kind, from: at, to, why: why ?? null });
  };
  for (const { from, to } of spans) {
    if (from >= until) break;
    close(from);
    at = later(at, to);
  }
  close(until);
  return holes;
}
