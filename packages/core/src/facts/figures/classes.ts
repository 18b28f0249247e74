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
