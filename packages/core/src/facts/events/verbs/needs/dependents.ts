import type { Clause, NounPhrase } from "@chancery/language";

import { dependentsOf, type Passage, type View } from "../../../shared/view.ts";
import { isOfAim } from "../asides.ts";

/** "asked how he was": a question asks for nothing but an answer. */
export const isQuestion = (view: View, passage: Passage, clause: Clause): boolean =>
  clause.verb.lemma === "ask" &&
  dependentsOf(passage, clause).some(
    ({ kind, marker, verb }) =>
      verb.first > clause.verb.head &&
      kind !== "relative" &&
      /^(?:how|why|what|whether|when|where|who|if)$/.test(marker ?? ""),
  ) &&
  !hasInfinitive(view, passage, clause);

/** "declined to comment", "refused to answer": who says nothing turns nothing down. */
export const isSilence = (passage: Passage, clause: Clause): boolean =>
  /^(?:decline|refuse)$/.test(clause.verb.lemma) &&
  dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      kind === "infinitive" &&
      /^(?:comment|respond|answer|elaborate|say|name|specify|identify|reply|speculate)$/.test(verb.lemma),
  );

/** "asked not to be named", "demanded anonymity": how somebody is to be quoted is asked of the press. */
export const isAnonymity = (view: View, passage: Passage, clause: Clause): boolean =>
  [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)].some(
    ({ head }) => view.lemma(head) === "anonymity",
  ) ||
  (clause.verb.lemma === "ask" &&
    dependentsOf(passage, clause).some(
      ({ kind, verb }) =>
        kind === "infinitive" && verb.passive && /^(?:name|identify|quote|cite)$/.test(verb.lemma),
    ));

/** "called on Addo to “show restraint”": an infinitive whose verb stands in quotation marks. */
export function isQuotedBidding(view: View, { verb }: Clause): boolean {
  const last = view.token(verb.first)?.sentence;
  for (let i = verb.last; i < verb.last + 30 && view.token(i)?.sentence === last; i += 1)
    if (view.norm(i) === "to" && /^["\u201c\u2018`']+$/.test(view.norm(i + 1))) return true;
  return false;
}

/** "asked him to leave", "declined to say": an infinitive hangs on the clause. */
export const hasInfinitive = (view: View, passage: Passage, clause: Clause): boolean =>
  dependentsOf(passage, clause).some((inner) => inner.kind === "infinitive" && !isOfAim(view, clause, inner));

/** Whether a clause behind the verb says what is told, asked or denied. */
export function hasDependent(view: View, passage: Passage, clause: Clause): boolean {
  if (hasInfinitive(view, passage, clause)) return true;
  return dependentsOf(passage, clause).some(
    ({ kind, verb }) =>
      (kind === "complement" && verb.first > clause.verb.first) ||
      // "denied having issued the remarks"
      (kind === "participial" &&
        clause.verb.lemma === "deny" &&
        verb.form === "gerund" &&
        verb.first > clause.verb.last - 1),
  );
}

/** "demanded that Chad withdraw", "that it should withdraw": what is to be done, where "that Chad withdrew" says what was. */
export function hasSubjunctive(view: View, passage: Passage, clause: Clause): boolean {
  return dependentsOf(passage, clause).some(
    ({ kind, verb, subject }) =>
      kind === "complement" &&
      verb.first > clause.verb.first &&
      (verb.modal === "should" ||
        verb.modal === "must" ||
        verb.tense === "none" ||
        view.norm(verb.first) === "be" ||
        isBareForm(view, subject, verb)),
  );
}

/** "that the union condemn": one of whom the verb has no ending. */
const isBareForm = (
  view: View,
  subject: NounPhrase | null,
  { form, tense, modal, first, lemma }: Clause["verb"],
): boolean =>
  form === "finite" &&
  tense === "present" &&
  modal === null &&
  subject !== null &&
  subject.conjuncts.length === 0 &&
  !view.isPlural(subject.head) &&
  /^(?:NN|NNP)$/.test(view.token(subject.head)?.xpos ?? "") &&
  view.norm(first) === lemma;
