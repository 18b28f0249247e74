import type { Knowledge, Office } from "@chancery/knowledge";

import { roleOf } from "../entities/roles.ts";
import type { RelationLine } from "../lines/lines.ts";
import { plainTitle } from "./told-relation.ts";

/**
 * The office of the tables that a relation names by state and title: "President" of RU is RU/president. Null where the title fits
 * none or several.
 */
export function officeOf(
  { type, subject, object, value }: RelationLine,
  knowledge: Knowledge,
): Office | null {
  if (type !== "holds-office" || typeof value !== "string") return null;
  const title = plainTitle(value);
  if (object === null) return ownOffice(subject, title, knowledge);
  const exact = knowledge.officesOf(object, roleOf(title, knowledge).key);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  // "Prime minister" where the tables say "head of government".
  const words = title.toLowerCase().split(/\s+/);
  const role = knowledge.matchRole(words, 0);
  if (role === null || role.length !== words.length || role.classes.length !== 1) return null;
  const [like, ...others] = knowledge.officesOf(object, role.classes[0] ?? "");
  return like !== undefined && others.length === 0 && like.seats === "1" ? like : null;
}

/** "The prime minister, X": of the offices that X had, the one of that title. */
function ownOffice(person: string, title: string, knowledge: Knowledge): Office | null {
  const { key } = roleOf(title, knowledge);
  const ids = new Set(knowledge.offices(person).map(({ office }) => office));
  const [id, ...others] = [...ids].filter((office) => office.slice(office.indexOf("/") + 1) === key);
  return id === undefined || others.length > 0 ? null : (knowledge.office(id) ?? null);
}
