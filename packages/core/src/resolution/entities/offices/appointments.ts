import { MONARCHS } from "@chancery/language";

import type { Office, RoleMatch } from "@chancery/knowledge";

import type { OfficeStatement } from "../../../document/index.ts";
import type { Span } from "../../../record/index.ts";
import type { RolePhrase } from "./role-phrases.ts";
import type { Scene } from "../scene.ts";

/** An office that the article states, with what later phrases are compared with. */
export interface Appointment {
  readonly statement: OfficeStatement;
  readonly role: RoleMatch | null;
  /** Token of the title. */
  readonly at: number;
  /** The state or body where the text names it beside the title. */
  readonly owner: Span | null;
  /** The person whose spokesman or adviser it is: the office is of the state that this person speaks for. */
  readonly serves: string | null;
  /** "counterpart": the title repeats somebody else's; it is compared, but states no office of its own. */
  readonly peer: boolean;
}

/** A role phrase that commas, a pronoun or a verb tie to a person's name. */
export interface Apposition {
  readonly person: string;
  readonly phrase: RolePhrase;
  readonly appointment: Appointment;
}

/** The noun that heads a title: "minister" of "Minister of Foreign Affairs". */
const lastWord = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\s(?:of|for)\s.*$/s, "")
    .split(/[\s-]+/)
    .at(-1) ?? "";

const CHAIR = /^chair(?:man|woman|person)?$/;
const IN_OFFICE = /^chair(?:man|woman|person)?-in-office$/i;

/** Words that make another office of the noun behind them. */
const ANOTHER = /\b(?:prime|vice|deputy)\b/i;

/** Whether the phrase can mean this appointment: same role or class, same polity where the phrase has one. */
export function means(
  scene: Scene,
  phrase: Pick<RolePhrase, "role" | "polities" | "modifier" | "titleFirst" | "titleLast" | "narrowed">,
  { statement, role }: Appointment,
): boolean {
  const [polity] = phrase.polities;
  if (polity !== undefined && statement.polity !== polity) return false;
  if ((phrase.modifier === "former") !== (statement.modifier === "former")) return false;
  const words = scene.analysis.tokens.slice(phrase.titleFirst, phrase.titleLast);
  const title = words.map(({ norm }) => norm).join(" ");
  if (phrase.narrowed)
    return statement.title.toLowerCase().replaceAll("-", " ") === title.replaceAll(/\s*-\s*/g, " ");
  const [head = ""] = words.slice(-1).map(({ lemma }) => lemma.toLowerCase());
  // "the minister" after "Foreign Minister X"; never a prime minister, and "the president" never a vice president.
  const shortened =
    words.length === 1 && lastWord(statement.title) === head && !ANOTHER.test(statement.title);
  // "the OSCE chairman" after "OSCE Chairman-in-Office X"
  if (polity !== undefined && CHAIR.test(head) && IN_OFFICE.test(statement.title)) return true;
  if (phrase.role === null || role === null) return shortened;
  if (phrase.role.role === role.role || shortened || isContracted(title, statement.title)) return true;
  // "the visiting premier" after "Prime Minister X".
  if (PREMIERS.has(phrase.role.role) && PREMIERS.has(role.role)) return true;
  // Without a state to tell them apart, a president is no secretary-general, though both head something.
  // "the UN chief": whoever heads the body, by whatever title.
  const body = polity !== undefined && scene.knowledge.entity(polity)?.kind !== "country";
  if (polity !== undefined && phrase.role.role === "chief" && role.classes.includes("head")) return true;
  if (body && phrase.role.role === "leader" && role.classes.includes("head")) return true;
  // "the Chinese envoy" after "Chinese Ambassador X", "the envoy", "the Kazakh diplomat" of a foreign minister.
  if (phrase.role.role === "envoy") return role.classes.some((name) => SENT.has(name));
  if (phrase.role.role === "diplomat" && polity !== undefined)
    return role.classes.some((name) => name === "fm" || SENT.has(name));
  // "The head of state visited Tirana": a president or a king, who is none of another's government.
  const general =
    phrase.role.role === "head-of-state" ? "hos" : phrase.role.role === "head-of-government" ? "hog" : null;
  if (general !== null && statement.modifier !== "former") return role.classes.includes(general);
  if (phrase.role.role === "monarch") return role.classes.includes("monarch");
  return (polity !== undefined || phrase.role.role === "leader") && classesMeet(phrase.role, role);
}

/** "the minister", "the ministers": any minister but a prime minister. */
export const isMinister = (role: RoleMatch | null, office: Office | undefined): boolean =>
  role?.role === "minister" &&
  /\bminister$/i.test(office?.title ?? "") &&
  !/\bprime\b/i.test(office?.title ?? "");

/** Classes by which two roles can mean one office: "leader" a president or a prime minister. */
export const SHARED: ReadonlySet<string> = new Set(["hos", "hog", "leader", "fm"]);

/** Titles of which a state may have several at a time, each another office: Peru has a president, who heads its government, and a prime minister. */
const APART: ReadonlyMap<string, string> = new Map(
  Object.entries({
    president: ["president"],
    premier: ["premier", "prime-minister", "chancellor", "chief-minister"],
    monarch: ["monarch", ...MONARCHS],
  }).flatMap(([kind, titles]) => titles.map((title): [string, string] => [title, kind])),
);

/** Whether a title is of another office than the row's, though both lead the state: "the prime minister" is not its president. */
export function isOtherTitle({ role }: Pick<RoleMatch, "role">, office: string): boolean {
  const [said, listed] = [APART.get(role), APART.get(office.slice(office.indexOf("/") + 1))];
  return said !== undefined && listed !== undefined && said !== listed;
}

export const classesMeet = (a: RoleMatch, b: RoleMatch): boolean =>
  a.classes.some((name) => SHARED.has(name) && b.classes.includes(name));

const PREMIERS: ReadonlySet<string> = new Set(["premier", "prime-minister"]);

/** "the Vice Minister" after "Vice Foreign Minister X": the rank and the noun of a title whose field is left out. */
function isContracted(short: string, title: string): boolean {
  const words = title.toLowerCase().split(/[\s-]+/);
  const [rank, noun, ...more] = short.split(/[\s-]+/);
  return (
    more.length === 0 &&
    noun !== undefined &&
    words.length > 2 &&
    words[0] === rank &&
    words.at(-1) === noun &&
    /^(?:vice|deputy)$/.test(rank ?? "") &&
    words[1] !== "prime"
  );
}

const SENT: ReadonlySet<string> = new Set(["ambassador", "envoy", "diplomat"]);

/** Above this many appointments a phrase without a state is compared only with persons named shortly before. */
const FEW = 60;

/** The appointments of an article, by person and by state. */
export class Appointments {
  readonly all: readonly Appointment[];
  readonly #byPerson = new Map<string, Appointment[]>();
  readonly #byPolity = new Map<string, Appointment[]>();

  constructor(all: readonly Appointment[]) {
    this.all = all;
    for (const one of all) {
      put(this.#byPerson, one.statement.person, one);
      if (one.statement.polity !== null) put(this.#byPolity, one.statement.polity, one);
    }
  }

  of(person: string): readonly Appointment[] {
    return this.#byPerson.get(person) ?? [];
  }

  /** Those of a state; without one all, or those of the persons near where there are many. */
  in(polity: string | undefined, near: () => readonly string[]): readonly Appointment[] {
    if (polity !== undefined) return this.#byPolity.get(polity) ?? [];
    return this.all.length <= FEW ? this.all : [...new Set(near())].flatMap((person) => this.of(person));
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Persons of one article by the offices that it gives them or that the base knows of them on the day. */
export interface Holders {
  readonly appointments: Appointments;
  /** Listed persons named in the article. */
  readonly named: readonly string[];
  /** Whom a title without a name and a state has meant so far: "the President". */
  readonly bare: ReadonlyMap<string, string>;
  /** Whom a title with its state, and no name, has meant so far: "the NATO Secretary General". */
  readonly unnamed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whom a title alone has been set beside: "the President spoke to President Addo" of two people. */
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Classes of offices that one person holds at a time. */
export const SOLE = new Set(["hos", "hog", "fm", "head", "speaker"]);
