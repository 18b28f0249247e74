import type { CalendarValue } from "../../../../document/index.ts";
import type { Span } from "../../../../record/index.ts";
import type { Told } from "../../article.ts";
import type { Clue } from "../../clue.ts";
import type { Stretch } from "../../day-set.ts";

/** A date that the text tells, with what of the article around it says how to take it. */
export interface DateTold {
  readonly told: Told;
  readonly value: CalendarValue;
  /** The one weekday of the lead's news. */
  readonly lead: number | null;
  /** The latest full date that is told as past. */
  readonly latest: string | null;
  /** Under a picture out of the archive. */
  readonly file: boolean;
  /** In the dateline, where the day of writing stands. */
  readonly dateline: boolean;
}

/** A clue by the words of one date. */
export const clueOf = (
  { span }: { readonly span: Span },
  rule: string,
  note: string,
  stretches: readonly Stretch[],
  trust: number,
): Clue => ({ rule, span, note, stretches, trust });

/** News is published within so many days of what its first sentences and pictures tell. */
export const FRESH = 3;
/** A bare weekday is one of the last seven days. */
export const WEEK = 6;
