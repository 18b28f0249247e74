import type { Token } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";
import type { QuantityClass } from "./measures.ts";

/** The class of a quantity, which its rule carries: "quantity.people.part", "quantity.money.range". */
export function classOf({ rule }: Quantity): QuantityClass {
  const [, kind = ""] = rule.split(".");
  if (kind === "money" || kind === "percent" || kind === "force") return kind;
  return PEOPLE.has(kind) ? "people" : "count";
}

const PEOPLE: ReadonlySet<string> = new Set(["people", "harmed", "population", "nationals"]);

const RISES =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increased|increases|jump|jumped|soared|climbed|surged|expanded|expand|gained|widened|widen|widens|swelled|leapt|leaped|up)$/;
const FALLS =
  /^(?:fell|fall|falls|fallen|falling|drop|dropped|drops|decline|declined|decreased|decrease|shrank|shrunk|shrink|contracted|contract|plunged|slumped|slid|narrowed|narrow|narrows|eased|dipped|slipped|tumbled|sank|down|cut)$/;
const BETWEEN =
  /^(?:by|of|about|around|nearly|almost|some|over|more|than|less|at|least|a|an|only|just|roughly|another|further)$/;

/** "exports rose 12 percent", "a 3% fall in output": the share is a change, up or down. "rose to 12 percent" is a level. */
export function changeOf(tokens: readonly Token[], first: number, last: number): "growth" | "fall" | null {
  let i = first - 1;
  while (i > first - 5 && BETWEEN.test(tokens[i]?.norm ?? "")) i -= 1;
  for (const word of [tokens[i]?.norm ?? "", tokens[last]?.norm ?? ""]) {
    if (RISES.test(word)) return "growth";
    if (FALLS.test(word)) return "fall";
  }
  return null;
}

/** "exports rose by $2 billion", "the deficit decreased by about $3 billion": a sum by which something changed. */
export function changedBy(tokens: readonly Token[], first: number): "growth" | "fall" | null {
  let i = first - 1;
  while (i > first - 5 && LEADS.test(tokens[i]?.norm ?? "")) i -= 1;
  // "rose $3 to $84"
  if (tokens[i]?.norm !== "by") return isLevelBehind(tokens, first) ? directly(tokens[i]?.norm ?? "") : null;
  // "recorded reduced exports to Chad in 2017 by $4 million to $62 million": by so much, to so much.
  const told = toldBefore(tokens, i);
  if (told !== null) return told;
  const verb = tokens[i - 1]?.xpos === "RB" ? tokens[i - 2] : tokens[i - 1];
  return directly(verb?.norm ?? "");
}

const directly = (word: string): "growth" | "fall" | null =>
  RISES.test(word) ? "growth" : FALLS.test(word) ? "fall" : null;

/** Behind a sum the words "to" and another. */
const isLevelBehind = (tokens: readonly Token[], first: number): boolean => {
  const to = tokens.slice(first + 1, first + REACH).findIndex(({ norm }) => norm === "to");
  return to >= 0 && /^(?:NNP?|CD|\$|SYM)$/.test(tokens[first + to + 2]?.xpos ?? "");
};
/** The change that a word told of some tokens before "by", where "to" and a sum stand behind the number. */
function toldBefore(tokens: readonly Token[], by: number): "growth" | "fall" | null {
  const behind = tokens.slice(by + 1, by + REACH).findIndex(({ norm }) => norm === "to");
  if (behind < 1 || !/^(?:NNP?|CD|\$|SYM)$/.test(tokens[by + behind + 2]?.xpos ?? "")) return null;
  for (let i = by - 1; i > Math.max(0, by - 2 * REACH); i -= 1) {
    const word = tokens[i]?.norm ?? "";
    if (/^[.;:,]$/.test(word) || word === "and") return null;
    if (RISES.test(word) || /^(?:raised|boosted|lifted)$/.test(word)) return "growth";
    if (FALLS.test(word) || /^(?:reduced|lowered|slashed|trimmed)$/.test(word)) return "fall";
  }
  return null;
}
const REACH = 6;
const LEADS =
  /^(?:about|around|nearly|almost|some|over|more|than|less|at|least|an?|only|just|roughly|another|further)$/;
