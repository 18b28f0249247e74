import { wordSet, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import type { View } from "./view.ts";

// Who stands in a list before the name that grammar takes for the whole of a subject.

/** Names that one sentence lists; ministries' releases have some ten. */
const MOST = 30;

/**
 * The people listed before the name that the phrase is, in reading order: "the Vice Minister of Trade of Peru, A, the director of the Asian department,
 * B, and the ambassador of Chile to Peru, C received". Empty where the phrase is no such name.
 */
export function listedBefore(view: View, { first, head }: NounPhrase): readonly ResolvedMention[] {
  const name = view.mentionAt(head);
  if (name === undefined || !isPerson(name) || !isCourtesy(view, first, name.first)) return [];
  const out: ResolvedMention[] = [];
  let joined = false;
  for (let at: ResolvedMention | undefined = name; at !== undefined && out.length < MOST;) {
    const before = titledBefore(view, at);
    at = before?.name;
    if (before === undefined) break;
    out.unshift(before.name);
    joined ||= before.joined;
  }
  // "After talks with A, Peru's premier, B, left": commas alone part what opens the sentence from its subject.
  return joined ? out : [];
}

const isPerson = ({ kind, form, group }: ResolvedMention): boolean =>
  kind === "person" && form === "name" && group === undefined;

const personEndingAt = (view: View, end: number): ResolvedMention | undefined => {
  const mention = view.mentionAt(end - 1);
  return mention !== undefined && mention.last === end && isPerson(mention) ? mention : undefined;
};

/** The name before "the title," of a name, with a comma or "and" between: whoever the list names before. */
function titledBefore(
  view: View,
  { first, entity }: ResolvedMention,
): { readonly name: ResolvedMention; readonly joined: boolean } | undefined {
  let comma = first - 1;
  while (COURTESIES.has(view.norm(comma))) comma -= 1;
  if (view.norm(comma) !== ",") return undefined;
  const { end } = view.tokenSpan(comma);
  const title = (view.doc.offices ?? []).find(
    ({ person, rule, span }) =>
      person === entity && rule === "offices.apposition.before" && span.end < end && end - span.end < WITHIN,
  );
  if (title === undefined) return undefined;
  let at = stateBefore(view, view.tokenAt(title.span.start));
  if (/^(?:the|his|her)$/.test(view.norm(at - 1))) at -= 1;
  const joined = view.norm(at - 1) === "and";
  if (joined) at -= 1;
  else if (view.norm(at - 1) !== ",") return undefined;
  if (view.norm(at - 1) === ",") at -= 1;
  const before = personEndingAt(view, at);
  return before && { name: before, joined };
}

/** "Peruvian President", "Peru's President": the first token with the state that stands before the title. */
function stateBefore(view: View, at: number): number {
  const end = /^['’]s?$/.test(view.norm(at - 1)) ? at - 1 : at;
  const state = view.mentionsAt(end - 1).find(({ kind, last }) => kind === "country" && last === end);
  return state?.first ?? at;
}

const isCourtesy = (view: View, first: number, last: number): boolean =>
  view.tokens.slice(first, last).every(({ norm }) => COURTESIES.has(norm));
const COURTESIES: ReadonlySet<string> = wordSet(
  "mr mr. mrs mrs. ms ms. dr dr. h.e. he hon hon. prof prof. sir honourable honorable excellency his her the",
);

/** Characters from a title to the name behind it, what it is the title of between them. */
const WITHIN = 90;

/**
 * "Ambassador of Peru A, Ambassador of Chile B and Ambassador of Chad C presented": each name with its office right before it, where grammar takes the
 * first office without its name for the whole.
 */
export function titledBehind(
  view: View,
  { first, last, conjuncts, head }: NounPhrase,
): readonly ResolvedMention[] {
  if (conjuncts.length > 0 || view.mentionAt(head) !== undefined) return [];
  const out: ResolvedMention[] = [];
  for (let at = last, from = first; out.length < MOST;) {
    const name = view.mentionAt(at);
    if (name === undefined || name.first !== at || !isPerson(name) || !isTitledIn(view, name, from))
      return out;
    out.push(name);
    from = name.last;
    while (/^(?:,|;|and|the)$/.test(view.norm(from))) from += 1;
    at = from;
    while (at < from + TITLE && /^(?:NOUN|PROPN|ADJ|ADP|DET|PUNCT)$/.test(view.token(at)?.upos ?? "")) {
      const next = view.mentionAt(at);
      if (next !== undefined && next.first === at && isPerson(next)) break;
      if (/^[,;.]$/.test(view.norm(at))) return out;
      at += 1;
    }
  }
  return out;
}
/** Tokens of an office before its holder's name. */
const TITLE = 12;

/** An office that the article gives the person stands between the token and the name. */
function isTitledIn(view: View, { entity, span }: ResolvedMention, from: number): boolean {
  const { start } = view.tokenSpan(from);
  return (view.doc.offices ?? []).some(
    (office) => office.person === entity && office.span.start >= start && office.span.end <= span.start,
  );
}

/** "A along with his wife, B arrived": A, where the phrase is the name of his family; who comes along does not act. */
export function leaderOf(view: View, { first, head }: NounPhrase): ResolvedMention | undefined {
  const name = view.mentionAt(head);
  if (name === undefined || name.first !== first || !isPerson(name)) return undefined;
  const at = view.norm(first - 1) === "," ? first - 2 : first - 1;
  if (!PARTNERS.test(view.norm(at)) || !/^(?:his|her)$/.test(view.norm(at - 1))) return undefined;
  if (!/^(?:with|by)$/.test(view.norm(at - 2))) return undefined;
  let end = at - 2;
  if (/^(?:along|together|accompanied)$/.test(view.norm(end - 1))) end -= 1;
  if (view.norm(end - 1) === ",") end -= 1;
  return personEndingAt(view, end);
}
const PARTNERS = /^(?:wife|husband|spouse|daughter|son|mother|sister|brother)$/;
