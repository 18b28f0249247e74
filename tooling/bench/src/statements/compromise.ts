import { peer } from "../scoring/contender.ts";
import type { Range } from "../scoring/f1.ts";
import type { Attributed, Attribution } from "./measures.ts";
import { nearest } from "./nearest.ts";

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}
interface View {
  json(options: { offset: true }): Found[];
}
type Compromise = (text: string) => { quotations(): View; people(): View };

const ranges = (view: View): Range[] =>
  view
    .json({ offset: true })
    .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }))
    .toSorted((a, b) => a.start - b.start);

/** compromise names no speakers: each quotation is given the nearest of its people. */
export function compromise(): (text: Attributed) => () => Attribution[] {
  const nlp = peer<Compromise>("compromise");
  return ({ text }) =>
    () => {
      const doc = nlp(text);
      const people = ranges(doc.people());
      return ranges(doc.quotations()).map((span) => ({ spans: [span], speaker: nearest(people, span) }));
    };
}
