import type { DayRange, Knowledge } from "@chancery/knowledge";

import type { EntityLine } from "../lines/lines.ts";
import { distinct } from "../order.ts";
import { personName } from "./person-name.ts";
import { roleOf } from "./roles.ts";
import { titleWords, kindOfTitle } from "./title-words.ts";
import { isState, type Told } from "./told.ts";

/** Most parties of which pairs are asked for. */
const PARTIES = 6;
const MOST = 24;

/** Known people and agreements that a line may be about, as the tables tell of them for its years. */
export function candidatesFor(line: EntityLine, told: Told, knowledge: Knowledge): Told[] {
  if (line.kind === "person") return peopleFor(line, told, knowledge);
  return line.kind === "agreement" ? agreementsFor(told, knowledge) : [];
}

function peopleFor(line: EntityLine, { names, roles, from, to }: Told, knowledge: Knowledge): Told[] {
  if (names.length === 0) return [];
  const on: DayRange = { earliest: from, latest: to };
  const texts = distinct([line.name, ...line.names.map(({ text }) => text)]);
  const words = texts.flatMap((text) => text.split(/\s+/).slice(-1));
  const named = [...texts, ...words].flatMap((text) => [
    ...knowledge.lookup(text),
    ...knowledge.lookupSpelling(text),
  ]);
  const seated = roles.flatMap(({ office, single }) =>
    office !== null && single ? knowledge.holders(office, on).map(({ person }) => person) : [],
  );
  const ids = distinct([
    ...named.filter(({ kind }) => kind === "person").map(({ entity }) => entity),
    ...seated,
  ]);
  return ids.slice(0, MOST).flatMap((id) => knownPerson(id, on, knowledge) ?? []);
}

function knownPerson(id: string, on: DayRange, knowledge: Knowledge): Told | null {
  const entity = knowledge.entity(id);
  if (entity === undefined || isOutOfLife(entity.born ?? null, entity.died ?? null, on)) return null;
  const terms = knowledge.offices(id, on);
  const polities = terms.flatMap(({ office }) => knowledge.office(office)?.polity ?? []);
  const full = entity.given && entity.family ? [`${entity.given} ${entity.family}`] : [];
  return {
    ...NOBODY,
    id,
    kind: "person",
    names: distinct([entity.name, ...full]).map(personName),
    states: distinct([...polities, ...(entity.country ? [entity.country] : [])].filter(isState)),
    bodies: distinct(polities.filter((polity) => polity.startsWith("org."))),
    roles: terms.filter(({ holds }) => holds === "certain").map(({ office }) => roleOf(office, knowledge)),
    // What the tables say of a person is asked for the years of the line: they agree by themselves.
    from: on.earliest,
    to: on.latest,
  };
}

/** Nobody acts before the age of a pupil, or long after death. */
function isOutOfLife(born: string | null, died: string | null, { earliest, latest }: DayRange): boolean {
  const year = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
  const [first, last] = [year(born), year(died)];
  const [from, to] = [year(earliest), year(latest)];
  return (
    (first !== null && to !== null && to < first + 15) || (last !== null && from !== null && from > last + 1)
  );
}

/** Agreements of every two parties that were asked for: a few thousand pairs come up over and over. */
const concluded = new WeakMap<Knowledge, Map<string, readonly string[]>>();
const PAIRS = 20_000;

function agreementsOf(a: string, b: string, knowledge: Knowledge): readonly string[] {
  const known = concluded.get(knowledge) ?? new Map<string, readonly string[]>();
  concluded.set(knowledge, known);
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  const found = known.get(pair) ?? knowledge.agreements([a, b]).map(({ id }) => id);
  if (known.size >= PAIRS) known.clear();
  known.set(pair, found);
  return found;
}

function agreementsFor({ companyStates, company }: Told, knowledge: Knowledge): Told[] {
  const parties = [...companyStates, ...company.filter((id) => id.startsWith("org."))].slice(0, PARTIES);
  const ids = distinct(
    parties.flatMap((a, i) => parties.slice(i + 1).flatMap((b) => agreementsOf(a, b, knowledge))),
  );
  return ids.flatMap((id) => knownAgreement(id, knowledge) ?? []);
}

/** What the tables tell of each agreement: one that two states concluded is a candidate for all that name none. */
const told = new WeakMap<Knowledge, Map<string, Told | null>>();

function knownAgreement(id: string, knowledge: Knowledge): Told | null {
  const known = told.get(knowledge) ?? new Map<string, Told | null>();
  told.set(knowledge, known);
  let found = known.get(id);
  if (found === undefined) {
    found = agreementTold(id, knowledge);
    known.set(id, found);
  }
  return found;
}

function agreementTold(id: string, knowledge: Knowledge): Told | null {
  const { name = "", from = null, parties = [] } = knowledge.entity(id) ?? {};
  // Without its day nothing but words would tell which of two states' agreements it is.
  if (from === null || !/^\d{4}-\d\d-\d\d$/.test(from)) return null;
  return {
    ...NOBODY,
    id,
    kind: "agreement",
    title: titleWords(name),
    titleKind: kindOfTitle(name),
    from,
    to: from,
    company: parties.filter((party) => party.startsWith("org.")),
    companyStates: parties.filter(isState),
  };
}

const NOBODY: Omit<Told, "id" | "kind"> = {
  known: true,
  sources: [],
  names: [],
  plain: { words: [], states: [], telling: [], initials: "" },
  acronyms: [],
  title: [],
  titleKind: null,
  states: [],
  bodies: [],
  roles: [],
  from: null,
  to: null,
  company: [],
  companyStates: [],
};
