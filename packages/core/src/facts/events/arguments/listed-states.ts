import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { View } from "../../shared/view.ts";

const BETWEEN: ReadonlySet<string> = wordSet(", ; and & / the plus");

/** "China, the Russian Federation and Chad": the states and bodies that fill tokens [first, last) alone; none where anything else stands there. */
export function statesListed(view: View, first: number, last: number): readonly ResolvedMention[] {
  const states: ResolvedMention[] = [];
  for (let at = first; at < last;) {
    const state = view
      .mentionsAt(at)
      .find(
        ({ kind, form, first: from, last: to }) =>
          from === at && to <= last && (kind === "country" || kind === "organization") && form !== "pronoun",
      );
    if (state !== undefined) {
      states.push(state);
      at = state.last;
    } else if (BETWEEN.has(view.norm(at))) at += 1;
    else return [];
  }
  return states;
}
