import type { Chronicle, Timex } from "../../document/index.ts";
import type { Dating, Span } from "../../record/index.ts";
import type { Period } from "./period-covered.ts";
import type { Surroundings } from "./clauses.ts";

/** What the times of an article are resolved from. */
export interface TimesInput {
  readonly text: string;
  /** In reading order. */
  readonly timexes: readonly Timex[];
  readonly published: Pick<Dating, "when"> | null;
  /** The opening that says where, and in papers on which day, the report was written. */
  readonly dateline?: Span | null;
  /** The day that stands in it, where it is no part of the text in which times are found. */
  readonly datelineDay?: { readonly month: number; readonly day: number } | null;
  readonly surroundings: Surroundings;
  /** Spans whose dates belong to a name ("the Convention of 4 July 1996"): they do not move the reference time. */
  readonly named: readonly Span[];
  /** Times that open the lines of a chronicle. */
  readonly entries?: Pick<Chronicle<Timex>, "at" | "isHead">;
  /** What its title says that it covers. */
  readonly period?: Period | null;
  /** Whole utterances: inside one, a year told of carries over to the next sentence. */
  readonly utterances: readonly Span[];
}
