import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { extract } from "../../pipeline.ts";
import { dossierOf } from "../dossier-of.ts";
import { linesOf } from "../lines/lines-of.ts";
import { heldRelations, membersOn } from "../relations/index.ts";
import { stagesOf } from "../stages/stages-of.ts";
import { historyOf, type AgreementParts } from "./history.ts";
import { lineageOf } from "./lineage.ts";

/** Articles that lie beside the repository where it is developed. */
const folder = fileURLToPath(new URL("../../../../../../shared/seeds", import.meta.url));
const there = existsSync(folder);
if (!there) process.stdout.write(`the seeds are not here, their record is not looked at: ${folder}\n`);

const knowledge = loadKnowledge();

function record() {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => linesOf(extract({ bytes: readFileSync(`${folder}/${name}`), uri: name }), knowledge));
  const dossier = dossierOf(lines, [], stagesOf(knowledge));
  const relations = lines.flatMap(({ relations: own, published }) =>
    own.map((line) => ({ ...line, published })),
  );
  const parts = (id: string): AgreementParts => {
    const entries = dossier.entries.filter(({ about }) => about.includes(id));
    const sources = new Set(entries.flatMap(({ members }) => members.map(({ source }) => source)));
    return {
      group: { id, members: [] },
      entries,
      relations: relations.filter(({ subject, object }) => subject === id || object === id),
      beside: dossier.entries.filter(({ members }) => members.some(({ source }) => sources.has(source))),
      events: lines.flatMap(({ events }) => events),
      knowledge,
    };
  };
  return { lines, dossier, relations, parts };
}

test.skipIf(!there)("the treaties of two neighbours are one lineage, the update of 2020 a question", () => {
  const { parts } = record();
  const items = lineageOf("agr.ru-kz-2025-declaration", (id) => historyOf(parts(id)).history, knowledge);
  expect(items.map(({ when, certain }) => `${when?.slice(0, 4)}${certain ? "" : "?"}`)).toEqual([
    "1992",
    "1998",
    "2013",
    "2020?",
    "2025",
  ]);
  const asked = historyOf(parts("agr.ru-kz-2013-alliance")).questions.map(
    ({ kind, reasons }) => `${kind}: ${reasons[0]}`,
  );
  expect(asked).toContain("lineage: amendment");
});

test.skipIf(!there)("one president under two spellings, the wires credited, no copies", () => {
  const { dossier, lines } = record();
  const president = dossier.entities.filter(({ names }) =>
    names.some(({ text }) => text.startsWith("Nursultan")),
  );
  expect(president).toMatchObject([{ id: "per.nazarbayev-nursultan" }]);
  expect(president[0]?.names.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Nursultan Nazarbaev", "Nursultan Nazarbayev"]),
  );
  const wires = new Set(lines.flatMap(({ agencies }) => agencies));
  for (const wire of ["Associated Press", "Interfax", "TASS"]) expect(wires).toContain(wire);
  expect(new Set(dossier.entries.flatMap(({ members }) => members.map(({ report }) => report))).size).toBe(
    new Set(dossier.entries.flatMap(({ members }) => members.map(({ source }) => source))).size,
  );
});

test.skipIf(!there)(
  "lists of members of three years agree with the tables, each state with its witnesses",
  () => {
    const { relations } = record();
    const members = (body: string, day: string) =>
      Object.fromEntries(
        membersOn(body, day, relations, knowledge)
          .filter(({ is }) => is !== "not")
          .map(({ member, is, witnesses, contradicted }) => [
            member,
            `${is} ${witnesses.length}${contradicted ? "!" : ""}`,
          ]),
      );
    expect(members("org.eaeu", "2015-12-21")).toEqual({
      AM: "member 1",
      BY: "member 1",
      KG: "member 1",
      KZ: "member 1",
      RU: "member 1",
    });
    expect(members("org.csto", "2017-02-27")).toMatchObject({
      AM: "member 0",
      KZ: "member 1",
      RU: "member 1",
    });
    expect(heldRelations(relations, knowledge).questions).toEqual([]);
  },
);
