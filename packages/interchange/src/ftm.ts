import type { EntityKind } from "@chancery/core";

import { citedDate } from "./citations/cited-date.ts";
import { oneLine } from "./citations/citation.ts";
import type { ExportedEntry } from "./list-rows.ts";
import { entrySummary } from "./summary.ts";

/** An entity of FollowTheMoney: every value is a list of texts, references are ids. */
export interface FtmEntity {
  readonly id: string;
  readonly schema:
    | "Person"
    | "PublicBody"
    | "Organization"
    | "Address"
    | "Event"
    | "Position"
    | "Occupancy"
    | "Membership"
    | "Note"
    | "Article";
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export interface FtmNamed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

type Names = Readonly<Record<string, FtmNamed>>;

/**
 * A person, a state, a body or a place. Null for agreements and named events: the model has no schema that is true of them.
 * What is not known of it (whether a body is intergovernmental, where a person is from) is not said.
 */
export function ftmEntity({ id, kind, name }: FtmNamed): FtmEntity | null {
  const named = { name: [oneLine(name)] };
  switch (kind) {
    case "person":
      return { id, schema: "Person", properties: named };
    case "country":
      return {
        id,
        schema: "PublicBody",
        properties: {
          ...named,
          topics: ["gov.national"],
          ...(isCountry(id) ? { country: [id.toLowerCase()] } : {}),
        },
      };
    case "organization":
      return { id, schema: "Organization", properties: named };
    case "place":
      return { id, schema: "Address", properties: { full: [oneLine(name)] } };
    case "agreement":
    case "event":
      return null;
  }
}

/** Codes that the model knows: those of ISO 3166-1, and that of the Soviet Union. */
const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id) || id === "SUHH";

/**
 * An event with those who took part, each of them once and before it. An event that its sources say did not happen is left
 * out: the model cannot say so. How an event stands where it is not plainly reported, and what of its day is in doubt, is
 * said in its summary.
 */
export function ftmEvent(entry: ExportedEntry, names: Names): FtmEntity[] {
  if (entry.negated || entry.status === "denied") return [];
  const involved = [...new Set(entry.participants.map(({ entity }) => entity))].flatMap((id) => {
    const named = names[id];
    const entity = named === undefined ? null : ftmEntity(named);
    return entity === null || entity.schema === "Address" ? [] : [entity];
  });
  const place = entry.place === null ? undefined : names[entry.place];
  const summary = [
    ...(entry.status === "actual" ? [] : [`Reported as ${entry.status}.`]),
    ...(entry.disagreement === "conflict" ? ["Its sources contradict each other."] : []),
    ...(entry.when !== null && !/^[\d/-]+$/.test(entry.when.edtf) ? [`Day: ${entry.when.edtf}.`] : []),
    `Told by ${entry.sources} ${entry.sources === 1 ? "article" : "articles"}, ${entry.independent} independent.`,
  ];
  const event: FtmEntity = {
    id: entry.id,
    schema: "Event",
    properties: {
      name: [oneLine(entrySummary(entry, names))],
      summary: [summary.join(" ")],
      ...ftmDays(entry.when),
      ...(place === undefined ? {} : { location: [oneLine(place.name)] }),
      ...(place !== undefined && isCountry(place.id) ? { country: [place.id.toLowerCase()] } : {}),
      ...(involved.length === 0 ? {} : { involved: involved.map(({ id }) => id) }),
    },
  };
  return [...involved, event];
}

/** A day, or both ends of a stretch, as prefixes of ISO dates; nothing of what has no year. An open stretch has its beginning. */
export function ftmDays(when: { readonly edtf: string } | null): FtmEntity["properties"] {
  const open = /^(.+)\/(?:\.\.)?$/.exec(when?.edtf ?? "")?.[1];
  const [first, last] = citedDate(open ?? when?.edtf ?? null)?.points ?? [];
  const [from, to] = [ftmDate(first), ftmDate(last)];
  if (from === null) return {};
  if (open !== undefined) return { startDate: [from] };
  return to === null ? { date: [from] } : { startDate: [from], endDate: [to] };
}

/** A day, a month or a year as the beginning of an ISO date. */
export const ftmDate = (point: readonly number[] | undefined): string | null =>
  point === undefined
    ? null
    : point.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");

/** Entities as JSON Lines, each of one id once in all parts of a file. */
export function ftmLines(): (entities: readonly FtmEntity[]) => string {
  const written = new Set<string>();
  return (entities) =>
    entities
      .filter(({ id }) => !written.has(id) && written.add(id))
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join("");
}
