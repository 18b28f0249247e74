import { boundsOf } from "../dates.ts";
import type { SourcedTables } from "../lint/index.ts";
import { spellingKey } from "../spelling.ts";
import type { Spell } from "./reign.ts";

/** One spell of the list beside the term of ours that comes nearest to it. */
export interface Compared {
  readonly spell: Spell;
  /** Days between the starts, 0 where they agree within their precision; null where no term is of that person then. */
  readonly days: number | null;
  readonly person: string | null;
  readonly office: string | null;
}

const LEADING = new Set(["hos", "hog", "leader", "head"]);
const DAY_MS = 86_400_000;

const keysOf = (text: string): string[] =>
  text
    .split(/[\s.'-]+/)
    .map(spellingKey)
    .filter((key) => key.length > 1);

/** Keys of every name of every person: the list writes a surname, as it was spelt at the time. */
export function keysOfPeople(tables: SourcedTables): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  const add = (id: string, text: string): void => {
    const held = keys.get(id) ?? new Set<string>();
    for (const key of [...keysOf(text), spellingKey(text)]) held.add(key);
    keys.set(id, held);
  };
  for (const { cells } of tables["people"] ?? []) {
    add(cells["id"] ?? "", cells["name"] ?? "");
    add(cells["id"] ?? "", cells["family"] ?? "");
  }
  for (const { cells } of tables["names"] ?? [])
    if (cells["entity"]?.startsWith("per.")) add(cells["entity"], cells["text"] ?? "");
  return keys;
}

/** Same person: a word of theirs of three letters or more is a part of one of our names. */
export const samePerson = (leader: string, names: ReadonlySet<string>): boolean =>
  keysOf(leader).some((key) => key.length > 2 && names.has(key)) || names.has(spellingKey(leader));

const gap = (from: string, start: string | null): number => {
  const bounds = boundsOf(start);
  if (bounds === null) return 0;
  if (from >= bounds.earliest && from <= bounds.latest) return 0;
  const near = from < bounds.earliest ? bounds.earliest : bounds.latest;
  return Math.round(Math.abs(Date.parse(near) - Date.parse(from)) / DAY_MS);
};

/** Every spell that reaches into 1991 or later, beside our terms of the same state. */
export function compareSpells(spells: readonly Spell[], tables: SourcedTables): readonly Compared[] {
  const names = keysOfPeople(tables);
  const leading = new Map<string, Set<string>>();
  for (const { cells } of tables["offices"] ?? []) {
    if (!(cells["is"] ?? "").split("|").some((one) => LEADING.has(one))) continue;
    const held = leading.get(cells["polity"] ?? "") ?? new Set<string>();
    leading.set(cells["polity"] ?? "", held.add(cells["id"] ?? ""));
  }
  const terms = tables["terms"] ?? [];
  return spells
    .filter(({ to }) => to >= "1991-01")
    .map((spell) => {
      const offices = new Set(spell.states.flatMap((state) => [...(leading.get(state) ?? [])]));
      const last = boundsOf(spell.to)?.latest ?? spell.to;
      const near = terms
        .filter(({ cells }) => offices.has(cells["office"] ?? ""))
        .filter(({ cells }) => {
          const [start, end] = [boundsOf(cells["from"] || null), boundsOf(cells["to"] || null)];
          return (!start || start.earliest <= last) && (!end || end.latest >= spell.from);
        })
        .filter(({ cells }) => samePerson(spell.leader, names.get(cells["person"] ?? "") ?? new Set()))
        .map(({ cells }) => ({ cells, days: gap(spell.from, cells["from"] || null) }))
        .toSorted((a, b) => a.days - b.days)[0];
      return {
        spell,
        days: near?.days ?? null,
        person: near?.cells["person"] ?? null,
        office: near?.cells["office"] ?? null,
      };
    });
}
