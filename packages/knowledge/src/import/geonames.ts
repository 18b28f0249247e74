import { nameKey } from "../fold.ts";
import type { Row } from "../tables.ts";
import { compare } from "./compare.ts";
import { FreshIds, slug } from "./ids.ts";
import { ImportError, LeftOuts, type Imported, type ImportContext, type Proposal } from "./report.ts";

const SOURCE = "GeoNames (CC BY 4.0, geonames.org)";

export interface GeoNamesOptions {
  /** Places with as many people are taken; capitals always, seats of regions from half as many. Default 100,000. */
  readonly minPopulation?: number;
}

const COLUMNS = 19;
/** Latin and Cyrillic are what articles in English quote. */
const READABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\p{M} '’.-]*$/u;
const CODE = /^[A-Z]{2,4}$/;

interface Place {
  readonly geonames: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lat: string;
  readonly lon: string;
  readonly code: string;
  readonly country: string;
  readonly population: number;
}

/** A line of cities500.txt, or null for what is none. */
function placeOf(line: string): Place | null {
  const cells = line.split("\t");
  const [geonames = "", name = "", , alternates = "", lat = "", lon = "", kind, code = "", country = ""] =
    cells;
  if (cells.length !== COLUMNS || !/^\d+$/.test(geonames) || !/^-?\d/.test(lat) || name === "") return null;
  const aliases = alternates.split(",").map((text) => text.normalize("NFC").trim());
  const population = Number(cells[14]);
  return {
    geonames,
    name: name.normalize("NFC"),
    aliases,
    lat,
    lon,
    code: kind === "P" ? code : "",
    country,
    population,
  };
}

const isWanted = ({ code, population }: Place, least: number): boolean =>
  code === "PPLC" || (code !== "" && population >= (code === "PPLA" ? least / 2 : least));

/**
 * A gazetteer from GeoNames' files of cities (cities500.txt and its like). Every name of it is weak: "Reading", "Nice" and
 * "Of" are words, so that a place of the gazetteer needs a place's context. Names that mean anything of ours already
 * are left out, airports' codes too.
 */
export function importGeoNames(
  text: string,
  context: ImportContext,
  { minPopulation = 100_000 }: GeoNamesOptions = {},
): Imported {
  const { knowledge, tables } = context;
  const leftOut = new LeftOuts();
  const countries = new Set((tables["countries"] ?? []).map((row) => row["id"] ?? ""));
  const known = new Map<string, Row>();
  for (const row of tables["places"] ?? []) {
    if (row["geonames"]) known.set(row["geonames"], row);
    const key = `${nameKey(row["name"] ?? "")}/${row["country"] ?? ""}`;
    if (row["kind"] === "city" && !known.has(key)) known.set(key, row);
  }
  const ids = new FreshIds((tables["places"] ?? []).map((row) => row["id"] ?? ""));
  const proposals: Proposal[] = [];
  let read = 0;
  let wrong = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const place = placeOf(line.replace(/\r$/, ""));
    if (place === null) {
      wrong += 1;
      if (wrong > 100 && wrong > read) break;
      continue;
    }
    read += 1;
    if (!isWanted(place, minPopulation)) leftOut.add("fewer people than asked for", place.name);
    else if (!countries.has(place.country))
      leftOut.add("a country that we do not have", `${place.name}, ${place.country}`);
    else
      proposals.push(
        ...rowsFor(place, known, ids, (name) => knowledge.lookup(name).map(({ entity }) => entity)),
      );
  }
  if (read === 0 || wrong > read)
    throw new ImportError(
      "this is no file of GeoNames' cities",
      `Give cities500.txt or its like, unpacked: ${COLUMNS} columns parted by tabs`,
    );
  const { rows, ...compared } = compare(proposals, context);
  return {
    rank: "gazetteer",
    source: SOURCE,
    rows,
    report: { source: SOURCE, read, ...compared, leftOut: leftOut.list() },
  };
}

function* rowsFor(
  { geonames, name, aliases, lat, lon, country }: Place,
  known: ReadonlyMap<string, Row>,
  ids: FreshIds,
  meant: (name: string) => readonly string[],
): Generator<Proposal> {
  const ours = known.get(geonames) ?? known.get(`${nameKey(name)}/${country}`);
  const id = ours?.["id"] ?? ids.make(`plc.${slug(name)}`, country.toLowerCase());
  if (ours) yield { table: "places", cells: { id, geonames } };
  else yield { table: "places", cells: { id, name, kind: "city", country, geonames, lat, lon } };
  const seen = new Set<string>();
  for (const text of [name, ...aliases]) {
    const key = nameKey(text);
    const isOwn = text === name && !ours;
    if (seen.has(key) || [...text].length < 4 || CODE.test(text) || !READABLE.test(text)) {
      if (!isOwn) continue;
    }
    seen.add(key);
    // A new place's own name gets its row in any case: without it the name would be strong.
    if (!isOwn && (meant(text).length > 0 || /^\p{Ll}/u.test(text))) continue;
    yield {
      table: "names",
      cells: { entity: id, text, lang: "", kind: isOwn ? "short" : "variant", strength: "weak" },
    };
  }
}
