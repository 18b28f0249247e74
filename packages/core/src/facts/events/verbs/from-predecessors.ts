import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Candidate, Role } from "../candidate.ts";
import { doersOf } from "./from-ellipsis.ts";

const BEHIND: ReadonlySet<string> = wordSet("after following behind");
const RANKS: ReadonlySet<string> = wordSet(
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest next last only first",
);
/** Tokens between the rank and "to": "the third West African head of state to do so". */
const WITHIN = 7;

const STATES: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization"]);
const PEOPLE: ReadonlySet<EntityKind> = new Set<EntityKind>(["person"]);

/**
 * "became the third state to recognise Chad after Norway and Peru", "the second country to do so after Togo", "his visit is the fourth, following those by
 * Addo and Brandt": those who did the same before, when nobody says. `told` holds the events of the passage so far, in reading order.
 */
export function fromPredecessors(view: View, passage: Passage, told: readonly Candidate[]): Candidate[] {
  return passage.own.flatMap((clause) => {
    const those = takenUp(view, clause);
    const model = those === null ? ranked(view, passage, clause, told) : visitBefore(passage, those.at, told);
    if (model === undefined || model.modality.negated) return [];
    const replaced = those === null ? doersOf(view, model) : visitorsOf(model);
    const [doer] = replaced;
    if (doer === undefined) return [];
    const kinds = view.kindOf(doer.entity) === "person" ? PEOPLE : STATES;
    const phrases =
      those === null
        ? clause.obliques.filter(({ prep }) => BEHIND.has(prep)).map(({ phrase }) => phrase)
        : [those.phrase];
    const earlier = phrases
      .flatMap((phrase) => partiesOf(view, phrase, kinds))
      .filter(
        ({ entity, form }) => form !== "pronoun" && model.roles.every((role) => role.entity !== entity),
      );
    if (earlier.length === 0) return [];
    const each = model.type === "visit" ? earlier.map((one) => [one]) : [earlier];
    return each.map((parties) => didBefore(view, passage, clause, model, replaced, parties));
  });
}

function didBefore(
  view: View,
  passage: Passage,
  clause: Clause,
  model: Candidate,
  replaced: readonly Role[],
  parties: readonly Party[],
): Candidate {
  const role = replaced[0]?.role ?? "actor";
  return {
    ...model,
    pattern: "predecessors.verb",
    passage,
    clause,
    trigger: parties[0] === undefined ? model.trigger : view.tokenAt(parties[0].span.start),
    triggerSpan: view.spanOf(clause.verb),
    roles: [
      ...parties.map(({ entity, span }) => ({ entity, role, spans: [span] })),
      ...model.roles.filter((one) => !replaced.includes(one)),
    ],
    place: model.type === "visit" ? model.place : null,
    when: null,
    modality: { status: "actual", negated: false, cues: [], recalled: true },
    indefinite: false,
    predecessors: true,
  };
}

/** What the infinitive behind "the third state" tells, or what "to do so" takes up. */
function ranked(
  view: View,
  passage: Passage,
  clause: Clause,
  told: readonly Candidate[],
): Candidate | undefined {
  const { kind, verb } = clause;
  if (kind !== "infinitive" || verb.negation !== null || !isRanked(view, verb.first)) return undefined;
  if (!(verb.lemma === "do" && /^(?:so|this|that|likewise)$/.test(view.norm(verb.last))))
    return told.findLast((candidate) => candidate.clause === clause);
  return told.findLast(
    (candidate) =>
      candidate.passage === passage && candidate.trigger < verb.head && candidate.clause !== clause,
  );
}

function isRanked(view: View, at: number): boolean {
  for (let i = at - 1; i >= at - WITHIN; i -= 1) {
    if (RANKS.has(view.norm(i))) return true;
    if (/^(?:VERB|AUX|PUNCT)$/.test(view.token(i)?.upos ?? "PUNCT")) return false;
  }
  return false;
}

/** "following those by Addo and Brandt": whose they were, and where the words stand. */
function takenUp(
  view: View,
  { obliques }: Clause,
): { readonly at: number; readonly phrase: NounPhrase } | null {
  const those = obliques.find(
    ({ prep, phrase }) => BEHIND.has(prep) && /^(?:those|that|ones)$/.test(view.norm(phrase.head)),
  );
  if (those === undefined) return null;
  const owner = [...obliques, ...those.phrase.modifiers].find(
    ({ prep, at }) => /^(?:by|of)$/.test(prep) && at === those.phrase.head + 1,
  );
  return owner === undefined ? null : { at: those.at, phrase: owner.phrase };
}

const visitBefore = (passage: Passage, at: number, told: readonly Candidate[]): Candidate | undefined =>
  told.findLast(
    (candidate) => candidate.passage === passage && candidate.type === "visit" && candidate.trigger < at,
  );

const visitorsOf = ({ roles }: Candidate): readonly Role[] => roles.filter(({ role }) => role === "visitor");
