import type { ArticleRecord, Fact } from "@chancery/core";

import type { Marked } from "../cut.ts";
import { letterOf, type Letter } from "../fact-type.ts";
import { basisOfTime, underlineOf, type Basis } from "./basis.ts";
import { marksOf } from "./marks.ts";
import { notesOf, type Note } from "./notes.ts";

/** How a fact is shown in the text and beside it. */
export interface FactLook {
  readonly fact: Fact;
  readonly letter: Letter;
  readonly basis: Basis | null;
  readonly underline: "solid" | "dashed" | "dotted";
  /** Id of the note that has it: that of the note's first fact. */
  readonly note: string;
}

/** All that the reader computes of a record, once. */
export interface ReaderModel {
  readonly record: ArticleRecord;
  readonly looks: ReadonlyMap<string, FactLook>;
  readonly notes: readonly Note[];
  readonly marks: readonly Marked[];
  readonly names: ReadonlyMap<string, ArticleRecord["entities"][number]>;
}

export function readerModel(record: ArticleRecord): ReaderModel {
  const notes = notesOf(record.facts, record.article.blocks);
  const looks = notes.flatMap(({ facts }) =>
    facts.map((fact): [string, FactLook] => {
      const basis = basisOfTime(fact, record);
      const look = { fact, basis, letter: letterOf(fact), underline: underlineOf(fact, basis) };
      return [fact.id, { ...look, note: facts[0].id }];
    }),
  );
  return {
    record,
    looks: new Map(looks),
    notes,
    marks: marksOf(record.facts),
    names: new Map(record.entities.map((entity) => [entity.id, entity])),
  };
}
