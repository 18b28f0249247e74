import { describe, expect, it } from "vitest";

import { TABLE_FAULTS, YAML_FAULTS } from "./testing/faults.ts";
import { onSmall, overlay } from "./testing/small.ts";

describe("a wrong overlay is refused", () => {
  it.each(YAML_FAULTS)("%s", (_, text, line, rule, message) => {
    const { layers, knowledge } = onSmall(text);
    const found = layers.flatMap(({ findings }) => findings);
    expect(found).toContainEqual({
      rule,
      severity: "fault",
      file: "mine.yaml",
      line,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/^\p{Lu}.{8,}[^.]$/u),
    });
    expect(layers).toMatchObject([{ taken: false }]);
    expect(knowledge.lookup("Vladimir Putin")).toHaveLength(1);
  });

  it.each(TABLE_FAULTS)("CSV: %s", (_, input, line, rule, message) => {
    const { layers } = onSmall({ name: "mine", files: [input] });
    const found = layers.flatMap(({ findings }) => findings);
    expect(found).toContainEqual(
      expect.objectContaining({
        rule,
        severity: "fault",
        file: input.name,
        line,
        message: expect.stringMatching(message),
      }),
    );
  });

  it("tells every fault, not the first", () => {
    const text =
      "people:\n- {name: A B}\n- {id: per.a, nom: C}\npersons: []\nterms:\n- {person: per.putin-vladimir, office: KZ/president, from: x}";
    expect(onSmall(text).layers[0]?.findings.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  });
});

const SOUND: readonly (readonly [what: string, text: string])[] = [
  ["dates in doubt", "people: [{id: per.putin-vladimir, born: 1952-10?}]"],
  [
    "an acting holder beside another",
    "terms: [{person: per.putin-vladimir, office: KZ/president, from: 2020, to: 2021, acting: true}]",
  ],
  ["a scheduled end", "terms: [{person: per.tokayev-kassym-jomart, office: KZ/president, to: 2029-11-20}]"],
  ["a weak plain word", "names: [{entity: RU, text: bear, kind: nickname, strength: weak}]"],
  [
    "a name of two that was looked at",
    "names: [{entity: plc.moscow, text: EAEU, kind: short}]\ncollisions: [{text: EAEU, entities: [plc.moscow, org.eaeu]}]",
  ],
  [
    "sources and notes",
    "people: [{id: per.putin-vladimir, born: 1952, src: his page, note: differs=year only}]",
  ],
  [
    "the base's own row again",
    "names: [{entity: plc.astana, text: Nur-Sultan, lang: en, kind: former, from: 2019-03-23, to: 2022-09-17}]",
  ],
  [
    "an agreement after the last",
    "agreements: [{id: agr.ru-kz-2025, title: Declaration, kind: declaration, parties: [RU, KZ]}]\nagreement_links: [{from: agr.ru-kz-2025, rel: amends, to: agr.ru-kz-2013}]",
  ],
];

describe("no fault is found in", () => {
  it.each(SOUND)("%s", (_, text) => {
    const { layers } = onSmall(overlay(text));
    expect(layers).toMatchObject([{ taken: true, findings: [] }]);
  });
});
