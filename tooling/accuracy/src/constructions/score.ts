import { readdirSync, readFileSync } from "node:fs";

import { extract } from "@chancery/core";
import type { Knowledge } from "@chancery/knowledge";

import type { ArticleAnswers, EventAnswer } from "../answers.ts";
import { scoreEvents } from "../parts/events.ts";
import { scoreRelations } from "../parts/relations.ts";
import { scoreStatements } from "../parts/statements.ts";
import { Tallies } from "../tally.ts";
import { parsePassages, type Passage } from "./passages.ts";

const FOLDER = new URL("../../constructions/", import.meta.url);

/** The names of the files of /tooling/accuracy/constructions, without their endings. */
export const areas = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.replace(/\.txt$/, ""))
    .toSorted();

/** @throws Error where no file has that name, or on a line that is not of the notation */
export const loadArea = (area: string): Passage[] =>
  parsePassages(area, readFileSync(new URL(`${area}.txt`, FOLDER), "utf8"));

/**
 * Extracts each passage for itself and compares what is told with its answers.
 * `passages right`: all that is asked for is whole, and nothing else is told.
 */
export function scorePassages(passages: readonly Passage[], knowledge: Knowledge): Tallies {
  const tallies = new Tallies();
  const right = tallies.of("passages right");
  for (const { id, published, text, parties, events, statements, relations } of passages) {
    const bytes = new TextEncoder().encode(text);
    const record = extract({ bytes, uri: `${id}.txt`, knowledge, publishedHint: published });
    const keyOf = parties.keysOf(record);
    const everybody = record.entities.map(({ id: entity }) => keyOf(entity) ?? "");
    const answers: ArticleAnswers = {
      file: id,
      published: { when: published, method: "metadata" },
      entities: [],
      // What may be told, of whomever: "? attack".
      events: events.map((answer) =>
        answer.optional && nobody(answer) ? { ...answer, may: everybody } : answer,
      ),
      statements: statements ?? [],
      relations: relations ?? [],
      figures: [],
    };
    const alignment = { keyOf, occurrences: [], idOf: new Map<string, string>() };
    const before = wrong(tallies);
    scoreEvents(record, answers, alignment, id, tallies);
    if (statements) scoreStatements(record, answers, alignment, id, tallies);
    if (relations) scoreRelations(record, answers, alignment, id, tallies);
    right.add(wrong(tallies) === before, `${id} ${text.trim().replaceAll("\n", " / ")}`);
  }
  return tallies;
}

const nobody = ({ with: parties, may }: EventAnswer): boolean =>
  parties.length === 0 && (may ?? []).length === 0;

/** How much has been missed so far, or told beyond the answers. */
const wrong = (tallies: Tallies): number =>
  [...tallies.byName.values()].reduce((sum, { misses }) => sum + misses.length, 0);
