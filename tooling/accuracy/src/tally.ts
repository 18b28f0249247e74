/** The parts that count, in the order in which the table shows them; the other tallies explain them. */
export const PARTS = [
  "title",
  "blocks",
  "published",
  "credits",
  "linking",
  "kinds",
  "events found",
  "events whole",
  "statements found",
  "statements whole",
  "relations",
  "figures",
] as const;

/** Where what was found beyond the answers counts against the part. */
export const WITH_PRECISION: ReadonlySet<string> = new Set([
  "events found",
  "statements found",
  "relations",
  "figures",
]);

/** Right answers of one part, those missed, and what was recorded beyond them. */
export class Tally {
  right = 0;
  all = 0;
  extra = 0;
  readonly misses: string[] = [];

  add(ok: boolean, miss: string): void {
    this.all += 1;
    if (ok) this.right += 1;
    else this.misses.push(miss);
  }

  addExtra(what: string): void {
    this.extra += 1;
    this.misses.push(`EXTRA ${what}`);
  }

  /** Right of all asked; null where nothing was asked. */
  get recall(): number | null {
    return this.all === 0 ? null : this.right / this.all;
  }

  /** Right of all recorded; null where nothing was recorded. */
  get precision(): number | null {
    return this.right + this.extra === 0 ? null : this.right / (this.right + this.extra);
  }
}

/** Tallies by name; one that is asked for begins empty. */
export class Tallies {
  readonly byName = new Map<string, Tally>();

  of(name: string): Tally {
    const known = this.byName.get(name);
    if (known) return known;
    const tally = new Tally();
    this.byName.set(name, tally);
    return tally;
  }

  /** A part's figure, 0 to 1: recall, or the harmonic mean with precision. Null: nothing asked, nothing added. */
  figure(name: string): number | null {
    const tally = this.byName.get(name);
    if (!tally || tally.all + tally.extra === 0) return null;
    const recall = tally.recall ?? 0;
    if (!WITH_PRECISION.has(name)) return recall;
    const precision = tally.precision ?? 0;
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  }

  /** Mean of the parts' figures, 0 to 1; an article without a record takes its share away. */
  get overall(): number {
    const figures = PARTS.map((part) => this.figure(part)).filter((figure) => figure !== null);
    if (figures.length === 0) return 0;
    const read = this.byName.get("documents")?.recall ?? 1;
    return (read * figures.reduce((sum, figure) => sum + figure, 0)) / figures.length;
  }
}
