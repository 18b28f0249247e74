import type { Account } from "./account.ts";
import { PLACE } from "./thresholds.ts";

type Placed = Pick<Account, "place" | "placeParents" | "placeLevel">;

const holds = (outer: Placed, inner: Placed): boolean =>
  outer.place !== null && inner.placeParents.includes(outer.place);

export const nested = (a: Placed, b: Placed): boolean => holds(a, b) || holds(b, a);

const isTown = ({ placeLevel }: Placed): boolean => placeLevel === "city" || placeLevel === "site";

/** The country that a place is in, or is; undefined where not known, as of seas and blocs. */
function countryOf({ place, placeLevel, placeParents }: Placed): string | undefined {
  const country = placeLevel === "country" ? (place ?? undefined) : placeParents.at(-1);
  return country?.startsWith("plc.") ? undefined : country;
}

/** Withdrawn codes (ISO 3166-3) have four letters: "SUHH" and "RU" may both hold Moscow, by the day. */
const isFormer = (country: string): boolean => /^[A-Z]{4}$/.test(country);

/** Whether both say where in a way that cannot be one event: two towns, two countries, a town and another country. */
export function placesApart(a: Placed, b: Placed): boolean {
  if (a.place === null || b.place === null || a.place === b.place || nested(a, b)) return false;
  if (a.placeLevel === "unknown" || b.placeLevel === "unknown") return false;
  if (isTown(a) && isTown(b)) return true;
  const [countryA, countryB] = [countryOf(a), countryOf(b)];
  if (countryA === undefined || countryB === undefined || countryA === countryB) return false;
  return !isFormer(countryA) && !isFormer(countryB);
}

export function placeStrength(a: Placed, b: Placed): number {
  if (a.place === null || b.place === null) return PLACE.none;
  if (a.place === b.place) return a.placeLevel === "country" ? PLACE.country : PLACE.town;
  if (!nested(a, b)) return PLACE.none;
  return isTown(a) && isTown(b)
    ? PLACE.town
    : a.placeLevel === "country" || b.placeLevel === "country"
      ? PLACE.country
      : PLACE.nested;
}
