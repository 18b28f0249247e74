import type { Passage, View } from "../../shared/view.ts";
import { statesListed } from "../arguments/listed-states.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { PRESUPPOSED } from "../modality/modality.ts";

/** The words that name a side of a vote, as the protocols of the United Nations do, and the pattern whose codes it has. */
const SIDES: readonly (readonly [words: RegExp, pattern: string])[] = [
  [/^(?:in (?:favou?r|support)|for)$/, "tally.for"],
  [/^(?:against|opposed)$/, "tally.against"],
  [/^(?:abstentions?|abstaining|abstained)$/, "tally.abstained"],
];
/** Words of a side: "in favour". */
const LONGEST = 2;
const VOTING =
  /^(?:vot(?:e|es|ed|ing)|adopt(?:ed|s|ing)?|pass(?:ed)?|approved|rejected|resolution|draft|text|tally)$/;

/**
 * "adopted by 12 votes in favour to 1 against (Chad), with 2 abstentions (China, Fiji)": who is named in brackets behind a side voted so.
 * A sentence that speaks of no vote tells of none.
 */
export function fromTallies(view: View, passage: Passage): Candidate[] {
  const { first, last } = passage.sentence;
  const found: Candidate[] = [];
  let voting: boolean | null = null;
  for (let open = first + 1; open < last; open += 1) {
    const shut = BRACKETS.get(view.norm(open));
    if (shut === undefined) continue;
    let close = open + 1;
    while (close < last && view.norm(close) !== shut) close += 1;
    if (close >= last) continue;
    // "2 against (Chad, Peru)" or "two (Chad and Peru) against"
    const side =
      sideBefore(view, first, open) ??
      (view.token(open - 1)?.upos === "NUM" ? sideAt(view, close + 1, last) : null);
    if (side === null) continue;
    voting ??= view.tokens.slice(first, last).some(({ norm }) => VOTING.test(norm));
    if (!voting) return [];
    const states = statesListed(view, open + 1, close);
    if (states.length === 0) continue;
    const { at, pattern } = side;
    found.push({
      type: "vote",
      pattern,
      passage,
      clause: passage.clauses.find((clause) => clause.first <= at && at < clause.last) ?? null,
      trigger: at,
      triggerSpan: view.spanOf({ first: at, last: at + 1 }),
      roles: states.map(({ entity, span }) => ({ entity, role: "actor", spans: [span] })),
      ...NO_MORE_TOLD,
      modality: PRESUPPOSED,
    });
  }
  return found;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/** The side named right behind the bracket; a verb there has those in the bracket for its subject already. */
function sideAt(
  view: View,
  at: number,
  last: number,
): { readonly at: number; readonly pattern: string } | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    if (at + length > last) continue;
    const words = view.tokens
      .slice(at, at + length)
      .map(({ norm }) => norm)
      .join(" ");
    const side = SIDES.find(([pattern]) => pattern.test(words));
    if (side !== undefined && !/^(?:for|abstained)$/.test(words)) return { at, pattern: side[1] };
  }
  return null;
}

/** The side that a count right before the token names: "1 against (". */
function sideBefore(
  view: View,
  first: number,
  open: number,
): { readonly at: number; readonly pattern: string } | null {
  for (let length = 1; length <= LONGEST; length += 1) {
    const at = open - length;
    const words = view.tokens
      .slice(at, open)
      .map(({ norm }) => norm)
      .join(" ");
    const side = SIDES.find(([pattern]) => pattern.test(words));
    if (side === undefined) continue;
    // "3 votes against", "two members opposed"
    for (let back = at - 1; back >= Math.max(first, at - 3); back -= 1)
      if (view.token(back)?.upos === "NUM") return { at, pattern: side[1] };
  }
  return null;
}
