import { span, type Span } from "../../../record/index.ts";
import type { Reader } from "../reader.ts";

/** Offices that are held somewhere else than with whoever sends: what they are is told with where to. */
const SENT =
  /(?:^|\s|-)(?:ambassador|(?:high|resident) commissioner|envoy|representative|consul|consul[\s-]general|ch?arg[eé] d['\u2019]affaires|minister plenipotentiary|nuncio|legate|observer)$/i;
/** Words between a preposition and a name that belong to neither. */
const BEFORE_NAME = /^(?:the|both)$/;

/** Whether the title is of somebody whom a state or a body sends. */
export const isSent = (title: string): boolean => SENT.test(title);

/**
 * "to Turkey", "in Bonn and Paris", "to the United Nations" right behind the title that ends before the token: where its holder is sent.
 * Null where nothing of the kind is named there.
 */
export function postingBehind(reader: Reader, last: number): Span | null {
  if (!/^(?:to|in|at|with)$/.test(reader.norm(last))) return null;
  let at = last + 1;
  let end: number | null = null;
  for (let steps = 0; steps < 8; steps += 1) {
    if (BEFORE_NAME.test(reader.norm(at))) at += 1;
    const name = reader
      .startingAt(at)
      .find(
        ({ kind, form, inner }) =>
          !inner && /^(?:country|place|organization)$/.test(kind) && /^(?:name|acronym|metonym)$/.test(form),
      );
    // "in Chad and Fiji's Ana Mara": the next clause begins.
    if (name === undefined || /^['\u2019]s?$/.test(reader.norm(name.last))) break;
    end = name.last;
    at = end;
    if (reader.norm(at) === ",") at += 1;
    if (reader.norm(at) === "and") at += 1;
    if (at === end) break;
  }
  return end === null ? null : span(reader.token(last)?.start ?? 0, reader.token(end - 1)?.end ?? 0);
}
