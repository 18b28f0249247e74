import type { View } from "./view.ts";

/** Questions that are asked so; each has its number. */
let questions = 0;

/**
 * An answer about a part of an article (a phrase, a clause, a list of phrases), worked out when it is first asked for and kept as long as
 * the view: rules of every kind ask the same of one phrase dozens of times. `answer` must depend on the view and the part alone.
 */
export function once<K extends object, T>(answer: (view: View, part: K) => T): (view: View, part: K) => T {
  const nth = questions;
  questions += 1;
  return (view, part) => {
    const known = view.answersTo<K, T>(nth);
    let value = known.get(part);
    if (value === undefined && !known.has(part)) known.set(part, (value = answer(view, part)));
    return value as T;
  };
}
