import type { Token } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";
import type { QuantityClass } from "./measures.ts";

const FORCES = new Set(["troops", "fighters", "police"]);
const PEOPLE = new Set([
  "people",
  "refugees",
  "migrants",
  "displaced people",
  "civilians",
  "children",
  "women",
  "victims",
  "prisoners",
  "wounded",
  "dead",
]);

export function classOf({ unit, rule }: Quantity): QuantityClass {
  if (rule.startsWith("quantity.money")) return "money";
  if (rule.startsWith("quantity.percent")) return "percent";
  if (FORCES.has(unit)) return "force";
  return PEOPLE.has(unit) ? "people" : "count";
}

const RISES =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increased|increases|jump|jumped|soared|climbed|surged|expanded|expand|gained|up)$/;
const FALLS =
  /^(?:fell|fall|falls|fallen|falling|drop|dropped|drops|decline|declined|decreased|decrease|shrank|shrunk|shrink|contracted|contract|plunged|slumped|slid|down|cut)$/;
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
