import type { Clause } from "@chancery/language";

import type { EventType } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import { NO_MORE_TOLD, type Candidate, type Role } from "../candidate.ts";
import { modalityOf, PRESUPPOSED } from "../modality/modality.ts";
import { allPhrases } from "../nouns/noun-phrases.ts";

/** Prepositions of several words that tell what somebody did. */
const ACTS: Readonly<Record<string, EventType>> = {
  "at the invitation of": "invitation",
  "at an invitation of": "invitation",
  "at invitation of": "invitation",
  "on invitation of": "invitation",
  "on the invitation of": "invitation",
  "upon the invitation of": "invitation",
  "at the request of": "request",
  "on the request of": "request",
  "upon the request of": "request",
};

/** "At the invitation of Addo, Brandt will visit Accra": who comes at an invitation is the one invited, in "a visit by Brandt at the invitation" too. */
function guestsOf(
  view: View,
  { phrases }: Passage,
  { subject, verb }: Clause,
  at: number,
  hosts: readonly Party[],
): Role[] {
  const visits = allPhrases(view, phrases).filter(
    ({ head, first }) => first > verb.head && head < at && JOURNEYS.has(view.lemma(head)),
  );
  const named = visits
    .flatMap(({ modifiers }) => modifiers)
    .filter(({ prep }) => prep === "by" || prep === "of")
    .flatMap(({ phrase }) => partiesOf(view, phrase));
  const guests = named.length > 0 ? named : subject === null || verb.passive ? [] : partiesOf(view, subject);
  return guests
    .filter(({ entity }) => !hosts.some((host) => host.entity === entity))
    .map(({ entity, span }) => ({ entity, role: "recipient" as const, spans: [span] }));
}
const JOURNEYS: ReadonlySet<string> = new Set(["visit", "trip", "tour", "stay"]);

/** "went into exile at the invitation of Nigeria's president": he invited. */
export function fromPrepositions(view: View, passage: Passage): Candidate[] {
  return passage.own.flatMap((clause) => [
    ...talksIn(view, passage, clause),
    ...clause.obliques.flatMap(({ prep, at, phrase }) => {
      const type = ACTS[prep];
      const parties = type === undefined ? [] : partiesOf(view, phrase);
      if (type === undefined || parties.length === 0) return [];
      const words = { first: at, last: at + prep.split(" ").length };
      return [
        {
          type,
          pattern: `at-${type}.preposition`,
          passage,
          clause,
          trigger: at,
          triggerSpan: view.spanOf(words),
          roles: [
            ...parties.map(({ entity, span }) => ({ entity, role: "actor" as const, spans: [span] })),
            ...(type === "invitation" ? guestsOf(view, passage, clause, at, parties) : []),
          ],
          ...NO_MORE_TOLD,
          modality: PRESUPPOSED,
        },
      ];
    }),
  ]);
}

/** "In talks with Addo, Brandt was urged to wait": whoever the clause is about met him, whatever was done there. */
function talksIn(view: View, passage: Passage, clause: Clause): Candidate[] {
  const { verb, subject, obliques } = clause;
  const talks = obliques.find(({ prep }) => prep === "in talks with");
  // "is in talks with" is told by the verb.
  if (talks === undefined || subject === null || verb.lemma === "be" || verb.form !== "finite") return [];
  const [one, other] = [partiesOf(view, subject), partiesOf(view, talks.phrase)];
  const modality = modalityOf(view, passage, clause);
  const apart = one.every(({ entity }) => other.every((party) => party.entity !== entity));
  if (one.length === 0 || other.length === 0 || !apart || modality.negated) return [];
  return [
    {
      type: "meeting",
      pattern: "in-talks.preposition",
      passage,
      clause,
      trigger: talks.at + 1,
      triggerSpan: view.spanOf({ first: talks.at, last: talks.at + 3 }),
      roles: [...one, ...other].map(({ entity, span }) => ({
        entity,
        role: "participant" as const,
        spans: [span],
      })),
      ...NO_MORE_TOLD,
      modality,
    },
  ];
}
