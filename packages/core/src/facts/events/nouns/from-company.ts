import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { Passage, View } from "../../shared/view.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { modalityOf } from "../modality/modality.ts";

const PEOPLE: ReadonlySet<EntityKind> = new Set(["person"]);

/**
 * "President Addo was accompanied by Foreign Minister Mendes", in a sentence of its own: who came along joins the journey of the one told last, and
 * founds none. Only holders of offices count: a family makes no visit of state.
 */
export function fromCompany(view: View, passage: Passage): Candidate[] {
  return passage.own.flatMap((clause): Candidate[] => {
    const { verb, subject, agent, objects } = clause;
    if (verb.lemma !== "accompany" || verb.form !== "finite" || verb.negation !== null) return [];
    const led = verb.passive ? subject : objects[0];
    const by = verb.passive ? agent : subject;
    if (led == null || by === null) return [];
    const leaders = partiesOf(view, led, PEOPLE);
    const company = partiesOf(view, by, PEOPLE).filter(({ entity }) => view.holdsOffice(entity));
    const modality = modalityOf(view, passage, clause);
    if (leaders.length !== 1 || company.length === 0 || modality.negated) return [];
    const role = ({ entity, span }: Party) => ({ entity, role: "visitor" as const, spans: [span] });
    return [
      {
        type: "visit",
        pattern: "accompany.verb",
        passage,
        clause,
        trigger: verb.head,
        triggerSpan: view.spanOf(verb),
        roles: company.map(role),
        ...NO_MORE_TOLD,
        modality,
        anaphoric: true,
        joining: true,
        actingFor: leaders.map(({ entity }) => entity),
      },
    ];
  });
}
