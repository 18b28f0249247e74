import type { Knowledge } from "@chancery/knowledge";

import { distinct } from "../order.ts";
import { plainName, type PlainName } from "./plain-name.ts";

/** Nouns that with a state's name alone name an organ of which each state has one. */
const ONE_OF_EACH = new Set("army cabinet government legislature navy parliament senate".split(" "));
const MINISTRY = new Set(["ministry", "ministries"]);
/** Bodies of the tables that decide and act for what they belong to; a state's companies, parties and rebels do not. */
const ACTING = new Set(["ministry", "body"]);
/** Bodies that act as states do, and have organs as states have. */
const UNIONS = new Set(["org.eu"]);
const DEEPEST = 4;

/** "Greek Parliament": of the one state no other goes by that name, whatever article names it. "Syrian National Army" is not its army. */
export const isOneOfEach = ({ words }: PlainName): boolean =>
  words.length === 1 && ONE_OF_EACH.has(words[0] ?? "");

/** The state or union for which a body acts as its organ: what its parliament ratifies the state ratifies. Empty for any other body. */
export function organOwners(
  { entity, name }: { readonly entity: string; readonly name: string },
  knowledge: Knowledge,
): string[] {
  if (knowledge.entity(entity) !== undefined) return knownOwner(entity, knowledge);
  const plain = plainName(name, "organization", knowledge);
  const owners = distinct(plain.states);
  if (owners.length !== 1) return [];
  return isOneOfEach(plain) || plain.words.some((word) => MINISTRY.has(word)) ? owners : [];
}

function knownOwner(entity: string, knowledge: Knowledge): string[] {
  let at = knowledge.entity(entity);
  for (let depth = 0; depth < DEEPEST && at?.kind === "organization"; depth += 1) {
    if (!ACTING.has(at.subtype ?? "") || !at.parent) return [];
    if (UNIONS.has(at.parent)) return [at.parent];
    const parent = knowledge.entity(at.parent);
    if (parent?.kind === "country") return [at.parent];
    at = parent;
  }
  return [];
}
