import type { Block, Fact, Span } from "@chancery/core";

import { listKey, listsOf } from "../lists.ts";

/** What stands in the margin: a fact, or the members of one list that one sentence states. */
export interface Note {
  readonly facts: readonly [Fact, ...Fact[]];
  /** Index of the block beside which it stands. */
  readonly block: number;
  readonly start: number;
}

const within = (block: Block, span: Span): boolean =>
  block.span.start <= span.start && span.start < block.span.end;

/** The evidence to go to: the body tells more than the headline or a caption. */
function placeOf(fact: Fact, blocks: readonly Block[]): { block: number; start: number } {
  const places = fact.evidence.map((span) => ({
    block: blocks.findIndex((block) => within(block, span)),
    start: span.start,
  }));
  const inBody = places.find(({ block }) => blocks[block]?.kind === "paragraph");
  return inBody ?? places.find(({ block }) => block >= 0) ?? { block: 0, start: 0 };
}

/** Facts as notes in reading order. */
export function notesOf(facts: readonly Fact[], blocks: readonly Block[]): Note[] {
  return listsOf(facts, listKey)
    .map((members): Note => ({ facts: members, ...placeOf(members[0], blocks) }))
    .sort((a, b) => a.block - b.block || a.start - b.start);
}
