import type { Span } from "../../../record/index.ts";
import { dayNumber } from "../../../record/index.ts";
import type { ElementContext } from "../../html/element-context.ts";
import { dayOfValue } from "../../html/page-days.ts";
import { dayAmong } from "../../stamps/day-among.ts";
import { dayInOrder, type Stamp } from "../../stamps/fields.ts";
import { stampOf } from "../../stamps/stamp.ts";

/** The day that a line's own element names. Where the line shows it a day off, in the zone of the outlet, that one is the page's. */
export function markedDay(
  text: string,
  { start, end }: Span,
  { datetime }: ElementContext,
  monthFirst: boolean | null,
): { readonly day: string; readonly label: Stamp["label"] } | null {
  const named = datetime === null ? null : dayOfValue(datetime, monthFirst);
  if (named === null) return null;
  const stamp = stampOf(text, start, end);
  const printed = stamp ?? dayAmong(text, start, end);
  const shown = printed && dayInOrder(printed, monthFirst);
  const near = shown !== null && Math.abs(dayNumber(shown) - dayNumber(named)) <= 1;
  return { day: near ? shown : named, label: stamp?.label ?? null };
}
