import { isDay, type Block, type DateClue } from "../../../record/index.ts";
import type { State } from "../../classify/states.ts";
import type { ElementContext } from "../../html/element-context.ts";
import type { Dateline } from "../dateline.ts";

export interface DateClueInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly states: readonly State[];
  /** What the elements around each block tell, where the input was HTML. */
  readonly elements: readonly (ElementContext | null)[];
  readonly uri: string;
  /** The address that the page gives as its own. */
  readonly canonical: string | null;
  /** "en-us", where the page gives it. */
  readonly locale: string | null;
  /** Where the outlet appears, as a code of two letters. */
  readonly state: string | null;
  readonly retrievedAt: string | null;
  readonly publishedHint: string | null;
  readonly dateline: Dateline | null;
  /** Days that the page's metadata gives. */
  readonly metadata: readonly {
    readonly day: string;
    readonly what: "published" | "modified";
    readonly from: string;
  }[];
}

/** The day with which a time begins, where it is one. */
export function isoIn(value: string | null): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? "");
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? match[0] : null;
}

export const exactly = (
  rule: string,
  day: string,
  note: string,
  span: DateClue["span"] = null,
): DateClue => ({
  rule,
  span,
  earliest: day,
  latest: day,
  note,
});
export const notAfter = (
  rule: string,
  day: string,
  note: string,
  span: DateClue["span"] = null,
): DateClue => ({
  rule,
  span,
  earliest: null,
  latest: day,
  note,
});
