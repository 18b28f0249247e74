import type { Block, Fact } from "@chancery/core";

import { firstEndingAfter } from "./blocks.ts";
import { listKey, listsOf } from "../lists.ts";

/** What stands in the margin: a fact, or the members of one list that one sentence states. */
export interface Note {
  /** Id of its first fact. */
  readonly id: string;
  readonly facts: readonly [Fact, ...Fact[]];
  /** Index of the block beside which it stands. */
  readonly block: number;
  readonly start: number;
}

/** The evidence to go to: the body tells more than the headline or a caption. */
function placeOf(fact: Fact, blocks: readonly Block[]): { block: number; start: number } {
  const places = fact.evidence.flatMap(({ start }) => {
    const block = firstEndingAfter(blocks, start);
    return (blocks[block]?.span.start ?? Infinity) <= start ? [{ block, start }] : [];
  });
  const inBody = places.find(({ block }) => blocks[block]?.kind === "paragraph");
  return inBody ?? places[0] ?? { block: 0, start: 0 };
}

/** Facts as notes in reading order. */
export function notesOf(facts: readonly Fact[], blocks: readonly Block[]): Note[] {
  return listsOf(facts, listKey)
    .map((members): Note => ({ id: members[0].id, facts: members, ...placeOf(members[0], blocks) }))
    .sort((a, b) => a.block - b.block || a.start - b.start);
}
