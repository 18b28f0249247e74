import type { Clause } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { partiesOf } from "../shared/parties.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Candidate } from "./candidate.ts";
import { modalityOf } from "./modality.ts";

const GUESTS: ReadonlySet<EntityKind> = new Set(["person", "country", "organization"]);

/**
 * "Addo and Brandt took part, while Quispe attended as an observer": who was there, of a gathering that the sentence does not name again. It founds no event
 * and joins the one that was told of last.
 */
export function fromAttendance(view: View, passage: Passage): Candidate[] {
  return passage.clauses.flatMap((clause) => {
    const { subject, verb } = clause;
    if (subject === null || verb.passive || verb.negation !== null || !attends(view, clause)) return [];
    const modality = modalityOf(view, passage, clause);
    if (modality.negated || modality.status !== "actual") return [];
    const guests = partiesOf(view, subject, GUESTS);
    if (guests.length === 0) return [];
    return [
      {
        type: "summit" as const,
        pattern: ATTEND,
        passage,
        clause,
        trigger: verb.head,
        triggerSpan: view.spanOf(verb),
        roles: guests.map(({ entity, span }) => ({ entity, role: "participant" as const, spans: [span] })),
        place: null,
        when: null,
        about: [],
        modality,
        anaphoric: true,
        joining: true as const,
        indefinite: false,
      },
    ];
  });
}
const ATTEND = "attend-bare.verb";

/** "took part", "participated", "attended", "were present": and nothing that says in what. */
function attends(view: View, { verb, objects, obliques }: Clause): boolean {
  const elsewhere = obliques.some(({ prep }) => !/^(?:as|alongside|along with|together with|)$/.test(prep));
  if (elsewhere) return false;
  if (verb.lemma === "take")
    return (
      objects.length === 1 &&
      objects.every(({ head, modifiers }) => view.norm(head) === "part" && modifiers.length === 0)
    );
  return objects.length === 0 && verb.tense === "past" && /^(?:participate|attend)$/.test(verb.lemma);
}
