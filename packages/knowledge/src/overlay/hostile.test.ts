import { describe, expect, it } from "vitest";

import { onSmall, overlay } from "./testing/small.ts";

const MB = 1_000_000;

/** Milliseconds of the processor since `began`: other work on the machine hardly lengthens them. */
function processorMs(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
  .split("")
  .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]`)
  .join("\n")}\n`;

/** Texts that were made to hurt, each with the rule that stops it. */
const HOSTILE: readonly (readonly [what: string, name: string, make: () => string, rule: string])[] = [
  ["aliases that unfold to 10^9 values", "a.yaml", () => bomb, "overlay.alias"],
  [
    "a merge of an alias",
    "a.yaml",
    () => "people:\n- &a {id: per.a}\n- {<<: *a, name: A B}",
    "overlay.alias",
  ],
  ["deep nesting", "a.yaml", () => "[".repeat(200_000), "overlay.yaml"],
  [
    "deep nesting by indentation",
    "a.yaml",
    () => Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    "overlay.yaml",
  ],
  ["deep nesting in JSON", "a.json", () => `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "overlay.json"],
  [
    "a million columns",
    "people.csv",
    () => `${Array.from({ length: MB }, (_, i) => `c${i}`).join(",")}\n`,
    "overlay.csv",
  ],
  [
    "many short columns",
    "people.csv",
    () => `${Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(",")}\n`,
    "overlay.column",
  ],
  ["a million rows without an id", "people.csv", () => `id,name\n${",A B\n".repeat(MB)}`, "overlay.missing"],
  [
    "200,000 rows that are one",
    "people.csv",
    () => `id,name\n${"per.a,A B\n".repeat(200_000)}`,
    "overlay.twice",
  ],
  ["one cell of 50 MB", "people.csv", () => `id,name\nper.a,${"x".repeat(50 * MB)}\n`, "overlay.csv"],
  [
    "a quotation mark open for 50 MB",
    "people.csv",
    () => `id,name\nper.a,"${"x\n".repeat(25 * MB)}`,
    "overlay.csv",
  ],
  [
    "one YAML word of 50 MB",
    "a.yaml",
    () => `people: [{id: per.a, name: ${"x".repeat(50 * MB)}}]`,
    "overlay.text",
  ],
  ["more rows than are ever read", "people.csv", () => `id\n${"per.a\n".repeat(600_000)}`, "overlay.size"],
  ["more than is ever read", "a.yaml", () => "#".repeat(129 * MB), "overlay.size"],
  [
    "a circle of 20,000 bodies",
    "a.json",
    () =>
      JSON.stringify({
        orgs: Array.from({ length: 20_000 }, (_, i) => ({
          id: `org.b${i}`,
          kind: "body",
          parent: `org.b${(i + 1) % 20_000}`,
        })),
      }),
    "lineage.cycle",
  ],
  ["tags that make objects", "a.yaml", () => "people: !!js/function 'function () {}'", "overlay.shape"],
  ["NUL bytes", "people.csv", () => `id,name\nper.a,A\u0000B\n`, "overlay.text"],
  ["letters that turn the line round", "people.csv", () => "id,name\nper.a,A\u202eB\n", "overlay.text"],
];

describe("hostile overlays are refused in bounded time", { timeout: 60_000 }, () => {
  it.each(HOSTILE)("%s", (_, name, make, rule) => {
    const text = make();
    const start = process.cpuUsage();
    const { layers } = onSmall(overlay(text, name));
    expect(processorMs(start)).toBeLessThan(8000);
    const found = layers.flatMap(({ findings }) => findings);
    expect(found.map((finding) => finding.rule)).toContain(rule);
    expect(found.length).toBeLessThanOrEqual(500);
    for (const { message } of found) expect(message.length).toBeLessThan(1000);
  });
});

describe("names of JavaScript's own", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s is no table, column, id or name",
    (word) => {
      const rules = (text: string, name = "a.json"): string[] =>
        onSmall(overlay(text, name)).layers.flatMap(({ findings }) => findings.map(({ rule }) => rule));
      expect(rules(`{"${word}": []}`)).toEqual(["overlay.table"]);
      expect(rules(`{"people": [{"id": "per.a", "${word}": "x"}]}`)).toEqual(["overlay.column"]);
      expect(rules(`id,${word}\nper.a,x\n`, "people.csv")).toEqual(["overlay.column"]);
      expect(rules(`{"terms": [{"person": "${word}", "office": "${word}"}]}`)).toContain("ids.resolve");
      const { knowledge, layers } = onSmall(
        overlay(`{"names": [{"entity": "RU", "text": "${word} Land", "kind": "nickname"}]}`, "a.json"),
      );
      expect(layers).toMatchObject([{ taken: true }]);
      expect(knowledge.lookup(`${word} Land`)).toHaveLength(1);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

describe("a large overlay is read in linear time", { timeout: 120_000 }, () => {
  const read = (people: number): number => {
    const rows = Array.from({ length: people }, (_, i) => `per.p${i},Person Number${i}\n`).join("");
    const start = process.cpuUsage();
    const { layers, knowledge } = onSmall(overlay(`id,name\n${rows}`, "people.csv"));
    expect(layers).toMatchObject([{ taken: true, findings: [] }]);
    expect(knowledge.lookup("Person Number77")).toHaveLength(1);
    return processorMs(start);
  };

  it("100,000 people with a name each", () => {
    read(1000);
    const eighth = read(12_500);
    // In proportion eight times as long, and more where memory has to be tidied; by the square 64 times.
    expect(read(100_000) / Math.max(eighth, 5)).toBeLessThan(24);
  });
});
