import type { Knowledge } from "@chancery/knowledge";

import type { EntityGroup, Question } from "../../record/index.ts";
import type { EntityLine, Sketch } from "../lines/lines.ts";

/** What people decided of entities: pairs of ids ("a b", a before b), the later decision of a pair. */
export type EntityRulings = ReadonlyMap<string, { readonly same: boolean; readonly decision: string }>;

/** A source as copies of reports are told by. */
export interface SourceSketch {
  readonly source: string;
  readonly outlet: string | null;
  readonly agencies: readonly string[];
  /** First ISO day of publication. */
  readonly published: string | null;
  readonly sketch: Sketch;
}

/**
 * What merging of events rests on: which entities are one, and which sources are copies. Both are made of keys, so that
 * one more article touches few others: entities that share a key, over any number of steps, are grouped together, and sources that
 * share one and are copies.
 */
export interface Stages {
  readonly knowledge: Knowledge;
  /** Entities or sources under one key beyond which it is narrowed by time; KEY_BOUND where it is left out. */
  readonly bound?: number;
  readonly entities: {
    /** Keys of an entity that the tables lack; only entities that share one can be the same. */
    keysOf(line: EntityLine): readonly string[];
    /** Groups of entities closed under shared keys. A group that holds a known entity has its id. */
    identify(
      lines: readonly EntityLine[],
      rulings: EntityRulings,
      knowledge: Knowledge,
    ): { readonly groups: readonly EntityGroup[]; readonly questions: readonly Question[] };
  };
  readonly reports: {
    /** Keys of a source; only sources that share one are asked whether they are copies. */
    keysOf(source: SourceSketch): readonly string[];
    /** Whether one is a copy of the other, or both are of a third. Symmetric. */
    areCopies(a: SourceSketch, b: SourceSketch): boolean;
    /** Source -> number of its report, of sources tied by being copies, over any number of steps. */
    group(sources: readonly SourceSketch[]): ReadonlyMap<string, string>;
  };
}
