import anyAscii from "any-ascii";

/** "Қасым-Жомарт" -> "qasym-zhomart": the part of an id that is made of a name. */
export const slug = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

/** Ids that no row has yet, for entities that a list brings. */
export class FreshIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The id itself, or with its tail where another has it. */
  make(id: string, tail: string): string {
    const made = this.#taken.has(id) ? `${id}-${tail}` : id;
    this.#taken.add(made);
    return made;
  }
}
