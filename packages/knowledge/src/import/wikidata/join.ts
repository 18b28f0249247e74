import { boundsOf } from "../../dates.ts";
import type { Row } from "../../tables.ts";
import type { KnownKind } from "../../types.ts";
import { FreshIds, slug } from "../ids.ts";
import type { ImportContext } from "../report.ts";
import type { Named, PersonClaim } from "./claims.ts";

/** Ours by what Wikidata says of it: by Q-id, by ISO code, else by a name that means nothing else. */
export class Joiner {
  readonly #context: ImportContext;
  readonly #byQid = new Map<string, string>();
  readonly #people: ReadonlyMap<string, Row>;
  readonly #states: ReadonlySet<string>;
  readonly #ids: FreshIds;

  constructor(context: ImportContext) {
    this.#context = context;
    const { tables } = context;
    for (const table of ["people", "orgs", "places", "agreements"])
      for (const row of tables[table] ?? []) if (row["qid"]) this.#byQid.set(row["qid"], row["id"] ?? "");
    this.#people = new Map((tables["people"] ?? []).map((row) => [row["id"] ?? "", row]));
    this.#states = new Set((tables["countries"] ?? []).map((row) => row["id"] ?? ""));
    this.#ids = new FreshIds(this.#people.keys());
  }

  /** A state or body; null where we have none, or more than one of that name. */
  polity(named: Named): string | null {
    if (this.#states.has(named.iso)) return named.iso;
    return this.#byQid.get(named.qid) ?? this.#only(named.label, ["country", "organization"]);
  }

  place(named: Named): string | null {
    return this.#byQid.get(named.qid) ?? this.#only(named.label, ["place"]);
  }

  /** One of ours: of the same Q-id, else of the same full name where births do not contradict each other. */
  person({ qid, label, aliases, born }: PersonClaim): string | null {
    const known = this.#byQid.get(qid);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const name of [label, ...aliases.keys()].filter((text) => text.includes(" ")))
      for (const hit of this.#context.knowledge.lookup(name))
        if (hit.kind === "person" && hit.strength === "strong") found.add(hit.entity);
    const fits = [...found].filter((id) => {
      const row = this.#people.get(id);
      return row !== undefined && !row["qid"] && bornAlike(row["born"] ?? "", born);
    });
    return fits.length === 1 && found.size === 1 ? (fits[0] ?? null) : null;
  }

  /** An id for somebody whom we do not have: by surname and given name where both are told. */
  newPerson({ qid, label, family, given }: PersonClaim): string {
    const name = family && given ? `${family} ${given}` : label;
    return this.#ids.make(`per.${slug(name) || qid.toLowerCase()}`, qid.toLowerCase());
  }

  #only(name: string, kinds: readonly KnownKind[]): string | null {
    if (name === "") return null;
    const hits = this.#context.knowledge
      .lookup(name)
      .filter(
        ({ kind, form, strength }) => kinds.includes(kind) && form !== "metonym" && strength === "strong",
      );
    const [id, another] = new Set(hits.map(({ entity }) => entity));
    return id !== undefined && another === undefined ? id : null;
  }
}

/** Births that can be the same day, or of which one is not known. */
function bornAlike(ours: string, theirs: string): boolean {
  const [a, b] = [boundsOf(ours), boundsOf(theirs)];
  return !a || !b || (a.earliest <= b.latest && b.earliest <= a.latest);
}
