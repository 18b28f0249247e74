import { groupBy } from "./group-by.ts";
import { isNeverAlone } from "./never-alone.ts";
import { cellList, cellOrNull, type BaseCountry, type Row, type Tables } from "./tables.ts";
import type { KnownKind, NameForm, NameHit } from "./types.ts";

/** A text that names an entity, with the row that says so. */
export interface NameEntry {
  readonly text: string;
  readonly hit: NameHit;
  /** "Sino" in "Sino-Russian": found by a look-up of the part, never in running text. */
  readonly partOnly?: boolean;
}

const FORMS: Readonly<Record<string, NameForm>> = {
  acronym: "acronym",
  demonym: "demonym",
  combining: "demonym",
};

/** Kinds of names.csv that name a person in full, so that they end (or begin) with the surname. */
const FULL = new Set(["official", "short", "former", "misspelling", "variant", "native"]);

const PREFIX: Readonly<Record<string, KnownKind>> = {
  per: "person",
  plc: "place",
  org: "organization",
  agr: "agreement",
  evt: "event",
};

/** Kind of an entity by the form of its id. */
export const kindOf = (id: string): KnownKind => PREFIX[id.slice(0, id.indexOf("."))] ?? "country";

const hitOf = (
  entity: string,
  row: string,
  form: NameForm = "name",
  strength: "strong" | "weak" = "strong",
  from: string | null = null,
  to: string | null = null,
): NameHit => ({ entity, kind: kindOf(entity), form, strength, from, to, row });

/** The surname inside a full name: as many words as the family name has, first or last by the order of the name. */
function surnameIn(text: string, person: Row | undefined): string | null {
  const words = text.split(" ");
  const count = person?.["family"] ? person["family"].split(" ").length : 0;
  if (count === 0 || words.length <= count) return null;
  return (person?.["order"] === "fg" ? words.slice(0, count) : words.slice(-count)).join(" ");
}

/** The Arabic article of a surname, which agencies leave out: "al-Assad", "Assad". */
const ARTICLE = /^(?:al|el)-/i;
/** A middle initial is no part of a surname. */
const INITIALS = /^(?:\p{Lu}\. )+/u;

/** At home the surname stands first, as their own press often prints it: "Kishida Fumio", "Orbán Viktor". */
const SURNAME_FIRST: ReadonlySet<string> = new Set(["JP", "HU"]);

function* personNames(person: Row): Generator<NameEntry> {
  const { id = "", name = "", given = "", family = "", order, country } = person;
  const row = `people:${id}`;
  const full = new Set([name]);
  if (given && family) {
    full.add(`${given} ${family}`);
    if (order === "fg" || SURNAME_FIRST.has(country ?? "")) full.add(`${family} ${given}`);
  }
  const bare = family.replace(INITIALS, "").replace(ARTICLE, "");
  if (given && bare !== family) full.add(`${given} ${bare}`);
  for (const text of full) yield { text, hit: hitOf(id, row) };
  for (const text of new Set([family, bare])) {
    if (text && !isNeverAlone(text)) yield { text, hit: hitOf(id, row, "name", "weak") };
  }
}

/** "CPI" is the Court in French, a price index in English. */
const isForeign = (text: string, lang: string): boolean =>
  lang !== "" && lang !== "en" && /^[A-Z]/.test(text);

function* namedRows(rows: readonly Row[], people: ReadonlyMap<string, Row>): Generator<NameEntry> {
  for (const { entity = "", text = "", lang = "", kind = "", from, to, strength } of rows) {
    const row = `names:${entity}:${text}`;
    const form: NameForm = FORMS[kind] ?? "name";
    const weak = strength === "weak" || (kind === "acronym" && isForeign(text, lang)) ? "weak" : "strong";
    const [since, until] = [cellOrNull(from), cellOrNull(to)];
    const surname = entity.startsWith("per.") && FULL.has(kind) ? surnameIn(text, people.get(entity)) : null;
    yield { text, hit: hitOf(entity, row, form, weak, since, until), partOnly: kind === "combining" };
    if (surname && surname !== people.get(entity)?.["family"] && !isNeverAlone(surname)) {
      yield { text: surname, hit: hitOf(entity, row, "name", "weak", since, until) };
    }
  }
}

function* countryNames(
  base: readonly BaseCountry[],
  overlay: ReadonlyMap<string, Row>,
): Generator<NameEntry> {
  for (const { id, name, official, demonyms } of base) {
    const row = `base:${id}`;
    yield { text: name, hit: hitOf(id, row) };
    if (official !== name) yield { text: official, hit: hitOf(id, row) };
    if (!overlay.get(id)?.["adjectives"]) {
      for (const text of demonyms) yield { text, hit: hitOf(id, row, "demonym") };
    }
  }
  for (const [id, country] of overlay) {
    const row = `countries:${id}`;
    const past = country["kind"] === "historical";
    const dates = past
      ? ([cellOrNull(country["from"]), cellOrNull(country["to"])] as const)
      : ([null, null] as const);
    if (country["name"]) yield { text: country["name"], hit: hitOf(id, row, "name", "strong", ...dates) };
    for (const text of new Set([...cellList(country["adjectives"]), ...cellList(country["nouns"])])) {
      yield { text, hit: hitOf(id, row, "demonym", "strong", ...dates) };
    }
  }
}

/** Names of a capital for its state, on the days that it was one; not where both bear the same name (Luxembourg). */
function* capitalNames(tables: Tables, places: readonly NameEntry[], said: Pairs): Generator<NameEntry> {
  const named = groupBy(places, ({ hit }) => hit.entity);
  for (const { country = "", place = "", from, to } of tables["capitals"] ?? []) {
    for (const { text, hit } of named.get(place) ?? []) {
      if (hit.form !== "name" || said.has(country, text)) continue;
      const row = `capitals:${country}:${place}`;
      yield { text, hit: hitOf(country, row, "metonym", hit.strength, cellOrNull(from), cellOrNull(to)) };
    }
  }
}

/** A set of (entity, text) pairs. */
class Pairs {
  readonly #texts = new Map<string, Set<string>>();

  add(entity: string, text: string): void {
    const texts = this.#texts.get(entity);
    if (texts) texts.add(text);
    else this.#texts.set(entity, new Set([text]));
  }

  has(entity: string, text: string): boolean {
    return this.#texts.get(entity)?.has(text) === true;
  }
}

/** Names that a table gives in a column of its own: orgs.name, agreements.title. */
const titled = (tables: Tables, table: string, column: string): NameEntry[] =>
  (tables[table] ?? [])
    .filter((row) => row[column])
    .map((row) => ({ text: row[column] ?? "", hit: hitOf(row["id"] ?? "", `${table}:${row["id"] ?? ""}`) }));

/** Agencies and outlets; a name that is a common word ("Time", "Foreign Affairs") is read in credit lines only. */
function* mediaNames(rows: readonly Row[]): Generator<NameEntry> {
  for (const { id = "", name = "", aliases, strength } of rows) {
    const weak = strength === "weak" ? "weak" : "strong";
    const own = strength === "credit" ? [] : [name];
    for (const text of new Set([...own, ...cellList(aliases)])) {
      yield { text, hit: hitOf(id, `agencies:${id}`, "name", weak) };
    }
  }
}

/**
 * Every name of every entity, in the order of the tables. A row of names.csv overrides what another table gives for
 * the same entity and text; names struck out by `never_alias` are left out.
 */
export function allNames(tables: Tables, base: readonly BaseCountry[]): readonly NameEntry[] {
  const people = new Map((tables["people"] ?? []).map((row) => [row["id"] ?? "", row]));
  const overlay = new Map((tables["countries"] ?? []).map((row) => [row["id"] ?? "", row]));
  const never = new Pairs();
  for (const [id, row] of overlay) for (const text of cellList(row["never_alias"])) never.add(id, text);
  const rows = [...namedRows(tables["names"] ?? [], people)];
  const said = new Pairs();
  for (const { text, hit } of rows) said.add(hit.entity, text);
  const open = ({ text, hit }: NameEntry): boolean => !said.has(hit.entity, text);
  const places = titled(tables, "places", "name").filter(open);
  const states = [...countryNames(base, overlay)].filter(open);
  const ownNames = new Pairs();
  for (const { text, hit } of states) ownNames.add(hit.entity, text);
  const entries: NameEntry[] = states;
  for (const person of people.values())
    for (const entry of personNames(person)) if (open(entry)) entries.push(entry);
  entries.push(
    ...titled(tables, "orgs", "name").filter(open),
    ...titled(tables, "agreements", "title").filter(open),
    ...[...mediaNames(tables["agencies"] ?? [])].filter(open),
    ...places,
    ...rows,
    ...capitalNames(tables, [...places, ...rows], ownNames),
    ...(tables["metonyms"] ?? []).map(({ text = "", entity = "", from, to }) => ({
      text,
      hit: hitOf(entity, `metonyms:${text}:${entity}`, "metonym", "strong", cellOrNull(from), cellOrNull(to)),
    })),
  );
  return entries.filter(({ text, hit }) => !never.has(hit.entity, text));
}
