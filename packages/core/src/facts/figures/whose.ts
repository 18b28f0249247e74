import type { Quantity } from "../../document/index.ts";
import type { Polities } from "../shared/polity.ts";
import { clauseAt, type View } from "../shared/view.ts";
import { classOf } from "./classes.ts";
import { holdersOf, sidesOf, type Owner, type Site } from "./owners.ts";

// Of whom a number is told, by what it counts.

/** Stuff that is measured by what follows "of": "1.6m barrels of oil" are the subject's, "70 members of the tribe" are not. */
const EXTENTS =
  /^(?:barrels|tonnes|tons|kilometres|miles|hectares|acres|square kilometres|square miles|cubic metres|cubic feet|shells|doses)$/;

interface Held {
  readonly quantity: Quantity;
  readonly site: Site;
  readonly between: boolean;
  /** A share of what is named after "of". */
  readonly whole: boolean;
  /** Counts those to whom somebody did harm. */
  readonly harmed: boolean;
}

export function ownersOf(
  view: View,
  polities: Polities,
  { quantity, site, between, whole, harmed }: Held,
): readonly Owner[] {
  if (between) return sidesOf(view, polities, site);
  const gapped = gappedBy(view, site);
  if (gapped !== null) return [gapped];
  if (quantity.rule === "quantity.members" && view.norm(site.last - 2) === "-") return bodyOf(view, site);
  const cls = classOf(quantity);
  const { last, measureAt } = site;
  // A part of something, or members of it, belong to what is named after "of", never to the subject.
  const wholeFollows = measureAt !== null && measureAt >= last && whole;
  const counted = cls !== "money" && cls !== "percent" && !EXTENTS.test(quantity.unit);
  // "Chad put duties on barley, our largest export, worth $5 million": whose it is, is said.
  const ours = measureAt !== null && isOurs(view, measureAt);
  const subject =
    !ours &&
    (view.norm(last) !== "of" || !(wholeFollows || counted)) &&
    !(cls === "money" && isAloof(view, site));
  return holdersOf(view, site, { places: cls === "people" || cls === "force", subject, harms: harmed });
}

const isOurs = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= at - 6; i -= 1) {
    if (/^(?:our|my|your)$/.test(view.norm(i))) return true;
    if (!/^(?:JJ|JJS|JJR|NN|HYPH|RB|RBS|CD|VBG|VBN)$/.test(view.token(i)?.xpos ?? "")) return false;
  }
  return false;
};

/** "Chad did not contribute to the $500bn of pledges": a sum that is known, and of which the subject has no part. */
const isAloof = (view: View, { passage, first }: Site): boolean =>
  view.norm(first - 1) === "the" && clauseAt(passage, first)?.verb.negation != null;

/** "Japan offered 40 million dollars and China 25,000 tonnes": the second number is the name's right before it, whose verb is left out. */
function gappedBy(view: View, { passage, first }: Site): Owner | null {
  const name = view.mentionAt(first - 1);
  if (name === undefined || name.last !== first || name.group !== undefined) return null;
  if (!/^(?:country|organization)$/.test(name.kind) || name.form === "demonym") return null;
  if (!/^(?:and|,)$/.test(view.norm(name.first - 1))) return null;
  const earlier = view.tokens.slice(passage.sentence.first, name.first - 1);
  const verb = earlier.findIndex(({ xpos }) => /^VB[DPZ]$/.test(xpos));
  return verb >= 0 && earlier.slice(verb).some(({ xpos }) => xpos === "CD")
    ? { entity: name.entity, span: name.span }
    : null;
}

/** "has not left the six-nation bloc": a number in an adjective counts the members of the noun's body, never of the subject. */
function bodyOf(view: View, { passage, last }: Site): readonly Owner[] {
  for (let at = last; at < Math.min(last + 3, passage.sentence.last); at += 1) {
    const body = view.mentionsAt(at).find(({ kind }) => kind === "organization");
    if (body !== undefined) return [{ entity: body.entity, span: body.span }];
  }
  return [];
}
