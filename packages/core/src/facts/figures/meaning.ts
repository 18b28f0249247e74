import type { Quantity } from "../../document/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { classOf } from "./classes.ts";
import type { FigureDraft } from "./draft.ts";
import type { Named } from "./measure-of.ts";
import type { Owner } from "./owners.ts";
import { changeIn, changeShare, comparisonOf, shareOf, wonShare, type Share } from "./shares.ts";

// What a number measures.

/** Least sums and crowds that are worth keeping without a measure. */
const LEAST_SUM = 100_000;

const LEAST_CROWD = 50;

export interface Meaning {
  readonly measure: string;
  readonly id: string;
  readonly confidence: number;
}

/** What the quantity measures: named nearby, or what its own unit says. Null where it is no claim. */
export function meaningOf(
  quantity: Quantity,
  named: Named | null,
  change: "growth" | "fall" | null,
  by: "growth" | "fall" | null,
  priced: boolean,
): Meaning | null {
  // "gifts worth $200": too little to be anybody's trade, aid or debt; "$70 a barrel" is a price.
  if (classOf(quantity) === "money" && priced)
    return { measure: by === null ? "price" : `${by} of price`, id: "price", confidence: 0.8 };
  if (classOf(quantity) === "money" && quantity.value < LEAST_SUM) return null;
  if (named && !isCrowd(quantity, named))
    return {
      measure: named.measure.of.includes("change")
        ? `${change ?? "change"} of ${named.measure.measure}`
        : by !== null && classOf(quantity) === "money"
          ? `${by} of ${named.measure.measure}`
          : named.measure.measure,
      id: named.measure.id,
      confidence: named.distance > 8 ? 0.75 : 0.9,
    };
  const { unit, value } = quantity;
  switch (classOf(quantity)) {
    case "money":
      return { measure: "amount", id: "money", confidence: 0.55 };
    case "percent":
      return null;
    case "people":
      if (quantity.rule === "quantity.population")
        return { measure: "population", id: "population", confidence: 0.9 };
      // People by profession are few in any case; what was found of them was worth finding.
      if (quantity.rule.endsWith(".named")) break;
      return value < LEAST_CROWD ? null : { measure: unit, id: "people", confidence: 0.6 };
    default:
      if (quantity.rule === "quantity.votes.against")
        return { measure: "votes against", id: "votes.against", confidence: 0.85 };
      if (quantity.rule.includes(".named")) break;
      return { measure: unit, id: `count.${unit.replaceAll(" ", "-")}`, confidence: 0.75 };
  }
  return { measure: unit, id: "count.any", confidence: 0.65 };
}

/** "lists 17 citizens as abducted": too few to be all who live anywhere. */
const isCrowd = ({ value }: Quantity, { measure, distance }: Named): boolean =>
  measure.id === "population" && distance <= 0 && value < LEAST_PEOPLE;

const LEAST_PEOPLE = 10_000;

/** A percentage whose measure stands in what was told right before it, or in the whole that it is a part of. */
export function shareMeaning(
  view: View,
  passage: Passage,
  [first, last]: readonly [number, number],
  previous: FigureDraft | null,
): { readonly meaning: Meaning; readonly share: Share | null; readonly of: readonly Owner[] | null } | null {
  const share =
    shareOf(view, passage, first, last) ??
    changeIn(view, passage, last) ??
    wonShare(view, passage, first) ??
    changeShare(view, passage, first);
  if (share) return { meaning: { measure: share.measure, id: share.id, confidence: 0.75 }, share, of: null };
  const told = previous && previous.evidence.start === passage.span.start && previous.quantity.unit !== "%";
  const from = told ? view.tokenAt(previous.quantity.span.end) : first;
  const change = told && first - from < 8 ? comparisonOf(view, from, first, last) : null;
  if (!told || change === null) return null;
  const measure = previous.measure.replace(/^(?:growth|fall) of /, "");
  const meaning = { measure: `${change} of ${measure}`, id: "percent.change", confidence: 0.7 };
  return { meaning, share: null, of: previous.of };
}

/** What is told as a share of what a state makes in a year. */
const OF_PRODUCT =
  /^(?:deficit|surplus|debt|spending|expenditure|revenue|revenues|reserves|investment|remittances|aid|exports|imports|budget|borrowing)$/;

const PRODUCT_REACH = 14;

/** "a deficit of 3 per cent of GDP": a share of what is made, and of which it is the deficit. */
export function shareOfProduct(
  view: View,
  passage: Passage,
  first: number,
  last: number,
): ReturnType<typeof shareMeaning> {
  const share = view.norm(last) === "of" ? shareOf(view, passage, first, last) : null;
  if (share === null || !/^share of (?:GDP|GNP|gross (?:domestic|national) product)$/i.test(share.measure))
    return null;
  let thing: string | null = null;
  for (let i = first - 1; i >= Math.max(passage.sentence.first, first - PRODUCT_REACH); i -= 1)
    if (OF_PRODUCT.test(view.norm(i))) {
      thing = view.norm(i);
      break;
    }
  const measure = thing === null ? share.measure : `${thing}, ${share.measure}`;
  return { meaning: { measure, id: share.id, confidence: 0.75 }, share, of: null };
}
