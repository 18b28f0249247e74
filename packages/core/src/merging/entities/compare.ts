import { compareAgreements } from "./agreements.ts";
import { compareNamed } from "./named.ts";
import { comparePersons } from "./persons.ts";
import type { Told } from "./told.ts";
import { other, type Verdict } from "./verdict.ts";

/** Whether two entities are one by what is told of them. Symmetric; of different kinds never. */
export function compareTold(a: Told, b: Told): Verdict {
  if (a.kind !== b.kind) return other("kind");
  if (a.company.includes(b.id) || b.company.includes(a.id)) return other("met");
  if (a.kind === "person") return comparePersons(a, b);
  return a.kind === "agreement" ? compareAgreements(a, b) : compareNamed(a, b);
}
