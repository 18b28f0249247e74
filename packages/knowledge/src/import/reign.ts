import { boundsOf } from "../dates.ts";
import { groupBy } from "../group-by.ts";
import { spellingKey } from "../spelling.ts";
import type { Row } from "../tables.ts";
import { compare } from "./compare.ts";
import { FreshIds, slug } from "./ids.ts";
import { readSpells, type Spell } from "./reign-spells.ts";
import { LeftOuts, type Imported, type ImportContext, type Proposal } from "./report.ts";

const SOURCE = "REIGN leader list (MIT), Bell, Besaw and Frank 2021";

/** Classes of office whose holder can lead a state in effect. */
const LEADING = new Set(["hos", "hog", "leader"]);

/** The surname alone: REIGN writes "Nazarbayev", "Kim Jong-Un", "De Gaulle". */
const keysOf = (name: string): readonly string[] =>
  name
    .split(/[\s-]+/)
    .map(spellingKey)
    .filter((key) => key.length > 2);

const overlaps = (row: Row, { from, to }: Spell): boolean =>
  (boundsOf(row["from"] ?? "")?.earliest ?? "0001") <= (boundsOf(to)?.latest ?? to) &&
  from <= (boundsOf(row["to"] ?? "")?.latest ?? "9999");

/** A council or a junta that led is no person. */
const COLLECTIVE = /\b(?:council|junta|committee|commission|government|military)\b/i;

/**
 * REIGN's spells: who led a state in effect, by surname, start to the day, end to the month. One of ours of that name who
 * held an office of the state then is taken for the leader: years of birth and sexes that we lack are added, and starts
 * told where they differ. A leader who is not ours, or held no office then, gets the office `<state>/effective-leader`,
 * which no title names: REIGN does not say which office it was.
 */
export function importReign(csv: string, context: ImportContext): Imported {
  const spells = readSpells(csv);
  const leftOut = new LeftOuts();
  const ours = new Ours(context);
  const proposals: Proposal[] = [];
  /** A leader who came back is one person. */
  const made = new Map<string, string>();
  for (const spell of spells) {
    const state = spell.states.find((id) => ours.states.has(id));
    const shown = `${spell.leader} ${spell.from}`;
    if (state === undefined) leftOut.add("a state that we do not have", shown);
    else if (COLLECTIVE.test(spell.leader)) leftOut.add("no single person", shown);
    else {
      const terms = ours.leading(spell);
      const people = [...new Set(terms.map(({ person = "" }) => person))];
      const [known = ours.citizen(spell), another] = people;
      if (another !== undefined) leftOut.add("two of ours by that name", `${shown}: ${people.join(", ")}`);
      else if (terms[0] !== undefined && known !== undefined) {
        proposals.push(aboutPerson(known, spell));
        if (terms[0]["from"]) proposals.push({ table: "terms", cells: startOf(terms[0], spell) });
      } else {
        const who = `${state}/${spell.leader}/${spell.born}`;
        const id =
          known ??
          made.get(who) ??
          ours.ids.make(`per.${slug(spell.leader)}`, slug(`${state}-${spell.from}`));
        made.set(who, id);
        proposals.push(...(known === undefined ? newLeader(id, state, spell) : [aboutPerson(id, spell)]));
        proposals.push(...effectiveTerm(id, state, spell, ours.offices));
      }
    }
  }
  const { rows, ...compared } = compare(proposals, context);
  const report = { source: SOURCE, read: spells.length, ...compared, leftOut: leftOut.list() };
  return { rank: "import", source: SOURCE, rows, report };
}

/** Our people and terms as REIGN's surnames ask for them. */
class Ours {
  readonly states: ReadonlySet<string>;
  readonly offices: ReadonlyMap<string, Row>;
  readonly ids: FreshIds;
  readonly #people: ReadonlyMap<string, Row>;
  readonly #citizens: ReadonlyMap<string, readonly Row[]>;
  readonly #leading: ReadonlyMap<string, readonly Row[]>;

  constructor({ tables }: ImportContext) {
    this.states = new Set((tables["countries"] ?? []).map((row) => row["id"] ?? ""));
    this.offices = new Map((tables["offices"] ?? []).map((row) => [row["id"] ?? "", row]));
    this.#people = new Map((tables["people"] ?? []).map((row) => [row["id"] ?? "", row]));
    this.#citizens = groupBy(this.#people.values(), (row) => row["country"] ?? "");
    this.ids = new FreshIds(this.#people.keys());
    const leads = (row: Row): boolean =>
      (this.offices.get(row["office"] ?? "")?.["is"] ?? "").split("|").some((one) => LEADING.has(one));
    this.#leading = groupBy(
      (tables["terms"] ?? []).filter(leads),
      (row) => this.offices.get(row["office"] ?? "")?.["polity"] ?? "",
    );
  }

  /** Terms that a leader of that name held in the state at that time, the first one first. */
  leading(spell: Spell): readonly Row[] {
    const terms = spell.states
      .flatMap((id) => this.#leading.get(id) ?? [])
      .filter((term) => overlaps(term, spell) && sharesName(this.#people.get(term["person"] ?? ""), spell))
      .toSorted((a, b) => ((a["from"] ?? "") < (b["from"] ?? "") ? -1 : 1));
    const alike = terms.filter(({ person = "" }) => bornThen(this.#people.get(person), spell));
    return alike.length > 0 ? alike : terms;
  }

  /** The one of our people of that state, name and year of birth. */
  citizen(spell: Spell): string | undefined {
    const found = spell.states
      .flatMap((id) => this.#citizens.get(id) ?? [])
      .filter((row) => sharesName(row, spell) && bornThen(row, spell));
    return found.length === 1 ? found[0]?.["id"] : undefined;
  }
}

const sharesName = (person: Row | undefined, { leader }: Spell): boolean => {
  const theirs = new Set(keysOf(leader));
  return keysOf(person?.["family"] || person?.["name"] || "").some((key) => theirs.has(key));
};

const bornThen = (person: Row | undefined, { born }: Spell): boolean =>
  born !== "" && person?.["born"]?.startsWith(born) === true;

const aboutPerson = (id: string, { born, gender }: Spell): Proposal => ({
  table: "people",
  cells: { id, born, gender },
});

/** The start alone is compared: REIGN's leader may have held our office longer or shorter than he led. */
const startOf = ({ person = "", office = "", from = "" }: Row, spell: Spell): Row => ({
  person,
  office,
  from:
    Math.abs(Date.parse(boundsOf(from)?.earliest ?? spell.from) - Date.parse(spell.from)) > YEAR
      ? from
      : spell.from,
});

/** Whoever led before he took the office ("Putin 2000 to today") did not take it on another day. */
const YEAR = 366 * 86_400_000;

const newLeader = (id: string, country: string, { leader, gender, born }: Spell): readonly Proposal[] => [
  { table: "people", cells: { id, name: leader, family: leader, gender, born, country } },
  // A surname alone is weak: it needs the full name in the article, or the office.
  { table: "names", cells: { entity: id, text: leader, lang: "en", kind: "short", strength: "weak" } },
];

function effectiveTerm(
  person: string,
  polity: string,
  { from, to }: Spell,
  offices: ReadonlyMap<string, Row>,
): readonly Proposal[] {
  const id = `${polity}/effective-leader`;
  const office = { id, polity, role: "effective-leader", title: "effective leader", seats: "many" };
  return [
    ...(offices.has(id) ? [] : [{ table: "offices", cells: office }]),
    { table: "terms", cells: { person, office: id, from, to, acting: "n" } },
  ];
}
