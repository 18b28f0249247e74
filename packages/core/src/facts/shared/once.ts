import type { View } from "./view.ts";

/**
 * An answer about a part of an article (a phrase, a clause, a list of phrases), worked out when it is first asked for and kept as long as
 * the view: rules of every kind ask the same of one phrase dozens of times. `answer` must depend on the view and the part alone.
 */
export function once<K extends object, T>(answer: (view: View, part: K) => T): (view: View, part: K) => T {
  const views = new WeakMap<View, Map<K, T>>();
  return (view, part) => {
    let known = views.get(view);
    if (known === undefined) views.set(view, (known = new Map()));
    let value = known.get(part);
    if (value === undefined && !known.has(part)) known.set(part, (value = answer(view, part)));
    return value as T;
  };
}
