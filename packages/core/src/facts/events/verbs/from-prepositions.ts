import type { Clause } from "@chancery/language";

import type { EventType } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import { NO_MORE_TOLD, type Candidate, type Role } from "../candidate.ts";
import { PRESUPPOSED } from "../modality/modality.ts";
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
  return passage.own.flatMap((clause) =>
    clause.obliques.flatMap(({ prep, at, phrase }) => {
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
  );
}
