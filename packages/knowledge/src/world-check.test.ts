import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readTables } from "../scripts/read-tables.mjs";
import { boundsOf } from "./dates.ts";
import { loadKnowledge } from "./index.ts";
import { spellingKey } from "./spelling.ts";
import { readSpells, type Spell } from "./testing/reign.ts";

/**
 * Compares our terms with REIGN, the list of effective leaders of all states (MIT; Bell, 2016), where a copy of it is at
 * hand: CHANCERY_WORLD_CHECK names the folder, else it is looked for beside the repository. Terms that cite it have to agree with it or say why they differ.
 */
const BESIDE = fileURLToPath(new URL("../../../../shared/data/world-check", import.meta.url));
const FILE = `${process.env["CHANCERY_WORLD_CHECK"] ?? BESIDE}/reign-leaders-2021.csv`;
const present = existsSync(FILE);
if (!present)
  process.stdout.write(
    "world-check: skipped, no folder with reign-leaders-2021.csv (CHANCERY_WORLD_CHECK names one)\n",
  );

const keysOf = (text: string): string[] =>
  text
    .split(/[\s.'-]+/)
    .map(spellingKey)
    .filter((key) => key.length > 1);

/** Same person: the longest word of theirs is a part of one of our names. */
function namesAgree(leader: string, names: ReadonlySet<string>): boolean {
  return keysOf(leader).some((key) => key.length > 2 && names.has(key)) || names.has(spellingKey(leader));
}

const SLACK_DAYS = 62;
const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const meets = (spell: Spell, from: string | null, to: string | null): boolean => {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  const last = boundsOf(spell.to)?.latest ?? spell.to;
  return (
    (!start || start.earliest <= shift(last, SLACK_DAYS)) &&
    (!end || end.latest >= shift(spell.from, -SLACK_DAYS))
  );
};

describe.skipIf(!present)("terms of office beside REIGN", () => {
  const knowledge = loadKnowledge();
  const tables = readTables(fileURLToPath(new URL("../knowledge", import.meta.url)));
  const spells = present ? readSpells(readFileSync(FILE, "latin1")) : [];
  const names = new Map<string, Set<string>>();
  const add = (id: string, text: string): void => {
    const keys = names.get(id) ?? new Set<string>();
    for (const key of [...keysOf(text), spellingKey(text)]) keys.add(key);
    names.set(id, keys);
  };
  for (const { cells } of tables["people"] ?? []) {
    add(cells["id"] ?? "", cells["name"] ?? "");
    add(cells["id"] ?? "", cells["family"] ?? "");
  }
  for (const { cells } of tables["names"] ?? []) {
    if (cells["entity"]?.startsWith("per.")) add(cells["entity"], cells["text"] ?? "");
  }

  it("holds for every term that cites it", () => {
    const differing = (tables["terms"] ?? []).flatMap(({ file, line, cells }) => {
      const { person = "", office = "", from = "", to = "", note = "" } = cells;
      const cites = `${cells["src"]} ${cells["src2"]}`.includes("REIGN");
      if (!cites || note.includes("differs=")) return [];
      const polity = office.slice(0, office.lastIndexOf("/"));
      const agrees = spells.some(
        (spell) =>
          spell.states.includes(polity) &&
          meets(spell, from || null, to || null) &&
          namesAgree(spell.leader, names.get(person) ?? new Set()),
      );
      return agrees ? [] : [`${file}:${line}: ${person} ${office} ${from}..${to}`];
    });
    expect(differing).toEqual([]);
  });

  it("prints how many leaders since 1991 we know", () => {
    const recent = spells.filter(({ to }) => to >= "1991-01");
    const known = recent.filter((spell) => {
      const on = { earliest: spell.from, latest: boundsOf(spell.to)?.latest ?? null };
      return spell.states
        .flatMap((state) =>
          ["hos", "hog", "leader", "head"].flatMap((kind) => knowledge.officesOf(state, kind)),
        )
        .flatMap(({ id }) => knowledge.holders(id, on))
        .some(({ person }) => namesAgree(spell.leader, names.get(person) ?? new Set()));
    });
    process.stdout.write(
      `world-check: ${known.length} of ${recent.length} leaders since 1991 are in our terms\n`,
    );
    expect(known.length).toBeGreaterThan(0);
  });
});
