import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

const GUESTS: ReadonlySet<EntityKind> = new Set<EntityKind>(["person"]);

/**
 * "The Amir received the Speaker, followed by the Prime Minister": a meeting more, of him who received with him who came next, as the court news of the Gulf has
 * it. `told`: what the verbs of the passage told.
 */
export function fromFollowers(view: View, passage: Passage, told: readonly Candidate[]): Candidate[] {
  return passage.own.flatMap((clause): Candidate[] => {
    const { kind, verb, agent, parent } = clause;
    if (kind !== "participial" || verb.lemma !== "follow" || !verb.passive || agent === null) return [];
    const outer = parent === null ? undefined : passage.clauses[parent];
    const model = told.find(
      (candidate) =>
        candidate.clause === outer && candidate.type === "meeting" && !candidate.modality.negated,
    );
    if (outer?.subject == null || outer.verb.passive || model === undefined) return [];
    const { first, last } = outer.subject;
    const hosts = model.roles.filter(({ spans }) =>
      spans.some(({ start }) => first <= view.tokenAt(start) && view.tokenAt(start) < last),
    );
    const guests = partiesOf(view, agent, GUESTS)
      .filter(({ entity }) => view.holdsOffice(entity) && !hosts.some((host) => host.entity === entity))
      .map(({ entity, span }) => ({ entity, role: "participant" as const, spans: [span] }));
    if (hosts.length === 0 || guests.length === 0) return [];
    return [
      {
        ...model,
        pattern: "followed-by.verb",
        clause,
        trigger: verb.head,
        triggerSpan: view.spanOf(verb),
        roles: [...hosts, ...guests],
      },
    ];
  });
}
