import { shortFirst, shortLast } from "./dates.ts";
import type { Part } from "./query.ts";

/** A query as it can be typed again: `parse(print(parts)).parts` are the same parts. */
export const print = (parts: readonly Part[]): string => parts.map(printPart).join(" ");

/** One condition as it can be typed. */
export function printPart(part: Part): string {
  const not = part.not ? "-" : "";
  switch (part.kind) {
    case "words":
      return `${not}${part.phrase ? `"${part.text}"` : part.text}${part.prefix ? "*" : ""}`;
    case "key":
      return `${not}${part.key}:${valueText(part.value)}`;
    case "range":
      return `${not}${rangeText(part.from, part.to)}`;
  }
}

const valueText = (value: string): string => (/\s/u.test(value) ? `"${value}"` : value);

function rangeText(from: string | null, to: string | null): string {
  return `${from === null ? "" : shortFirst(from)}..${to === null ? "" : shortLast(to)}`;
}
