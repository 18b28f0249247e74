import type { Knowledge } from "@chancery/knowledge";

import type { EntityLine } from "../lines/lines.ts";
import { distinct, sorted } from "../order.ts";
import { joinedForms, skeletonOf, surnameOf } from "./person-name.ts";
import { toldOf, type Told } from "./told.ts";

/** Most words of a title, and most parties, that keys are made of. */
const TITLED = 6;
const PARTIES = 4;
const SHORTEST_NAME = 3;

/**
 * Under which keys an entity that the tables lack is filed; entities that share none are never compared. A person goes by the
 * whole name, by surname with initial, by the consonants of the surname with the given name, and by surname with each state or
 * body served; a body by its words and its initials; an agreement by every two words of its title, and by parties and month.
 */
export function entityKeys(line: EntityLine, knowledge: Knowledge): string[] {
  const told = toldOf(line, knowledge);
  const values =
    line.kind === "person"
      ? personKeys(told, line.polities)
      : line.kind === "agreement"
        ? titleKeys(told)
        : nameKeys(told);
  return distinct(values.map((parts) => `entity|${line.kind}|${parts.join("|")}`));
}

function personKeys({ names }: Told, polities: readonly string[]): string[][] {
  const [name] = names;
  const surname = name === undefined ? "" : surnameOf(name);
  if (name === undefined || surname === "") return [];
  const served = polities.map((polity) => [surname, `@${polity}`]);
  const [given = ""] = name.words;
  if (name.words.length < 2) return served;
  const initial = given[0] ?? "";
  // The last name but one is the surname where two are borne: "Azcona Hoyo".
  const second = name.words.length > 2 ? name.words.at(-2) : undefined;
  return [
    ["=", sorted(joinedForms(name))[0] ?? ""],
    [surname, initial],
    ...(second === undefined ? [] : [[second, initial], ...polities.map((polity) => [second, `@${polity}`])]),
    ...(given.length > 1 ? [["~", skeletonOf(surname), given]] : []),
    ...served,
  ];
}

function nameKeys({ kind, plain, acronyms }: Told): string[][] {
  const words = plain.words.join(" ");
  const short = kind === "organization" && plain.initials.length > 2 ? [plain.initials] : [];
  return [
    ...(words.length < SHORTEST_NAME ? [] : [[words]]),
    ...distinct([...acronyms, ...short]).map((acronym) => ["short", acronym]),
  ];
}

function titleKeys({ title, company, companyStates, from }: Told): string[][] {
  const words = title.slice(0, TITLED);
  const pairs = words.flatMap((a, i) => words.slice(i + 1).map((b) => [a, b]));
  const lone = words.length === 1 ? [[words[0] ?? "", ""]] : [];
  const parties = [...companyStates, ...company.filter((id) => id.startsWith("org."))].slice(0, PARTIES);
  const month = from?.slice(0, 7);
  const met =
    month === undefined
      ? []
      : parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [...sorted([a, b]), month]));
  return [...pairs, ...lone, ...met];
}
