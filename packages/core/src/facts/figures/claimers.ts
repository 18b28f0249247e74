import type { Clause } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { partiesOf } from "../shared/parties.ts";
import { ancestry, clauseAt, type Passage, type View } from "../shared/view.ts";
import { FORESEEING } from "./modality.ts";

const CLAIMING: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country", "organization"]);
/** Verbs whose subject vouches for a number though nobody is quoted: "put the toll at 40", "estimated it at". */
const PUTTING: ReadonlySet<string> = new Set(["put", "estimate", "reckon", "assess", "place"]);
/** "raised its estimate to $2.9 billion": what is the subject's own is a number that it vouches for. */
export const ESTIMATES = /^(?:estimate|forecast|projection|outlook)$/;
/** Verbs whose subject says what another did: "accused Chad of arming 300 rebels". */
const BLAMING: ReadonlySet<string> = new Set(["accuse", "blame"]);
const AT = /^(?:at|between|to)$/;
/** How far from its "at" a number may stand, comparators and all, in tokens. */
const REACH = 5;

/** Who claims the number whose first token is given, where its own words are no speech; null for the article itself. */
export function claimerOf(view: View, passage: Passage, first: number): string | null {
  const clause = clauseAt(passage, first);
  if (clause === undefined || clause === null) return null;
  for (const outer of ancestry(passage, clause)) {
    const { verb, subject } = outer;
    if (subject === null || verb.passive || verb.negation !== null || subject.first > verb.first) continue;
    const puts = outer === clause && PUTTING.has(verb.lemma) && standsAt(view, verb.last, first);
    const forecasts = foretells(view, outer) && verb.last <= first;
    const blames = outer !== clause && BLAMING.has(verb.lemma) && verb.last <= first;
    if (!puts && !blames && !forecasts) continue;
    const parties = partiesOf(view, subject, CLAIMING);
    return parties.length === 1 ? (parties[0]?.entity ?? null) : null;
  }
  return null;
}

/** Whether whoever acts in the clause says what will be: he is the source of its numbers, and not their owner. */
export const foretells = (view: View, { verb, objects }: Clause): boolean =>
  FORESEEING.has(verb.lemma) || objects.some(({ head }) => ESTIMATES.test(view.lemma(head)));

function standsAt(view: View, verb: number, first: number): boolean {
  for (let i = first; i >= Math.max(verb, first - REACH); i -= 1) if (AT.test(view.norm(i))) return true;
  return false;
}
