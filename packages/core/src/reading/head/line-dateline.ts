import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import { stampOf } from "../stamps/stamp.ts";
import { ALONE, REACH, WRITER } from "./dateline-forms.ts";
import { isTown, titleCase } from "./dateline-places.ts";
import type { Dateline } from "./dateline.ts";
import { agencyOf } from "./names.ts";

/** The dateline that a whole line is, right above the text; null for any other line. */
export function lineDateline(text: string, span: Span, knowledge: Knowledge): Dateline | null {
  const line = text
    .slice(span.start, Math.min(span.end, span.start + REACH))
    .trim()
    .replace(WRITER, "");
  const { place, bracketed, day = bracketed, wire, agency = wire } = ALONE.exec(line)?.groups ?? {};
  if (place === undefined || line.length > 60) return null;
  if (!isTown(place, knowledge) && !isTown(titleCase(place), knowledge)) return null;
  const at = span.start + text.slice(span.start, span.end).indexOf(place);
  const from = day === undefined ? -1 : text.indexOf(day, at);
  const name = agency === undefined ? null : agencyOf(agency, knowledge);
  const credit = agency === undefined ? -1 : text.indexOf(agency, at);
  return {
    span,
    placeSpan: { start: at, end: at + place.length },
    agency: name === null ? null : { name, span: { start: credit, end: credit + (agency ?? "").length } },
    stamp: day === undefined ? null : stampOf(text, from, from + day.length),
  };
}
