import { span as spanOf, type Span } from "../../record/index.ts";
import { trimLine } from "./cut.ts";

/** A line that may hold several things. */
export interface Line {
  readonly text: string;
  readonly line: Span;
  /** The words of the line. */
  readonly raw: string;
  /** Parts what is left of it. */
  readonly again: (part: Span) => Span[];
}

/** The parts of a line of one kind; null for lines of another. */
export type Cutter = (line: Line) => Span[] | null;

/** The line cut at these offsets of the text, each part trimmed. */
export const cutAt = (text: string, { start, end }: Span, at: readonly number[]): Span[] => {
  const edges = [start, ...at, end];
  return edges
    .slice(1)
    .map((edge, i) => trimLine(text, spanOf(edges[i] ?? start, edge)))
    .filter((part) => part.start < part.end);
};

/** What opens the line, and what stands behind it, which may have parts of its own. */
export const openedBy =
  (lengthOf: (line: Line) => number): Cutter =>
  (whole) => {
    const { text, line, again } = whole;
    const at = line.start + lengthOf(whole);
    if (at === line.start) return null;
    return [
      trimLine(text, { start: line.start, end: at }),
      ...again(trimLine(text, { start: at, end: line.end })),
    ];
  };
