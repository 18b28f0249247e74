import type { EventType } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Role } from "../candidate.ts";
import { familyOf } from "./families.ts";

/**
 * States beside the people who act for them: at a meeting the people are who meet ("US, Cuban presidents hold talks"), of a treaty the states are the
 * parties for which they sign.
 */
export function actingFor(view: View, type: EventType, roles: readonly Role[], place: string | null): Role[] {
  // "ambassadors of Peru and Chile presented": they themselves, once they are named.
  if (familyOf(type) === "meet" || type === "call" || type === "accreditation") {
    const represented = representedBy(view, roles);
    return roles.filter(({ entity }) => view.kindOf(entity) !== "country" || !represented.has(entity));
  }
  if (BETWEEN_STATES.has(type)) {
    const states = new Set(
      roles.flatMap(({ entity }) => (view.kindOf(entity) === "country" ? [entity] : [])),
    );
    // Ties are broken off by somebody; those who take them up for two states are no third party.
    const stands = ({ entity }: Role): boolean =>
      view.kindOf(entity) === "person" &&
      (type === "establishing-relations" || view.statesOf(entity).some((state) => states.has(state)));
    return states.size > 1 ? roles.filter((role) => !stands(role)) : [...roles];
  }
  if (type === "visit") return visiting(view, roles, place);
  if (type !== "signing") return [...roles];
  const represented = representedBy(view, roles);
  return roles.map((role) =>
    // "signed for Chad by A, for Mali by B and C": a person signs, a state is the party.
    view.kindOf(role.entity) === "person" && role.role === "party"
      ? { ...role, role: "signatory" as const }
      : view.kindOf(role.entity) === "country" && represented.has(role.entity) && role.role === "signatory"
        ? { ...role, role: "party" as const }
        : role,
  );
}

/** For whom the people among them act, by the article or by what is known of them. */
const representedBy = (view: View, roles: readonly Role[]): ReadonlySet<string> =>
  new Set(
    roles.flatMap(({ entity }) =>
      view.kindOf(entity) === "person"
        ? [...view.statesOf(entity), view.doc.knowledge.entity(entity)?.country ?? entity]
        : [],
    ),
  );

/** What states take up and break off: beside two of them the people who tell of it are no parties. */
const BETWEEN_STATES: ReadonlySet<EventType> = new Set<EventType>([
  "establishing-relations",
  "breaking-relations",
]);

/** "The two presidents drove to the palace": whoever is at home there is no visitor beside one who is not. */
function visiting(view: View, roles: readonly Role[], place: string | null): Role[] {
  const state = place === null ? null : (view.doc.knowledge.entity(place)?.country ?? place);
  const isAtHome = ({ role, entity }: Role): boolean =>
    role === "visitor" && state !== null && (entity === state || view.statesOf(entity).includes(state));
  const guests = roles.filter((role) => role.role === "visitor" && !isAtHome(role));
  // "his visit, the first by a Kenyan president": the state whose man has come is no second guest.
  const states = new Set(
    guests.flatMap(({ entity }) => (view.kindOf(entity) === "person" ? view.statesOf(entity) : [])),
  );
  const isSent = ({ role, entity }: Role): boolean =>
    role === "visitor" && view.kindOf(entity) === "country" && states.has(entity);
  return roles.filter((role) => !isSent(role) && (guests.length === 0 || !isAtHome(role)));
}
