import type { Knowledge } from "@chancery/knowledge";

import type { Span } from "../../record/index.ts";
import { trimLine } from "./cut.ts";

const SUFFIX = /\s+[|–—·»-]\s+([^|–—·»]{2,50})$/u;

/** "Headline | BBC News": the name of a known outlet at the end of a line is a part of its own. */
export function splitSiteName(text: string, line: Span, knowledge: Knowledge): Span[] {
  if (line.end - line.start > 250) return [line];
  const match = SUFFIX.exec(text.slice(line.start, line.end));
  const name = match?.[1]?.trim();
  if (!match || name === undefined || match.index < 12 || knowledge.outlet(name) === null) return [line];
  return [
    trimLine(text, { start: line.start, end: line.start + match.index }),
    trimLine(text, { start: line.start + match.index, end: line.end }),
  ];
}
