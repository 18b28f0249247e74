import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

// Why something is done, and for whom: no deed beside it.

/** "Two ministers agreed to broker a summit of their presidents": nobody mediates for his own state. */
export function isOwnCause(view: View, { type, roles }: Candidate): boolean {
  if (type !== "mediation") return false;
  const statesOf = (role: string): Set<string> =>
    new Set(
      roles
        .filter((one) => one.role === role)
        .flatMap(({ entity }) =>
          view.kindOf(entity) === "country"
            ? [entity]
            : [...view.statesOf(entity), view.doc.knowledge.entity(entity)?.country ?? entity],
        ),
    );
  const [own, others] = [statesOf("mediator"), statesOf("participant")];
  return [...own].some((state) => others.has(state));
}

/** "signed agreements to strengthen ties": why it was done, and nothing that anybody has agreed besides. */
export function isAim(view: View, { type, clause, passage, modality }: Candidate): boolean {
  if (type !== "cooperation" || clause?.kind !== "infinitive" || clause.parent === null) return false;
  const outer = passage.clauses[clause.parent];
  return (
    modality.status === "planned" &&
    outer !== undefined &&
    /^(?:sign|initial|ink|conclude|meet|hold|visit|arrive|travel|discuss|launch|host|work)$/.test(
      outer.verb.lemma,
    ) &&
    view.norm(clause.verb.first) === "to"
  );
}
