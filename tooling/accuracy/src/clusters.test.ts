import { stagesOf } from "@chancery/core";
import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, it } from "vitest";

import { loadClusters, parseCluster } from "./cluster-texts.ts";
import { scoreClusters } from "./clusters.ts";

describe("clusters", () => {
  it("a mark leaves its words in the text", () => {
    const [article] = parseCluster("x", "@ one\nThe two [[talks.meeting,call|met]] on Monday.\n");
    expect(article).toMatchObject({ id: "x/one", text: "The two met on Monday.\n" });
    expect(article?.tellings).toEqual([
      { label: "x/talks", types: ["meeting", "call"], span: { start: 8, end: 11 } },
    ]);
  });

  it("a broken mark is refused", () => {
    expect(() => parseCluster("x", "@ one\nThe two [[met]].\n")).toThrow(/broken mark/);
  });

  it("tellings of one event are joined, near misses are not", () => {
    const articles = loadClusters();
    const knowledge = loadKnowledge();
    const score = scoreClusters(articles, stagesOf(knowledge), knowledge);
    expect(new Set(articles.map(({ id }) => id.split("/")[0])).size).toBeGreaterThanOrEqual(25);
    expect(score.mixed, score.wrong.join("\n")).toBe(0);
    expect(score.daysMixed).toBe(0);
    expect(score.f1, score.wrong.join("\n")).toBeGreaterThan(0.9);
    // A hundred articles are read and merged: longer than a unit's test may take on a busy machine.
  }, 120_000);
});
