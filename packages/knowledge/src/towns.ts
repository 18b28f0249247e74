import { nameKey } from "./fold.ts";
import { TOWNS } from "./generated/towns.ts";
import type { KnownEntity, Town } from "./types.ts";

/** The gazetteer by id and by name; parsed when it is first asked. */
export class TownIndex {
  readonly #byId = new Map<string, Town>();
  readonly #byName = new Map<string, Town[]>();

  constructor(lines: string = TOWNS) {
    for (const line of lines.split("\n")) {
      const [id = "", name = "", country = "", lat, lon, population, others = ""] = line.split("\t");
      if (id === "") continue;
      const town: Town = {
        id: `geo.${id}`,
        name,
        country,
        lat: Number(lat),
        lon: Number(lon),
        population: Number(population),
      };
      this.#byId.set(town.id, town);
      for (const key of new Set([name, ...others.split("|")].map(nameKey))) {
        if (key === "") continue;
        const held = this.#byName.get(key);
        if (held) held.push(town);
        else this.#byName.set(key, [town]);
      }
    }
    for (const towns of this.#byName.values())
      towns.sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  }

  /** Every town of that name, the most populous first. */
  named(name: string): readonly Town[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  get(id: string): Town | undefined {
    return this.#byId.get(id);
  }
}

/** A town as an entity among the others. */
export const townEntity = ({ id, name, country }: Town): KnownEntity => ({
  id,
  kind: "place",
  name,
  wikidata: null,
  country,
  parent: null,
  subtype: "city",
});
