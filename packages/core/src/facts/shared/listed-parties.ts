import { wordSet, type NounPhrase } from "@chancery/language";

import { toParties, type Party } from "./party.ts";
import type { View } from "./view.ts";

// People whom a phrase lists behind what they are, where grammar makes no list of it.

/**
 * "the foreign ministers of Honduras, Eduardo Reina, and China, Qin Gang", "his counterparts from Peru, Ana Ruiz, and Chile, Mario Poe": each behind his own
 * state, between commas; "the presidents of Peru Ana Ruiz and Chile Mario Poe": without any.
 */
export function pairedIn(view: View, { first, last }: NounPhrase): readonly Party[] {
  let of = first;
  while (of < first + ROLE && view.norm(of) !== "of" && view.norm(of) !== "from") of += 1;
  if (of >= Math.min(last, first + ROLE) || !COLLEAGUES.has(view.norm(of - 1))) return NOBODY;
  const end = Math.min(view.tokens.length, last + PAIR);
  return view.mentionsIn(of, end).flatMap((mention) => {
    const { kind, form, first: at, last: behind } = mention;
    if (kind !== "person" || form !== "name") return [];
    if (view.mentionAt(at - 1)?.kind === "country" && view.mentionAt(at - 1)?.last === at)
      return toParties(view, mention);
    if (view.norm(at - 1) !== "," || !/^[,.;]$/.test(view.norm(behind))) return [];
    return view.mentionAt(at - 2)?.kind === "country" ? toParties(view, mention) : [];
  });
}

/**
 * The members of a list one of which pairs states with people ("Addo and his counterparts from Peru, Ana Ruiz, and Chile, Mario Poe"): a state behind which
 * its own stands is none of them. Null for any other list.
 */
export function withPaired(
  view: View,
  conjuncts: readonly NounPhrase[],
  partiesOf: (conjunct: NounPhrase) => readonly Party[],
): Party[] | null {
  const pairs = conjuncts.map((conjunct) => pairedIn(view, conjunct));
  const at = pairs.findIndex((paired) => paired.length > 1);
  if (at < 0) return null;
  const end = Math.max(...(pairs[at] ?? []).map(({ span }) => view.tokenAt(span.end - 1)));
  return conjuncts.flatMap((conjunct, i) =>
    i === at ? (pairs[at] ?? []) : i > at && conjunct.first < end ? [] : partiesOf(conjunct),
  );
}

/** "the foreign ministers of the three countries – Addo of Ghana, Brandt of Austria and Poe of Fiji –", or in brackets: who they are. */
export function namedBehind(view: View, { head, last, conjuncts }: NounPhrase): readonly Party[] {
  if (conjuncts.length > 0 || !COLLEAGUES.has(view.norm(head))) return NOBODY;
  const mark = view.norm(last);
  const shut =
    mark === "(" ? ")" : /^(?:[-–—:]|--)$/.test(mark) && view.token(last)?.spaceBefore === true ? mark : "";
  if (shut === "") return [];
  const found: Party[] = [];
  for (let at = last + 1; at < last + 40;) {
    const norm = view.norm(at);
    if (norm === shut || norm === "." || norm === "") break;
    const named = view
      .mentionsAt(at)
      .find(
        ({ kind, form, first }) =>
          first === at && form === "name" && (kind === "person" || kind === "country"),
      );
    if (named?.kind === "person") found.push(...toParties(view, named));
    else if (named === undefined && !LISTING.test(norm)) return [];
    at = named?.last ?? at + 1;
  }
  return found;
}
const LISTING = /^(?:,|;|and|of|the|from|mr|mrs|ms|dr|'s|’s|\.)$/;
const COLLEAGUES: ReadonlySet<string> = wordSet(
  "ministers presidents premiers leaders heads counterparts colleagues",
);
const NOBODY: readonly Party[] = [];
/** Words of what they are, to the one that says of whom. */
const ROLE = 4;
/** Tokens behind the phrase: the last state and its name. */
const PAIR = 8;

/** "Secretary of State John Kerry, Russia's Sergei Lavrov, China's Wang Yi": each whose state is named before him is one of a list, whatever it was taken for. */
export function listedIn(view: View, { first, last, head }: NounPhrase): readonly Party[] {
  if (last - first < 6) return NOBODY;
  return view.mentionsIn(first, last).flatMap((mention) => {
    const { kind, form, first: at } = mention;
    if (kind !== "person" || form !== "name" || at <= head || !/^['’]s?$/.test(view.norm(at - 1))) return [];
    const state = view.mentionAt(at - 2);
    const parted = state?.kind === "country" && view.norm(state.first - 1) === ",";
    return parted ? toParties(view, mention) : [];
  });
}
