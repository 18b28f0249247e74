import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { readTables } from "../scripts/read-tables.mjs";
import { boundsOf } from "./dates.ts";
import { loadKnowledge } from "./load.ts";
import { compareHolders, HOLDER_FILES, readHolders, type Held } from "./testing/holders.ts";
import { compareMembers } from "./testing/members-of.ts";
import { readSpells, type Spell } from "./testing/reign.ts";
import { compareSpells, keysOfPeople, samePerson } from "./testing/world-check.ts";

/**
 * Compares our terms with REIGN, the list of effective leaders of all states (MIT; Bell, 2016), where a copy of it is at
 * hand: CHANCERY_WORLD_CHECK names the folder, else it is looked for beside the repository. Terms that cite it have to agree with it or say why they differ.
 */
const BESIDE = fileURLToPath(new URL("../../../../shared/data/world-check", import.meta.url));
const FOLDER = process.env["CHANCERY_WORLD_CHECK"] ?? BESIDE;
const FILE = `${FOLDER}/reign-leaders-2021.csv`;
const present = existsSync(FILE);
if (!present)
  process.stdout.write(
    "world-check: skipped, no folder with reign-leaders-2021.csv (CHANCERY_WORLD_CHECK names one)\n",
  );

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

/** Rows of the list that were looked into and are wrong, or count something else than we do. */
interface Fault {
  readonly states: string;
  readonly leader: string;
  readonly from: string;
  readonly reason: string;
}

const explained = <T>(file: string): T[] =>
  parse<T>(readFileSync(fileURLToPath(new URL(`../scripts/${file}`, import.meta.url)), "utf8"), {
    columns: true,
  });
const faults = explained<Fault>("world-check-faults.csv");
const isFault = ({ states, leader, from }: Spell): boolean =>
  faults.some(
    (one) =>
      one.states === states.join("|") && (one.leader === "*" || (one.leader === leader && one.from === from)),
  );

describe.skipIf(!present)("terms of office beside REIGN", () => {
  const tables = readTables(fileURLToPath(new URL("../knowledge", import.meta.url)));
  const spells = present ? readSpells(readFileSync(FILE, "latin1")) : [];
  const names = keysOfPeople(tables);

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
          samePerson(spell.leader, names.get(person) ?? new Set()),
      );
      return agrees ? [] : [`${file}:${line}: ${person} ${office} ${from}..${to}`];
    });
    expect(differing).toEqual([]);
  });

  it("agrees within a month on more than 98 in 100 leaders since 1991, the list's own faults set aside", () => {
    const compared = compareSpells(spells, tables).filter(({ spell }) => !isFault(spell));
    const agreeing = compared.filter(({ days }) => days !== null && days <= 31);
    const exact = agreeing.filter(({ days }) => days === 0);
    process.stdout.write(
      `world-check: ${agreeing.length} of ${compared.length} leaders since 1991 agree within a month, ${exact.length} to the day\n`,
    );
    expect(agreeing.length / compared.length).toBeGreaterThan(0.98);
  });
});

describe.skipIf(!present)("holders and members beside the other lists", () => {
  const tables = readTables(fileURLToPath(new URL("../knowledge", import.meta.url)));
  const listed = explained<{ list: string; polity: string; person: string; from: string; reason: string }>(
    "holders-explained.csv",
  );
  const isExplained = ({ list, polity, person, from }: Held): boolean =>
    listed.some(
      (one) =>
        one.list === list && one.polity === polity && one.person === person && one.from === (from ?? ""),
    );

  it.each(HOLDER_FILES)(
    "%s: every head and foreign minister agrees within a month or is explained",
    (file) => {
      const all = readHolders(file, readFileSync(`${FOLDER}/${file}`, "utf8"), loadKnowledge());
      const compared = compareHolders(all, tables);
      const open = compared.filter(({ held, days }) => (days === null || days > 31) && !isExplained(held));
      expect(compared.length).toBeGreaterThan(4);
      expect(open.map(({ held, days }) => `${held.polity} ${held.person} ${held.from}: ${days}`)).toEqual([]);
    },
  );

  it("members of bodies agree or are explained", () => {
    const csv = readFileSync(`${FOLDER}/country-organizations-2020.csv`, "utf8");
    const { bodies, agreeing, differences } = compareMembers(csv, loadKnowledge());
    const reasons = explained<{ body: string; state: string; only: string }>("members-explained.csv");
    const open = differences.filter(
      ({ body, state, only }) =>
        !reasons.some((one) => one.body === body && one.state === state && one.only === only),
    );
    process.stdout.write(
      `world-check: ${agreeing} memberships of ${bodies.length} bodies agree, ${differences.length - open.length} explained\n`,
    );
    expect(open).toEqual([]);
    expect(agreeing).toBeGreaterThan(1000);
  });
});
