import { officesNamed, rolePhrase } from "../../explain/role-phrase.ts";
import { tokensOf } from "../../explain/words.ts";
import type { Knowledge, RoleMatch } from "../../types.ts";

/** What a position of Wikidata is with us, or why it is nothing. */
export type FoundOffice =
  | { readonly id: string; readonly make: RoleMatch | null; readonly polity: string }
  | { readonly why: string };

const LOWER_ARTICLE = /^the$/i;

/**
 * The office of a position by its label: "President of Kazakhstan", "Minister of Foreign Affairs". The label must be a role and
 * nothing more, beside the state: what a "Deputy Minister for Ports" is nobody can tell from "minister". An office that we
 * do not have is made where its role is one word class of ours.
 */
export function officeOf(knowledge: Knowledge, label: string, polity: string | null): FoundOffice {
  const tokens = tokensOf(label.toLowerCase() === label ? label : lowered(knowledge, label));
  const phrase = rolePhrase(knowledge, tokens);
  const role = phrase?.role ?? knowledge.matchRole(tokens, 0);
  if (role === null) return { why: "no role of ours is so called" };
  const rest =
    phrase === null ? tokens.slice(role.length).filter((token) => !LOWER_ARTICLE.test(token)) : phrase.rest;
  if (rest.length > 0 || phrase?.modifier) return { why: "the title says more than a role of ours" };
  const strong = phrase?.polities.filter(({ form }) => form !== "metonym").map(({ entity }) => entity) ?? [];
  const named = [...new Set(strong)];
  const owner = polity ?? (named.length === 1 ? (named[0] ?? null) : null);
  if (owner === null) return { why: "no state or body of ours is told" };
  if (polity !== null && named.length > 0 && !named.includes(polity))
    return { why: "title and state name two states" };
  const exact = knowledge.office(`${owner}/${role.role}`);
  if (exact !== undefined) return { id: exact.id, make: null, polity: owner };
  const offices = officesNamed(knowledge, owner, role);
  const [only, another] = offices;
  if (only !== undefined && another === undefined) return { id: only.id, make: null, polity: owner };
  if (another !== undefined) return { why: "more than one office of ours can be meant" };
  return { id: `${owner}/${role.role}`, make: role, polity: owner };
}

/** Titles are written with capitals ("Minister of Foreign Affairs"), the words of roles without; names keep theirs. */
function lowered(knowledge: Knowledge, label: string): string {
  const words = label.split(" ");
  for (let at = 0; at < words.length; at += 1) {
    const lower = words.map((word, i) => (i >= at ? word.toLowerCase() : word));
    const role = knowledge.matchRole(lower, at);
    if (role === null) continue;
    return [
      ...words.slice(0, at),
      ...lower.slice(at, at + role.length),
      ...words.slice(at + role.length),
    ].join(" ");
  }
  return label;
}
