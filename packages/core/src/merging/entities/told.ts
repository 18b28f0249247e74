import type { Knowledge } from "@chancery/knowledge";

import type { EntityKind } from "../../record/index.ts";
import type { EntityLine } from "../lines/lines.ts";
import { once } from "../once.ts";
import { distinct } from "../order.ts";
import { personName, type PersonName } from "./person-name.ts";
import { isAcronym, plainName, type PlainName } from "./plain-name.ts";
import { roleOf, type Role } from "./roles.ts";
import { kindOfTitle, titleWords } from "./title-words.ts";

/** What one line, or the tables, tell of an entity as far as it is compared. */
export interface Told {
  readonly id: string;
  readonly kind: EntityKind;
  readonly known: boolean;
  readonly sources: readonly string[];
  /** Of a person: the fullest name; of a known one all names. */
  readonly names: readonly PersonName[];
  /** Of a body, place or named event. */
  readonly plain: PlainName;
  readonly acronyms: readonly string[];
  /** Of an agreement. */
  readonly title: readonly string[];
  readonly titleKind: string | null;
  readonly states: readonly string[];
  readonly bodies: readonly string[];
  readonly roles: readonly Role[];
  readonly from: string | null;
  readonly to: string | null;
  /** People, bodies, agreements and events met in the same facts. */
  readonly company: readonly string[];
  readonly companyStates: readonly string[];
}

export const isState = (id: string): boolean => /^[A-Z]{2}(?:[A-Z]{2})?$/.test(id);
const NO_NAME: PlainName = { words: [], states: [], telling: [], initials: "" };

/** The fullest of the names printed; the first of those as long. */
const fullest = ({ name, names }: EntityLine): PersonName =>
  [...new Set([name, ...names.map(({ text }) => text)])]
    .map(personName)
    .reduce((best, other) => (other.words.length > best.words.length ? other : best));

/** "High Commissioner of India" is an office that nobody named holds. */
const isOffice = (name: string): boolean => /\sof\s/.test(name);

const reading = once((knowledge: Knowledge) => once((line: EntityLine) => readIn(line, knowledge)));

/** What a line tells: it is filed by it, and then compared by it over and over. */
export const toldOf = (line: EntityLine, knowledge: Knowledge): Told => reading(knowledge)(line);

function readIn(line: EntityLine, knowledge: Knowledge): Told {
  const { kind, name, polities, years, company } = line;
  const person = kind === "person";
  const printed = [name, ...line.names.map(({ text }) => text)];
  const long = printed.filter((text) => !isAcronym(text));
  const named = !person && kind !== "agreement";
  const plain = named ? plainName(long[0] ?? name, kind, knowledge) : NO_NAME;
  const roles = line.roles.map((role) => roleOf(role, knowledge));
  const offices = roles.flatMap(({ office }) => knowledge.office(office ?? "")?.polity ?? []);
  return {
    id: line.entity,
    kind,
    known: line.known,
    sources: [line.source],
    names: person && !isOffice(name) ? [fullest(line)] : [],
    plain,
    acronyms: named ? distinct(printed.filter(isAcronym).map((text) => text.replaceAll(/[.\s-]/g, ""))) : [],
    title: kind === "agreement" ? titleWords(name) : [],
    titleKind: kind === "agreement" ? kindOfTitle(name) : null,
    states: distinct([...polities, ...offices, ...plain.states].filter(isState)),
    bodies: distinct([...polities, ...offices].filter((id) => id.startsWith("org."))),
    roles,
    from: years[0],
    to: years[1],
    company: company.filter((id) => /^(?:per|org|agr|evt)\./.test(id)),
    companyStates: company.filter(isState),
  };
}
