import { cellList, type Row } from "./tables.ts";
import type { KnownEntity } from "./types.ts";

interface Entry {
  readonly entity: KnownEntity;
  readonly parties: ReadonlySet<string>;
}

/**
 * Agreements by their parties, cut from their cells once: an article asks about every pair of its states, and a table of hundreds of
 * treaties is no list to read through each time.
 */
export class AgreementIndex {
  readonly #all: readonly Entry[];
  readonly #byParty = new Map<string, Entry[]>();

  constructor(rows: readonly Row[], entities: ReadonlyMap<string, KnownEntity>) {
    this.#all = rows.flatMap((row) => {
      const entity = entities.get(row["id"] ?? "");
      return entity === undefined ? [] : [{ entity, parties: new Set(cellList(row["parties"])) }];
    });
    for (const entry of this.#all)
      for (const party of entry.parties) {
        const list = this.#byParty.get(party);
        if (list === undefined) this.#byParty.set(party, [entry]);
        else list.push(entry);
      }
  }

  /** Those whose parties include all of the asked, in the order of the table. */
  of(asked: readonly string[]): readonly KnownEntity[] {
    const [first, ...others] = asked;
    const some = first === undefined ? this.#all : (this.#byParty.get(first) ?? []);
    return some
      .filter(({ parties }) => others.every((party) => parties.has(party)))
      .map(({ entity }) => entity);
  }
}
