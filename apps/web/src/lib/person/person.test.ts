import type { HeldRelation } from "@chancery/core";
import { describe, expect, it, test } from "vitest";

import { variantsOf } from "./outlets.ts";
import { legible, roleChart } from "./role-bars.ts";

const held = (
  earliest: string | null,
  latest: string | null,
  row: string | null = "terms:x",
): HeldRelation => ({
  type: "holds-office",
  subject: "per.x",
  object: "KZ",
  value: "President",
  when: { edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest },
  witnesses: [],
  row,
  contradicted: false,
});

it.each([
  [["1990-04-24", "2019-03-19"], { open: null, x: 0, width: 100 }],
  [["2019-03-20", null], { open: "end", x: 0, width: 100 }],
  [[null, "2019-03-19"], { open: "start" }],
] as const)("%j", ([earliest, latest], bar) =>
  expect(roleChart([held(earliest, latest)], "2024-01-01")?.bars).toMatchObject([bar]),
);

test("what rests on articles alone is told apart; what has no time has no bar", () => {
  const timeless = { ...held(null, null), when: null };
  const chart = roleChart([held("2000-01-01", "2001-01-01", null), timeless], "2024-01-01");
  expect(chart?.bars.map(({ byTables }) => byTables)).toEqual([false]);
  expect(chart?.timeless).toEqual([timeless]);
});

test("of very many those of the tables and those that most articles tell of are told", () => {
  const by = (articles: number) => ({
    ...held("2000-01-01", "2001-01-01", null),
    witnesses: Array.from({ length: articles }, (_, i) => ({ source: String(i), fact: "f", spans: [] })),
  });
  const all = [by(1), by(3), held("1990-01-01", null), by(2)];
  const chart = roleChart(all, "2024-01-01", 2);
  expect(chart?.bars.map((bar) => bar.held)).toEqual([all[2], all[1]]);
  expect(chart?.further).toBe(2);
  expect(roleChart(all, "2024-01-01")?.further).toBe(0);
});

test("an office that has not begun today, and no office at all", () => {
  expect(roleChart([held("2030-01-01", null)], "2024-01-01")?.bars).toHaveLength(1);
  expect(roleChart([], "2024-01-01")).toBeNull();
});

test("spellings by outlet, those in most articles first; no outlet is said to be none", () => {
  const appearance = (outlet: string | null, ...names: string[]) =>
    ({ names, article: { outlet } }) as unknown as Parameters<typeof variantsOf>[0][number];
  expect(
    variantsOf([
      appearance("RFE/RL", "Nazarbaev"),
      appearance("Tengrinews", "Nazarbayev", "Nursultan Nazarbayev"),
      appearance(null, "Nazarbayev"),
    ]),
  ).toEqual([
    {
      name: "Nazarbayev",
      outlets: [
        { outlet: null, articles: 1 },
        { outlet: "Tengrinews", articles: 1 },
      ],
    },
    { name: "Nazarbaev", outlets: [{ outlet: "RFE/RL", articles: 1 }] },
    { name: "Nursultan Nazarbayev", outlets: [{ outlet: "Tengrinews", articles: 1 }] },
  ]);
});

describe("years that have room", () => {
  it.each([
    [
      [0, 12, 24, 96],
      [0, 12, 24, 96],
    ],
    [
      [0, 12, 24, 86, 98],
      [0, 12, 24, 86],
    ],
    [
      [0, 5, 10, 15],
      [0, 15],
    ],
    [[], []],
  ])("%j", (ticks, written) =>
    expect(legible(ticks.map((at) => ({ at }))).map(({ at }) => at)).toEqual(written),
  );
});
