import type { Quantity } from "../../document/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { classOf } from "./classes.ts";
import type { FigureDraft } from "./draft.ts";
import type { Meaning } from "./meaning.ts";
import type { Owner } from "./owners.ts";

// Numbers that are set against the one before them.

/** "to 6.1 percent in 2014 from 5.2 percent in 2013", "$408 million, compared with $215 million": a number that another is set against. */
const AGAINST = /^(?:from|against|with|to|than|versus)$/;

/** "from a peak of 50,000", "compared with just 12". */
const LEADS_TO_IT =
  /^(?:an?|the|peak|low|high|record|of|about|some|around|nearly|almost|just|only|over|under)$/;

const SET_AGAINST = 20;

/** "had risen by 40 per cent, to $18 million": what has changed by so much is now so much. */
export const reached = (
  view: View,
  passage: Passage,
  quantity: Quantity,
  previous: FigureDraft | null,
): FigureDraft | null => {
  if (previous === null || previous.evidence.start !== passage.span.start || classOf(quantity) !== "money")
    return null;
  const at = view.tokenAt(previous.quantity.span.end);
  const first = view.tokenAt(quantity.span.start);
  if (
    !/^(?:growth|fall|change) of /.test(previous.measure) ||
    first - at > REACHED ||
    view.norm(first - 1) !== "to"
  )
    return null;
  return { ...previous, measure: previous.measure.replace(/^(?:growth|fall|change) of /, "") };
};

const REACHED = 8;

/** "Ksh28 billion ($236 million)": the same sum in another money. */
export const converted = (
  view: View,
  passage: Passage,
  quantity: Quantity,
  previous: FigureDraft | null,
): FigureDraft | null =>
  previous !== null &&
  previous.evidence.start === passage.span.start &&
  classOf(quantity) === "money" &&
  classOf(previous.quantity) === "money" &&
  previous.quantity.unit !== quantity.unit &&
  /^ ?\((?:about|around|roughly|some|nearly|or)? ?$/.test(
    view.text.slice(previous.quantity.span.end, quantity.span.start),
  ) &&
  view.text[quantity.span.end] === ")"
    ? previous
    : null;

/** "China's spending rose by 7 percent, and Chad's grew by 5": what is left out is what the number before measures, of whom is named. */
export function elided(
  view: View,
  passage: Passage,
  first: number,
  change: "growth" | "fall" | null,
  previous: FigureDraft | null,
): { readonly meaning: Meaning; readonly share: null; readonly of: readonly Owner[] } | null {
  if (previous === null || change === null || previous.evidence.start !== passage.span.start) return null;
  const from = Math.max(view.tokenAt(previous.quantity.span.end), first - ELIDED_REACH);
  for (let i = first - 1; i > from; i -= 1) {
    if (view.token(i)?.xpos !== "POS") continue;
    const name = view.mentionAt(i - 1);
    if (name === undefined || name.last < i || view.token(i + 1)?.xpos.startsWith("V") !== true) return null;
    const thing = previous.measure.replace(/^(?:growth|fall|change) of /, "");
    return {
      meaning: { measure: `${change} of ${thing}`, id: "percent.change", confidence: 0.7 },
      share: null,
      of: [{ entity: name.entity, span: name.span }],
    };
  }
  return null;
}
const ELIDED_REACH = 6;

export const comparedMeaning = (told: FigureDraft | null): Meaning | null =>
  told && {
    measure: told.measure,
    id: told.rule.replace(/^figure\./, ""),
    confidence: 0.75,
  };

/** Whether the number is what the one before it in the sentence is compared with: it measures the same, of the same. */
export function isCompared(
  view: View,
  passage: Passage,
  quantity: Quantity,
  previous: FigureDraft | null,
): boolean {
  if (previous === null || previous.evidence.start !== passage.span.start) return false;
  if (previous.quantity.unit !== quantity.unit || previous.quantity.span.end > quantity.span.start)
    return false;
  const from = view.tokenAt(previous.quantity.span.end);
  const first = view.tokenAt(quantity.span.start);
  if (first - from > SET_AGAINST) return false;
  let at = first - 1;
  while (at >= from && LEADS_TO_IT.test(view.norm(at))) at -= 1;
  if (at < from || !AGAINST.test(view.norm(at))) return false;
  const word = view.norm(at);
  return (
    word === "from" ||
    word === "against" ||
    word === "versus" ||
    /^compared|^more|^less|^fewer/.test(view.norm(at - 1))
  );
}
