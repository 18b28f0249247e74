import { numeralAt, type Lex } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";
import type { NumberAt } from "./numbers.ts";
import type { Draft } from "./scan.ts";

/** "voted 93 to 5", "by 52-48 in the vote": the votes for; those against are read behind it. */
export function votesAt(tokens: readonly Lex[], i: number): Draft | null {
  if (tokens[i]?.kind !== "number" || !/^(?:voted|vote|by|of|approved)$/.test(tokens[i - 1]?.norm ?? ""))
    return null;
  const voting = tokens
    .slice(Math.max(0, i - 8), i)
    .some(({ norm }) => /^(?:voted?|votes|approved|passed|adopted|carried|rejected)$/.test(norm));
  const [ayes, noes] = [numeralAt(tokens, i), against(tokens, i + 1)];
  if (!voting || !ayes || ayes.next !== i + 1 || !noes) return null;
  const after = tokens[noes.next];
  // "approved 3 to 5 projects", "rose by 3 to 5 percent": a range of things.
  const ends =
    !after ||
    after.line ||
    after.kind === "sign" ||
    /^(?:with|to|in|on|against|for|after|at|and)$/.test(after.norm);
  return ends && after?.norm !== "%"
    ? { first: i, next: i + 1, values: [ayes.value], unit: "votes", rule: "quantity.votes" }
    : null;
}

/** "141 votes to 5", "93 to 5": the votes against. */
function against(tokens: readonly Lex[], i: number): NumberAt | null {
  const dash = tokens[i]?.norm === "-" && tokens[i]?.space === false;
  const joins = dash || tokens[i]?.norm === "to" || tokens[i]?.norm === "against";
  const number = joins && !tokens[i]?.line ? numeralAt(tokens, i + 1) : null;
  return number && (tokens[number.next]?.norm ?? "") !== "%" ? number : null;
}

/** The votes against, behind those for: "141 votes to 5". */
export function votesAgainst(
  tokens: readonly Lex[],
  i: number,
): { readonly quantity: Quantity; readonly next: number } | null {
  const noes = against(tokens, i);
  const [no, last] = [tokens[i + 1], tokens[(noes?.next ?? 1) - 1]];
  if (!noes || !no || !last) return null;
  const quantity: Quantity = {
    span: { start: no.start, end: last.end },
    value: noes.value,
    unit: "votes",
    bound: "exact",
    qualifiers: [],
    rule: "quantity.votes.against",
  };
  return { quantity, next: noes.next };
}
