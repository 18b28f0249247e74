import { parse } from "csv-parse/sync";

import { boundsOf } from "../dates.ts";
import { groupBy } from "../group-by.ts";
import type { SourcedTables } from "../lint/index.ts";
import type { Knowledge } from "../types.ts";
import { keysOfPeople, samePerson } from "./world-check.ts";

/** One term of a list of holders (holders-*.csv, foreign-ministers-2023.csv): who held which kind of office of which state. */
export interface Held {
  readonly list: string;
  readonly polity: string;
  /** Class of the office: "hos", "hog", "fm". */
  readonly is: string;
  readonly person: string;
  /** ISO day, month or year as written; null where the list is silent. */
  readonly from: string | null;
  /** ISO day; null: at the day of the list. */
  readonly to: string | null;
}

/** A term of theirs beside the nearest of ours. */
export interface ComparedHolder {
  readonly held: Held;
  /** Days between the starts, 0 within the precision of both; null where we have nobody of that name in that office then. */
  readonly days: number | null;
}

/** The state whose cabinet a file lists. */
const CABINETS: Readonly<Record<string, string>> = {
  "holders-china-ministers.csv": "CN",
  "holders-kazakhstan-cabinet.csv": "KZ",
  "holders-russia-cabinet.csv": "RU",
  "holders-ukraine-cabinet.csv": "UA",
  "holders-united-kingdom-cabinet.csv": "GB",
  "holders-uzbekistan-ministers.csv": "UZ",
};
/** What the lists call the offices that we compare; "minister of foreign affairs" and the like in the list of one office. */
const POSITIONS: Readonly<Record<string, string>> = {
  monarch: "hos",
  President: "hos",
  "Prime Minister": "hog",
  "Minister of Foreign Affairs": "fm",
  "Secretary of State for Foreign and Commonwealth Affairs": "fm",
};
export const HOLDER_FILES: readonly string[] = [...Object.keys(CABINETS), "foreign-ministers-2023.csv"];
const DAY_MS = 86_400_000;

type Cells = Readonly<Record<string, string>>;
const orNull = (cell: string | undefined): string | null => (cell ? cell : null);

/** The terms of one file; states of the list of foreign ministers by their names. */
export function readHolders(list: string, csv: string, knowledge: Knowledge): readonly Held[] {
  const rows = parse<Cells>(csv, { columns: true, bom: true });
  const cabinet = CABINETS[list];
  if (cabinet !== undefined)
    return rows.flatMap(({ position = "", person = "", start, end }) => {
      const is = POSITIONS[position];
      return is === undefined || person === ""
        ? []
        : [{ list, polity: cabinet, is, person, from: orNull(start), to: orNull(end) }];
    });
  return rows.flatMap(({ name = "", countryLabel = "", start }) => {
    const state = knowledge.lookup(countryLabel).find(({ kind }) => kind === "country")?.entity;
    return name === "" || state === undefined
      ? []
      : [{ list, polity: state, is: "fm", person: name, from: orNull(start), to: null }];
  });
}

const gap = (theirs: string | null, ours: string | null): number => {
  const [a, b] = [boundsOf(theirs), boundsOf(ours)];
  if (a === null || b === null || (a.earliest <= b.latest && b.earliest <= a.latest)) return 0;
  const [before, after] = a.latest < b.earliest ? [a.latest, b.earliest] : [b.latest, a.earliest];
  return Math.round((Date.parse(after) - Date.parse(before)) / DAY_MS);
};

/** Every term of theirs that reaches into 1991 or later, where we have an office of that kind and that state at all. */
export function compareHolders(all: readonly Held[], tables: SourcedTables): readonly ComparedHolder[] {
  const names = keysOfPeople(tables);
  const offices = new Map<string, Set<string>>();
  for (const { cells } of tables["offices"] ?? [])
    for (const is of (cells["is"] ?? "").split("|")) {
      const key = `${cells["polity"]} ${is}`;
      offices.set(key, (offices.get(key) ?? new Set()).add(cells["id"] ?? ""));
    }
  const terms = groupBy(tables["terms"] ?? [], ({ cells }) => cells["office"] ?? "");
  return all.flatMap((held) => {
    if (held.to !== null && held.to < "1991") return [];
    const ours = [...(offices.get(`${held.polity} ${held.is}`) ?? [])].flatMap((id) => terms.get(id) ?? []);
    if (ours.length === 0) return [];
    const days = ours
      .filter(({ cells }) => samePerson(held.person, names.get(cells["person"] ?? "") ?? new Set()))
      .map(({ cells }) => gap(held.from, cells["from"] || null))
      .toSorted((a, b) => a - b);
    return [{ held, days: days[0] ?? null }];
  });
}
