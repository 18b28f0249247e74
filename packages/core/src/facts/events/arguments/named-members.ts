import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { View } from "../../shared/view.ts";
import { statesListed } from "./listed-states.ts";

// Of a group that acts, those whom the clause names beside it.

/** "Nineteen states, including Chad and Mali, signed", "was signed by ten states, including Chad": those of a group that acts who are named. */
export function membersNamed(
  view: View,
  { obliques, objects, verb, kind, agent }: Clause,
  subject: NounPhrase,
): Oblique[] {
  if (kind === "participial" || !view.isPlural(subject.head)) return [];
  if (subject.head >= verb.first && subject.head !== agent?.head) return [];
  // "Nineteen states signed it on Monday, among them Chad": of those who act, where nothing else is so many.
  const counted = VOTERS.test(view.norm(subject.head)) && !objects.some(({ head }) => view.isPlural(head));
  return [
    ...subject.modifiers.filter(({ prep }) => INCLUDING.test(prep)),
    ...obliques.flatMap((oblique) => {
      const { prep, at, phrase } = oblique;
      const near = at >= subject.last && (at <= subject.last + 1 || (counted && view.norm(at - 1) === ","));
      if (!near) return [];
      const [named] = prep === "among" && view.norm(phrase.head) === "them" ? phrase.appositions : [];
      if (named !== undefined) return [{ ...oblique, phrase: named }];
      return INCLUDING.test(prep) ? [oblique] : [];
    }),
  ];
}
const INCLUDING = /^(?:including|among them|such as)$/;

/**
 * "Three states (Chad, Mali and Niger) voted against", "the ministers of the member states (Chad, Mali, Niger) met": a subject that names nobody itself, and
 * behind it in brackets which states are meant.
 */
export function membersInBrackets(
  view: View,
  { verb }: Clause,
  subject: NounPhrase,
): readonly ResolvedMention[] {
  const open = subject.last;
  if (view.norm(open) !== "(" || open >= verb.first) return [];
  let close = open + 1;
  while (close < verb.first && view.norm(close) !== ")") close += 1;
  if (view.norm(close) !== ")") return [];
  const counted =
    view.token(subject.head)?.upos === "NUM" ||
    VOTERS.test(view.norm(subject.head)) ||
    subject.modifiers.some(
      ({ prep, phrase }) => prep === "of" && phrase.last === open && VOTERS.test(view.norm(phrase.head)),
    );
  return counted ? statesListed(view, open + 1, close) : [];
}

const VOTERS =
  /^(?:countries|states|members|nations|governments|delegations|powers|parties|signatories|others)$/;
