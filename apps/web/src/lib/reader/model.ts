import type { ArticleRecord, Fact } from "@chancery/core";
import type { EntryLine } from "@chancery/services";

import type { Marked } from "../cut.ts";
import { letterOf, type Letter } from "../fact-type.ts";
import { basisOfTime, underlineOf, type Basis } from "./basis.ts";
import { byBlock } from "./blocks.ts";
import { marksOf } from "./marks.ts";
import { notesOf, type Note } from "./notes.ts";

/** How a note is shown beside the text and its words in it. */
export interface Look {
  readonly letter: Letter;
  /** What its time rests on; the members of a list share it. */
  readonly basis: Basis | null;
  readonly underline: "solid" | "dashed" | "dotted";
}

/** All that the reader computes of a record, once. */
export interface ReaderModel {
  readonly record: ArticleRecord;
  readonly notes: readonly Note[];
  /** By id of the note. */
  readonly looks: ReadonlyMap<string, Look>;
  /** By index of the block that they lie in. */
  readonly marks: ReadonlyMap<number, readonly Marked[]>;
  readonly names: ReadonlyMap<string, ArticleRecord["entities"][number]>;
  /** The merged events that its facts are part of, by fact; none of a text that is not in the record. */
  readonly entries: Entries;
  /** Whether the record keeps it: a text that is only checked has no addresses. */
  readonly stored: boolean;
}

export type Entries = ReadonlyMap<string, EntryLine>;

export function readerModel(record: ArticleRecord, entries?: Entries): ReaderModel {
  const notes = notesOf(record.facts, record.article.blocks);
  return {
    record,
    notes,
    looks: new Map(notes.map(({ id, facts }) => [id, lookOf(facts[0], record)])),
    marks: byBlock(marksOf(notes), record.article.blocks),
    names: new Map(record.entities.map((entity) => [entity.id, entity])),
    entries: entries ?? new Map(),
    stored: entries !== undefined,
  };
}

function lookOf(fact: Fact, record: ArticleRecord): Look {
  const basis = basisOfTime(fact, record);
  return { letter: letterOf(fact), basis, underline: underlineOf(fact, basis) };
}

/** Id of the note that shows a fact; null where there is none. */
export const noteOf = ({ notes }: ReaderModel, fact: string | null): string | null =>
  notes.find(({ facts }) => facts.some(({ id }) => id === fact))?.id ?? null;
