import type { EventRole } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Read, Role } from "../candidate.ts";
import { isWithin } from "./places.ts";

/** What the arguments of a trigger have filled that has to do with where. */
interface Filled {
  readonly roles: Role[];
  readonly place: Read<string> | null;
  readonly destinations: readonly Read<string>[];
}

/** One of the places that a phrase leads to, and who takes part there. */
export interface Stop {
  roles: Role[];
  place: Read<string> | null;
}

/** One filling for each destination, each with its own place and, in `role`, its own state; the filling itself where it has none. */
export function perDestination(view: View, role: EventRole, { roles, place, destinations }: Filled): Stop[] {
  // "was recalled to Khartoum": home is where they come from, and not whom it hits.
  const foreign = destinations.filter(
    (to, i, all) =>
      !(role === "recipient" && isHome(view, to.value, roles)) && !isTownOf(view, all[i - 1], to),
  );
  if (foreign.length === 0) return [{ roles, place }];
  return foreign.map((to) => {
    const { value, spans } = to;
    const meant = role === "host" ? null : stateOfSeat(view, value, roles);
    // "recalled its envoy from Lima": that is where he was, too.
    if (meant !== null)
      return { roles: [...roles, { entity: meant, role, spans }], place: role === "recipient" ? to : null };
    const state = view.kindOf(value) === "country" && !roles.some(({ entity }) => entity === value);
    return { roles: state ? [...roles, { entity: value, role, spans }] : roles, place: to };
  });
}

/** "switched recognition to Beijing", "recalled its envoy from Lima": the state that the town stands for, where the text names it. */
function stateOfSeat(view: View, town: string, roles: readonly Role[]): string | null {
  if (view.kindOf(town) !== "place") return null;
  const known = view.doc.knowledge.entity(town);
  const state = known?.country ?? null;
  return state !== null &&
    known?.subtype === "city" &&
    view.kindOf(state) !== undefined &&
    !roles.some(({ entity }) => entity === state)
    ? state
    : null;
}

/** "landed at Mendes Airport in Lima": one place and the town where it is. */
function isTownOf(
  view: View,
  inner: Read<string> | undefined,
  { value, spans: [at] }: Read<string>,
): boolean {
  const end = inner?.spans[0]?.end;
  if (inner === undefined || at === undefined || end === undefined || view.kindOf(value) !== "place")
    return false;
  const built = inner.value.startsWith("local:") || isWithin(view, inner.value, value);
  return built && /^,? in(?: the (?:city|capital|town|port)(?: of)?)? $/.test(view.text.slice(end, at.start));
}

/** A town of the state that acts. */
function isHome(view: View, town: string, roles: readonly Role[]): boolean {
  const state = view.doc.knowledge.entity(town)?.country ?? null;
  return state !== null && roles.some(({ entity, role }) => entity === state && role === "actor");
}
