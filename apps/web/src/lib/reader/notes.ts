import type { Block, Fact, RelationFact, Span } from "@chancery/core";

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

/** Members of one list: same relation, object, standing and sentence. */
function listKey(fact: Fact): string | null {
  if (fact.kind !== "relation" || fact.object === null) return null;
  if (fact.type !== "member-of" && fact.type !== "observer-of") return null;
  const { type, object, status, negated, background, source, when, evidence } = fact;
  return JSON.stringify([type, object, status, negated, background, source, when?.edtf, evidence[0]]);
}

/** Facts as notes in reading order. */
export function notesOf(facts: readonly Fact[], blocks: readonly Block[]): Note[] {
  const lists = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = listKey(fact) ?? `fact ${fact.id}`;
    lists.set(key, [...(lists.get(key) ?? []), fact]);
  }
  return [...lists.values()]
    .flatMap(([first, ...rest]): Note[] =>
      first ? [{ facts: [first, ...rest], ...placeOf(first, blocks) }] : [],
    )
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

/** The members of a list that a note shows as one; null where it shows a single fact. */
export const membersOf = ({ facts }: Note): RelationFact[] | null =>
  facts.length > 1 ? facts.filter((fact) => fact.kind === "relation") : null;
