import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import { stampOf } from "../stamps/stamp.ts";

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.?`;
/** "Uzbekistan 21/04/2022 Ministers hold talks": where, when, and what the headline says. */
const OPENING = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),?\s+(\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} ${MONTH},? \d{4}|${MONTH} \d{1,2}, \d{4})\s+(?=["“‘]?\p{Lu}\p{L}+(?: \S+){2})`,
  "u",
);
/** No headline behind them is longer. */
const LONGEST = 240;

/**
 * A state or town and a whole day before a headline are parts of their own; the line whole where it is anything else. A sentence is
 * no headline, nor is what leads to one.
 */
export function splitPlaceAndDay(text: string, line: Span, knowledge: Knowledge): Span[] {
  const raw = text.slice(line.start, Math.min(line.end, line.start + 90));
  const [opening, place = "", day = ""] = OPENING.exec(raw) ?? [];
  if (opening === undefined || line.end - line.start > LONGEST) return [line];
  if (/\p{Ll}[.!?]["”’]?(?:[\s(]|$)|:$/u.test(text.slice(line.start + opening.length, line.end)))
    return [line];
  if (!knowledge.lookup(place).some(({ kind }) => kind === "country" || kind === "place")) return [line];
  const at = line.start + raw.indexOf(day, place.length);
  if (stampOf(text, at, at + day.length) === null) return [line];
  return [
    { start: line.start, end: line.start + place.length },
    { start: at, end: at + day.length },
    { start: line.start + opening.length, end: line.end },
  ];
}
