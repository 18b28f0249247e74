import type { ArticleRecord } from "@chancery/core";

/** One whom an answer names; `may`: who may take part, but need not. */
export interface Party {
  readonly key: string;
  readonly may: boolean;
}

/** Words compared without case, article and possessive. */
const plain = (words: string): string =>
  words.trim().toLowerCase().replaceAll("’", "'").replace(/^the /, "").replace(/'s?$/, "");

/** Whom a passage's answers name. Wordings that one line gives as alternatives mean the same everywhere in the passage. */
export class Parties {
  private readonly classes: Set<string>[] = [];

  /** "Peru, Chile|Santiago, (Bolivia)": commas between parties, strokes between wordings, brackets around who only may. */
  list(words: string): Party[] {
    return words
      .split(",")
      .filter((party) => party.trim() !== "")
      .map((party) => {
        const inside = /^\((.*)\)$/.exec(party.trim())?.[1];
        return { key: this.one(inside ?? party), may: inside !== undefined };
      });
  }

  /** The key of one party, by its wordings. */
  one(words: string): string {
    const forms = words.split("|").map(plain);
    const same = this.classes.filter((known) => forms.some((form) => known.has(form)));
    const [into = new Set<string>(), ...others] = same;
    if (same.length === 0) this.classes.push(into);
    for (const form of [...forms, ...others.flatMap((other) => [...other])]) into.add(form);
    for (const other of others) this.classes.splice(this.classes.indexOf(other), 1);
    const [key = ""] = into;
    return key;
  }

  /** By a recorded entity's id the key of the party that it is: a mention or its name is one of the party's wordings. */
  keysOf(record: ArticleRecord): (id: string | null | undefined) => string | null {
    const { text } = record.source;
    const keys = new Map(
      record.entities.map((entity) => {
        const said = entity.mentions.map(({ span }) => plain(text.slice(span.start, span.end)));
        const names = new Set([plain(entity.name), ...said]);
        const found = this.classes.find((forms) => [...forms].some((form) => names.has(form)));
        const [key = `?${entity.name}`] = found ?? [];
        return [entity.id, key];
      }),
    );
    return (id) => (id == null ? null : (keys.get(id) ?? `?${id}`));
  }
}
