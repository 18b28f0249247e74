import { importGeoNames, type GeoNamesOptions } from "./geonames.ts";
import { importJrc } from "./jrc.ts";
import { importReign } from "./reign.ts";
import type { Imported, ImportContext } from "./report.ts";
import { importWikidata } from "./wikidata/index.ts";

export {
  ImportError,
  layerDocument,
  layerFolder,
  type Difference,
  type ImportContext,
  type Imported,
  type ImportReport,
  type LeftOut,
  type Proposal,
} from "./report.ts";
export type { GeoNamesOptions };

/** Lists that can be read, each with what it is. */
export const FORMATS = {
  wikidata: "SPARQL results (JSON, CSV) or entities (JSON) of Wikidata, CC0",
  reign: "the leader list of REIGN, CSV, MIT",
  jrc: "the entities file of JRC-Names, parted by tabs",
  geonames: "GeoNames' cities500.txt and its like, CC BY 4.0",
} as const;
export type Format = keyof typeof FORMATS;

/**
 * Reads a list from elsewhere into the rows of a layer, with a report of what is new, equal and different. Pure; linear in the
 * length of the text. Throws ImportError where the text is no such list.
 */
export function importList(
  format: Format,
  text: string,
  context: ImportContext,
  options: GeoNamesOptions = {},
): Imported {
  switch (format) {
    case "wikidata":
      return importWikidata(text, context);
    case "reign":
      return importReign(text, context);
    case "jrc":
      return importJrc(text, context);
    case "geonames":
      return importGeoNames(text, context, options);
  }
}
