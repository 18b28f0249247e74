import { REFUSALS, type ArticleRecord, type Refusal } from "@chancery/core";

import { plural, shorten, wrapped } from "./text.ts";

/** Readings of one word that are shown; the rest are counted. */
const SHOWN = 4;

/** Sentence by sentence: which words were considered as an event, of what kind, and why they were not taken. */
export function refusalReport({ source }: ArticleRecord, refusals: readonly Refusal[]): string[] {
  if (refusals.length === 0) return [];
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    source.text.slice(start, end).replaceAll(/\s+/g, " ");
  const lines = ["", `${plural(refusals.length, "reading")} considered and refused`];
  for (const inSentence of runs(refusals, ({ sentence }) => sentence.start)) {
    lines.push(
      ...inSentence.slice(0, 1).map(({ sentence }) => wrapped(`“${shorten(words(sentence), 120)}”`, 2)),
    );
    for (const atWord of runs(inSentence, ({ span }) => span.end)) {
      for (const { span, type, pattern, reason } of nearest(atWord).slice(0, SHOWN))
        lines.push(
          wrapped(`${words(span)}: no ${type}, since ${REFUSALS[reason]} [${pattern}, ${reason}]`, 4),
        );
      if (atWord.length > SHOWN) lines.push(wrapped(`and ${atWord.length - SHOWN} more of it`, 4));
    }
  }
  return lines;
}

/** What fell at the last first: a reading whose words did not fit was hardly one. */
const nearest = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.toSorted((a, b) => FAR.indexOf(stepOf(a)) - FAR.indexOf(stepOf(b)));
const FAR = ["whole", "sense", "needs", "form", "frame"];
const stepOf = ({ reason }: Refusal): string => reason.split(".")[0] ?? "";

/** Neighbours that have the same key, as one group. */
function runs<T>(items: readonly T[], keyOf: (item: T) => number): readonly (readonly T[])[] {
  const out: T[][] = [];
  let last: number | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) out.at(-1)?.push(item);
    else out.push([item]);
    last = key;
  }
  return out;
}
