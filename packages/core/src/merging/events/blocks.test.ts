import { describe, expect, it } from "vitest";

import { applyChange } from "../apply-change.ts";
import { plainStages } from "../stages/plain-stages.ts";
import { dossierOf } from "../dossier-of.ts";
import { MemoryIndex } from "../incremental/memory-index.ts";
import { readDossier } from "../incremental/read-dossier.ts";
import { accountsOfSource } from "./accounts-of-source.ts";
import { knowledge, seeded, shuffled, source } from "../testing/build.ts";
import { blocksOf, isFull, pairsOf } from "./blocks.ts";
import { neverSame, strengthOf } from "./compare.ts";
import { BLOCK_BOUND, COMPONENT_BOUND, SAME } from "./thresholds.ts";

const stages = plainStages(knowledge);
const towns = ["plc.geneva", "plc.vienna", "plc.paris", "plc.berlin", "plc.moscow"];
const day = (n: number): string => `2014-03-${String((n % 28) + 1).padStart(2, "0")}`;

/** Far more talks of two states in one month than a key may hold, each told in its own way. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    source(`crowd-${i}`, "2014-03-31", [
      {
        who: i % 3 === 0 ? "US + RU" : `per.us-${i % 11}>US + per.ru-${i % 7}>RU`,
        on: day(i),
        ...(i % 4 === 0 ? {} : { place: towns[i % towns.length] ?? "FR" }),
      },
    ]),
  );

describe("keys that grow past their bound", () => {
  const accounts = [
    ...new Map(
      crowd(400)
        .flatMap((lines) => accountsOfSource(lines, knowledge))
        .map((account) => [account.id, account]),
    ).values(),
  ];
  const blocks = blocksOf(accounts);

  it("are refined, so that no comparison is of all with all", () => {
    const full = [...blocks].filter(([, ids]) => isFull(ids.length)).map(([key]) => key);
    expect(full.some((key) => key.includes("|RU~US|2014-03"))).toBe(true);
    const compared = [...blocks.values()].filter((ids) => !isFull(ids.length));
    expect(Math.max(...compared.map((ids) => ids.length))).toBeLessThanOrEqual(BLOCK_BOUND);
    expect([...pairsOf(accounts, blocks)].length).toBeLessThan((accounts.length * accounts.length) / 8);
  });

  it("and drop nobody: each account stands under a key that is compared", () => {
    const standing = new Set([...blocks.values()].filter((ids) => !isFull(ids.length)).flat());
    expect(accounts.filter(({ id }) => !standing.has(id))).toEqual([]);
  });

  it("and no two that are of one event miss each other", () => {
    const met = new Set([...pairsOf(accounts, blocks)].map(([a, b]) => `${a.id} ${b.id}`));
    const missed = accounts.flatMap((a, i) =>
      accounts.slice(i + 1).filter((b) => {
        if (neverSame(a, b) !== null || strengthOf(a, b).strength < SAME) return false;
        return !met.has(`${a.id} ${b.id}`) && !met.has(`${b.id} ${a.id}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  it("whatever the order in which they fill and empty", async () => {
    const all = crowd(130);
    const [kept, passing] = [all.slice(0, 80), all.slice(80)];
    const whole = JSON.stringify(dossierOf(kept, [], stages));
    for (let seed = 0; seed < 3; seed += 1) {
      const index = new MemoryIndex();
      for (const lines of shuffled(all, seeded(seed))) await applyChange(index, { put: [lines] }, stages);
      for (const { source: id } of shuffled(passing, seeded(seed + 9)))
        await applyChange(index, { remove: [id] }, stages);
      expect(JSON.stringify(await readDossier(index, stages))).toBe(whole);
    }
  }, 60_000);
});

describe("a component past its bound", () => {
  it("is solved by days, and flagged", () => {
    // Reports without a day of talks that went on for months, each in its own words, hold all together.
    const many = Array.from({ length: COMPONENT_BOUND + 20 }, (_, i) => {
      const at = new Date(Date.UTC(2014, 0, 1) + Math.floor(i / 2) * 86_400_000).toISOString().slice(0, 10);
      return source(`long-${i}`, at, [
        { who: "per.kerry>US + per.lavrov>RU", place: i % 2 === 0 ? "plc.geneva" : "CH" },
      ]);
    });
    const { entries } = dossierOf(many, [], stages);
    expect(entries.every(({ flagged }) => flagged)).toBe(true);
    expect(entries.length).toBeGreaterThan(COMPONENT_BOUND / 4);
  });
});
