import { describe, expect, it } from "vitest";

import { explain, loadKnowledge, shippedSource } from "../index.ts";
import { layer } from "../overlay/index.ts";
import type { DayRange } from "../types.ts";

const knowledge = loadKnowledge();
const day = (iso: string): DayRange | undefined => (iso === "" ? undefined : { earliest: iso, latest: iso });
const ask = (phrase: string, on = "") => explain(knowledge, phrase, { on: day(on) });

/** What a phrase means on a day: the strongest rule that holds, and whom it leaves. */
const ANSWERS: readonly (readonly [phrase: string, on: string, rule: string, answer: readonly string[]])[] = [
  ["the Kazakh president", "2014-12-23", "role.polity", ["per.nazarbayev-nursultan"]],
  ["the Kazakh president", "2025-11-12", "role.polity", ["per.tokayev-kassym-jomart"]],
  ["Kazakhstan's president", "2014-12-23", "role.polity", ["per.nazarbayev-nursultan"]],
  ["Kazakhstan’s president", "2014-12-23", "role.polity", ["per.nazarbayev-nursultan"]],
  ["the president of Kazakhstan", "2014-12-23", "role.polity", ["per.nazarbayev-nursultan"]],
  ["the president of the Philippines", "2016-10-20", "role.polity", ["per.duterte-rodrigo"]],
  ["the Argentine president", "1982-04-02", "role.polity", ["per.galtieri-leopoldo"]],
  ["the Russian president", "2010-06-01", "role.polity", ["per.medvedev-dmitry"]],
  ["acting Russian president", "2000-02-01", "role.polity", ["per.putin-vladimir"]],
  ["the former Kazakh president", "2020-01-01", "role.polity", ["per.nazarbayev-nursultan"]],
  ["NATO secretary-general", "2015-01-01", "role.polity", ["per.stoltenberg-jens"]],
  ["the secretary-general of NATO", "2015-01-01", "role.polity", ["per.stoltenberg-jens"]],
  ["Kazakh foreign minister Idrisov", "2015-12-21", "role.polity", ["per.idrissov-yerlan"]],
  ["President Tokaev", "2020-01-01", "title.name", ["per.tokayev-kassym-jomart"]],
  ["Vladimir Putin", "2015-01-01", "name.strong", ["per.putin-vladimir"]],
  ["Владимир Путин", "2015-01-01", "name.strong", ["per.putin-vladimir"]],
  ["CSTO", "2015-01-01", "name.acronym", ["org.csto"]],
  ["Kazakh", "2015-01-01", "name.demonym", ["KZ"]],
  ["Brussels", "2015-01-01", "name.strong", ["plc.brussels"]],
  ["Akmola", "1995-01-01", "name.strong", ["plc.astana"]],
  ["the Kremlin", "2015-01-01", "name.strong", ["plc.kremlin"]],
  // One adjective, two states: neither answer is the stronger.
  ["the Dominican president", "2015-01-01", "role.polity", ["per.savarin-charles", "per.medina-danilo"]],
  ["the Congolese president", "2015-01-01", "role.polity", ["per.kabila-joseph", "per.sassou-nguesso-denis"]],
];

describe("explain", () => {
  it.each(ANSWERS)("%s on %s: %s", (phrase, on, rule, answer) => {
    const found = ask(phrase, on);
    expect(found.answer).toEqual(answer);
    const holding = found.readings.filter(({ candidates }) =>
      candidates.some(({ verdict }) => verdict !== "out"),
    );
    expect(holding[0]?.rule).toBe(rule);
  });

  it("names the row of every candidate, and why the others fall", () => {
    const [reading] = ask("the Kazakh president", "2014-12-23").readings;
    expect(reading).toMatchObject({
      rule: "role.polity",
      says: expect.stringContaining("KZ/president"),
      candidates: [
        {
          entity: "per.nazarbayev-nursultan",
          verdict: "certain",
          evidence: [{ row: expect.stringMatching(/^terms:per\.nazarbayev-nursultan:KZ\/president:/) }],
        },
        {
          entity: "per.tokayev-kassym-jomart",
          verdict: "out",
          why: expect.stringMatching(/^held it only from 2019-03-20/),
        },
      ],
    });
  });

  it("keeps both on the day of a change, and everybody without a day", () => {
    const change = ask("the Ukrainian president", "2019-05-20").readings[0]?.candidates ?? [];
    expect(change.filter(({ verdict }) => verdict !== "out").map(({ entity }) => entity)).toEqual([
      "per.zelensky-volodymyr",
      "per.poroshenko-petro",
    ]);
    expect(ask("the Ukrainian president").answer.length).toBeGreaterThan(4);
  });

  it("lets a capital stand for its state on its own days only", () => {
    const metonym = (on: string) =>
      ask("Almaty", on)
        .readings.find(({ rule }) => rule === "name.metonym")
        ?.candidates.map(({ verdict }) => verdict);
    expect(metonym("1995-01-01")).toEqual(["certain"]);
    expect(metonym("2005-01-01")).toEqual(["out"]);
  });

  it("still takes a name that is out of date, and not one that is to come", () => {
    expect(ask("Nur-Sultan", "2024-01-01").readings[0]?.candidates[0]).toMatchObject({ verdict: "possible" });
    expect(ask("Nur-Sultan", "2010-01-01").readings[0]?.candidates[0]).toMatchObject({ verdict: "out" });
  });

  it("knows nobody before his birth", () => {
    expect(ask("Emmanuel Macron", "1960-01-01").readings[0]?.candidates[0]).toMatchObject({
      verdict: "out",
      why: expect.stringContaining("born"),
    });
  });

  it.each(["Zzyzx Qwrk", "", "the", "of the of", "'s", "president", "the leaders of the region"])(
    "%j means nothing that is known",
    (phrase) => expect(ask(phrase, "2015-01-01").answer).toEqual([]),
  );

  it("says so where a state has no office of that name", () => {
    const [reading] = ask("the Kazakh archbishop", "2015-01-01").readings;
    expect(reading).toMatchObject({
      rule: "role.polity",
      says: expect.stringContaining("no office of it is so called"),
      candidates: [],
    });
  });

  it("tells the layer and place of a row", () => {
    const text = "people: [{id: per.testov-yury, name: Yury Testov}]";
    const layered = layer(shippedSource(), [{ name: "mine.yaml", files: [{ name: "mine.yaml", text }] }]);
    const { readings } = explain(layered.knowledge, "Yury Testov", { originOf: layered.originOf });
    expect(readings[0]?.candidates[0]?.evidence).toMatchObject([
      { origin: { layer: "mine.yaml", file: "mine.yaml", line: 1 } },
    ]);
  });

  it.each([
    ["a long word", "Kazakh".repeat(100_000)],
    ["many words", "the Kazakh president of ".repeat(20_000)],
    ["many owners", "'s ".repeat(100_000)],
    ["marks", '"“'.repeat(100_000)],
    ["blanks", " ".repeat(300_000)],
  ])("is quick with %s", (_, phrase) => {
    const start = performance.now();
    explain(knowledge, phrase);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
