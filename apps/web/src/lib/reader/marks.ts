import type { Fact, Span } from "@chancery/core";

import { cut, lanesOf, type Marked, type Piece } from "../cut.ts";
import type { Note } from "./notes.ts";

/** A piece of a block's text: the notes whose fields its words state, and those whose sentence it lies in, by id. */
export interface MarkedPiece extends Span {
  readonly notes: readonly string[];
  readonly sentences: readonly string[];
}

const SENTENCE = "sentence ";

/** The words of a fact: those of its fields, of what was said, and where it has none, its sentences. */
function wordsOf(fact: Fact): Span[] {
  const words = [
    ...Object.entries(fact.support).flatMap(([field, spans]) => (field === "status" ? [] : spans)),
    ...(fact.kind === "statement" ? fact.content : []),
  ];
  return words.length > 0 ? words : fact.evidence;
}

/** Everything that is marked in a text. The members of a list have one mark between them, as they have one note. */
export const marksOf = (notes: readonly Note[]): Marked[] =>
  notes.flatMap(({ id, facts }) =>
    facts.flatMap((fact) => [
      ...wordsOf(fact).map((span) => ({ id, ...span })),
      ...fact.evidence.map((span) => ({ id: SENTENCE + id, ...span })),
    ]),
  );

/** The pieces of one block. */
export const piecesOf = (block: Span, marks: readonly Marked[]): MarkedPiece[] =>
  cut(block, marks).map(({ start, end, ids }) => ({
    start,
    end,
    notes: ids.filter((id) => !id.startsWith(SENTENCE)),
    sentences: ids.flatMap((id) => (id.startsWith(SENTENCE) ? id.slice(SENTENCE.length) : [])),
  }));

/** A lane for each note of a block, as far as there are lanes. */
export const laneOfNotes = (pieces: readonly MarkedPiece[]): ReadonlyMap<string, number> =>
  lanesOf(pieces.map(({ start, end, notes }): Piece => ({ start, end, ids: notes })));
