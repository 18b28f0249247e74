import type { Clause } from "@chancery/language";

import type { EventType } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { PRESUPPOSED } from "../modality/modality.ts";

/** Prepositions of several words that tell what somebody did. */
const ACTS: Readonly<Record<string, EventType>> = {
  "at the invitation of": "invitation",
  "at the request of": "request",
};

/** "At the invitation of Addo, Brandt will visit Accra": who comes at an invitation is the one invited. */
const guestsOf = (view: View, { subject, verb }: Clause, hosts: readonly { readonly entity: string }[]) =>
  subject === null || verb.passive
    ? []
    : partiesOf(view, subject)
        .filter(({ entity }) => !hosts.some((host) => host.entity === entity))
        .map(({ entity, span }) => ({ entity, role: "recipient" as const, spans: [span] }));

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
            ...(type === "invitation" ? guestsOf(view, clause, parties) : []),
          ],
          ...NO_MORE_TOLD,
          modality: PRESUPPOSED,
        },
      ];
    }),
  );
}
