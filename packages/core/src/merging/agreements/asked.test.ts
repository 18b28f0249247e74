import { expect, test } from "vitest";

import type { Decision } from "../../record/index.ts";
import { applyChange } from "../apply-change.ts";
import { dossierOf } from "../dossier-of.ts";
import type { RelationLine, SourceLines } from "../lines/lines.ts";
import { MemoryIndex } from "../incremental/memory-index.ts";
import { readDossier } from "../incremental/read-dossier.ts";
import { stagesOf } from "../stages/stages-of.ts";
import { decision, knowledge, source, sourceId } from "../testing/build.ts";

const stages = stagesOf(knowledge);
const treaty = "agr.ru-kz-2013-alliance";

const president: RelationLine = {
  source: sourceId("steppe"),
  fact: "r1",
  type: "holds-office",
  subject: "per.nazarbayev-nursultan",
  object: "KZ",
  value: "President",
  when: null,
  negated: false,
  background: false,
  status: "actual",
  evidence: [{ start: 0, end: 9 }],
  support: {},
};
const update = { type: "amendment", who: "RU + KZ", on: "2020", about: [treaty] } as const;
const SOURCES: readonly SourceLines[] = [
  source("steppe", "2023-11-09", [], { relations: [president], facts: [president.fact] }),
  source("courier", "2025-11-12", [update]),
  source("gazette", "2013-11-12", [{ type: "signing", who: "RU + KZ", on: "2013-11-11", about: [treaty] }]),
];

const inWords = (kinds: readonly { kind: string; reasons: readonly string[] }[]): string[] =>
  kinds.map(({ kind, reasons }) => `${kind}: ${reasons[0] ?? ""}`).sort();

async function kept(log: readonly Decision[]) {
  const index = new MemoryIndex();
  for (const lines of SOURCES.toReversed()) await applyChange(index, { put: [lines] }, stages);
  for (const one of log) await applyChange(index, { decide: [one] }, stages);
  return readDossier(index, stages);
}

test("what is uncertain of a treaty, and what the tables exclude, is asked once", async () => {
  const all = dossierOf(SOURCES, [], stages);
  expect(inWords(all.questions)).toEqual(["contradiction: not-in-office", "lineage: amendment"]);
  expect(await kept([])).toEqual(all);
});

test("a dismissed question stays dismissed until that is undone; a rejected fact asks nothing", async () => {
  const { questions } = dossierOf(SOURCES, [], stages);
  const asked = questions.find(({ kind }) => kind === "lineage");
  const log = [
    decision("1", { act: "dismiss", question: asked?.id ?? "", subjects: asked?.subjects ?? [] }),
    decision("2", { act: "reject", fact: { source: president.source, fact: president.fact } }),
  ];
  expect(dossierOf(SOURCES, log, stages).questions).toEqual([]);
  expect(await kept(log)).toEqual(dossierOf(SOURCES, log, stages));
  const undone = [...log, decision("3", { act: "undo", decision: "1" })];
  expect(inWords(dossierOf(SOURCES, undone, stages).questions)).toEqual(["lineage: amendment"]);
  expect(await kept(undone)).toEqual(dossierOf(SOURCES, undone, stages));
});

test("the same is asked whatever the order", () => {
  expect(dossierOf(SOURCES.slice(0, 2), [], stages).questions.map(({ id }) => id)).toEqual(
    dossierOf(SOURCES.slice(0, 2).toReversed(), [], stages).questions.map(({ id }) => id),
  );
});
