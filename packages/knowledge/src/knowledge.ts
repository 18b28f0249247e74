import { AgreementIndex } from "./agreement-index.ts";
import { byStart, holdsOn } from "./dates.ts";
import { allEntities } from "./entities.ts";
import { nameKey } from "./fold.ts";
import { groupBy } from "./group-by.ts";
import { NameIndex } from "./name-index.ts";
import { allNames } from "./names.ts";
import { RoleIndex } from "./roles.ts";
import { SpellingIndex } from "./spelling-index.ts";
import { cellList, cellOrNull, type BaseCountry, type Row, type Tables } from "./tables.ts";
import { TownIndex, townEntity } from "./towns.ts";
import type { AgreementLink, DayRange, Knowledge, Membership, Office, Region, Term } from "./types.ts";

/** What a knowledge base is made of: the rows, the country base, and the day up to which they speak. */
export interface Source {
  readonly version: string;
  /** ISO day; what is open-ended holds for certain up to it. */
  readonly dataDate: string;
  readonly tables: Tables;
  readonly base: readonly BaseCountry[];
}

const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const byColumn = (rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> =>
  groupBy(rows, (row) => row[column] ?? "");

const officeOf = (row: Row): Office & { readonly role: string } => ({
  id: row["id"] ?? "",
  polity: row["polity"] ?? "",
  title: row["title"] ?? "",
  role: row["role"] ?? "",
  is: cellList(row["is"]),
  seats: row["seats"] === "many" ? "many" : "1",
});

/** Agencies and outlets by every name and domain they go by. */
function mediaNames(
  rows: readonly Row[],
  kinds: ReadonlySet<string>,
  value: "name" | "country" = "name",
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const listed = rows.filter(({ kind = "" }) => kinds.has(kind));
  // What one is called beats what another is short for: "The Times" is The Times.
  for (const column of ["name", "aliases", "credits"])
    for (const row of listed)
      for (const text of column === "name" ? [row["name"] ?? ""] : cellList(row[column]))
        if (!names.has(nameKey(text))) names.set(nameKey(text), row[value] ?? "");
  for (const row of listed)
    for (const domain of cellList(row["domains"])) names.set(domain.toLowerCase(), row[value] ?? "");
  return names;
}

/** Domain as a key: no scheme, path or leading "www."; each parent domain is tried after it. */
function* domainsOf(text: string): Generator<string> {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[/?#:].*$/s, "")
    .replace(/^www\./, "");
  const labels = host.split(".");
  for (let i = 0; i + 1 < labels.length && i < 8; i += 1) yield labels.slice(i).join(".");
}

const NO_ROWS: readonly Row[] = [];

/** An answer made of rows for some days. What is asked of all times is the same whenever it is asked: it is made once. */
function keptOfAllTimes<T>(make: (rows: readonly Row[], on: DayRange | undefined) => readonly T[]) {
  const kept = new WeakMap<readonly Row[], readonly T[]>();
  return (rows: readonly Row[] = NO_ROWS, on?: DayRange): readonly T[] => {
    if (on !== undefined) return make(rows, on);
    const known = kept.get(rows);
    if (known !== undefined) return known;
    const made = make(rows, on);
    kept.set(rows, made);
    return made;
  };
}

/** A knowledge base over rows. Indexes are built at first need; nothing here reads files or the clock. */
export function createKnowledge({ version, dataDate, tables, base }: Source): Knowledge {
  const rows = (table: string): readonly Row[] => tables[table] ?? [];
  const entities = lazy(() => allEntities(tables, base));
  const names = lazy(() => allNames(tables, base));
  const nameIndex = lazy(() => new NameIndex(names()));
  const spelling = lazy(() => new SpellingIndex(names()));
  const towns = lazy(() => new TownIndex());
  const placeRows = lazy(() => new Map(rows("places").map((row) => [row["id"] ?? "", row])));
  const roles = lazy(() => new RoleIndex(rows("roles")));
  const offices = lazy(() => new Map(rows("offices").map((row) => [row["id"] ?? "", officeOf(row)])));
  const officesByPolity = lazy(() => groupBy(offices().values(), (office) => office.polity));
  const termsByPerson = lazy(() => byColumn(rows("terms"), "person"));
  const termsByOffice = lazy(() => byColumn(rows("terms"), "office"));
  const bodiesOf = lazy(() =>
    groupBy(
      [...entities().values()].filter(({ kind }) => kind === "organization"),
      ({ parent }) => parent ?? "",
    ),
  );
  const byOrg = lazy(() => byColumn(rows("memberships"), "org"));
  const byMember = lazy(() => byColumn(rows("memberships"), "member"));
  const capitals = lazy(() => byColumn(rows("capitals"), "country"));
  const capitalPlaces = lazy(() => byColumn(rows("capitals"), "place"));
  const links = lazy(() => {
    const out = new Map<string, AgreementLink[]>();
    for (const { from = "", rel = "", to = "", date } of rows("agreement_links")) {
      const link: AgreementLink = {
        from,
        rel: rel.replace("_", "-") as AgreementLink["rel"],
        to,
        date: cellOrNull(date),
        row: `agreement_links:${from}:${rel}:${to}`,
      };
      for (const end of new Set([from, to])) out.set(end, [...(out.get(end) ?? []), link]);
    }
    return out;
  });
  const agreements = lazy(() => new AgreementIndex(rows("agreements"), entities()));
  const anchors = lazy(() =>
    rows("anchors").map((row) => ({
      id: row["id"] ?? "",
      from: cellOrNull(row["from"]),
      to: cellOrNull(row["to"]),
      phrases: cellList(row["phrases"]),
    })),
  );
  const regions = lazy(
    () =>
      new Map(
        rows("regions").map(({ name = "", parts, all }): [string, Region] => [
          name,
          { parts: cellList(parts), all: all === "the" || all === "number" ? all : null },
        ]),
      ),
  );
  const givenNames = lazy(
    () => new Map(rows("givennames").map((row) => [nameKey(row["name"] ?? ""), row["gender"]])),
  );
  const agencies = lazy(() => mediaNames(rows("agencies"), new Set(["agency"])));
  const outlets = lazy(() => mediaNames(rows("agencies"), new Set(["agency", "outlet"])));
  const outletCountries = lazy(() => mediaNames(rows("agencies"), new Set(["agency", "outlet"]), "country"));
  const byNameOrDomain = (known: ReadonlyMap<string, string>, asked: string): string | null => {
    for (const domain of domainsOf(asked)) {
      const found = known.get(domain);
      if (found !== undefined) return found;
    }
    return known.get(nameKey(asked)) ?? null;
  };

  /** An overlay may know a later day than the base. */
  const speaksTo = (row: Row): string => {
    const asOf = row["as_of"];
    return asOf !== undefined && asOf > dataDate ? asOf : dataDate;
  };
  const spanOf = (row: Row, on: DayRange | undefined) => {
    const [from, to] = [cellOrNull(row["from"]), cellOrNull(row["to"])];
    const holds = holdsOn(from, to, on, speaksTo(row));
    return holds && { from, to, holds };
  };
  const terms = keptOfAllTimes((list, on): readonly Term[] =>
    list
      .flatMap((row) => {
        const span = spanOf(row, on);
        const { person = "", office = "", acting } = row;
        return span ? [{ person, office, ...span, acting: acting === "y" }] : [];
      })
      .sort(byStart),
  );
  const memberships = keptOfAllTimes((list, on): readonly Membership[] =>
    list
      .flatMap((row) => {
        const span = spanOf(row, on);
        const { org = "", member = "", status = "member" } = row;
        return span ? [{ org, member, status: status as Membership["status"], ...span }] : [];
      })
      .sort(byStart),
  );
  /** Rows of capitals.csv in force, those that hold for certain first, else in the order of the file. */
  const seats = (list: readonly Row[] | undefined, on: DayRange | undefined): readonly Row[] => {
    const asked = on ?? { earliest: dataDate, latest: dataDate };
    const held = (list ?? []).map((row) => ({
      row,
      holds: holdsOn(row["from"] || "0001", cellOrNull(row["to"]), asked, speaksTo(row)),
    }));
    const certain = held.filter(({ holds }) => holds === "certain");
    return (certain.length > 0 ? certain : held.filter(({ holds }) => holds !== null)).map(({ row }) => row);
  };

  return {
    version,
    entity: (id) => {
      if (!id.startsWith("geo.")) return entities().get(id);
      const town = towns().get(id);
      return town && townEntity(town);
    },
    office: (id) => offices().get(id),
    lookup: (name) => nameIndex().lookup(name),
    lookupSpelling: (name) => spelling().lookup(name),
    match: (tokens, at) => nameIndex().match(tokens, at),
    towns: (name) => towns().named(name),
    coordinates: (place) => {
      if (place.startsWith("geo.")) {
        const town = towns().get(place);
        return town ? { lat: town.lat, lon: town.lon } : null;
      }
      const { lat = "", lon = "" } = placeRows().get(place) ?? {};
      return lat === "" || lon === "" ? null : { lat: Number(lat), lon: Number(lon) };
    },
    matchRole: (tokens, at) => roles().match(tokens, at),
    offices: (person, on) => terms(termsByPerson().get(person), on),
    holders: (office, on) => terms(termsByOffice().get(office), on),
    officesOf: (polity, asked) =>
      (officesByPolity().get(polity) ?? []).filter(({ role, is }) => role === asked || is.includes(asked)),
    serving: (state) => {
      const polities = [state, ...(bodiesOf().get(state) ?? []).map(({ id }) => id)];
      const people = polities
        .flatMap((polity) => officesByPolity().get(polity) ?? [])
        .flatMap(({ id }) => (termsByOffice().get(id) ?? []).map(({ person = "" }) => person));
      return [...new Set([...polities, ...people])];
    },
    members: (org, on) => memberships(byOrg().get(org), on),
    memberships: (member, on) => memberships(byMember().get(member), on),
    capital: (country, on) => seats(capitals().get(country), on)[0]?.["place"] ?? null,
    capitalOf: (place, on) => seats(capitalPlaces().get(place), on)[0]?.["country"] ?? null,
    agreements: (parties) => agreements().of(parties),
    agreementLinks: (agreement) => links().get(agreement) ?? [],
    gender: (givenName) => {
      const known = givenNames().get(nameKey(givenName));
      return known === "m" || known === "f" ? known : null;
    },
    agency: (name) => agencies().get(nameKey(name)) ?? null,
    outlet: (nameOrDomain) => byNameOrDomain(outlets(), nameOrDomain),
    outletCountry: (nameOrDomain) => byNameOrDomain(outletCountries(), nameOrDomain) || null,
    regions,
    anchors,
  };
}
