/** "Kigali accused Kampala of abducting its citizens": what somebody is charged with is told by whoever charges him. */
import type { Clause } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import { ancestry, type Passage, type View } from "../../shared/view.ts";

const ACCUSING: ReadonlySet<string> = new Set(["accuse", "suspect", "blame", "charge"]);
/** Prepositions that tie a charge to its verb: "accused of", "blamed for", "charged with". */
const CHARGES: ReadonlySet<string> = new Set(["of", "for", "with"]);

/** The one who charges somebody with what the clause tells; null where nobody does, or nobody alone. */
export function accuserOf(view: View, passage: Passage, clause: Clause): string | null {
  const chain = ancestry(passage, clause);
  for (const [i, inner] of chain.entries()) {
    const outer = chain[i + 1];
    if (outer === undefined || inner.verb.form !== "gerund") return null;
    if (inner.kind !== "adverbial") continue;
    if (!ACCUSING.has(outer.verb.lemma) || !CHARGES.has(tieOf(passage, inner) ?? "")) return null;
    const accuser = outer.verb.passive ? outer.agent : outer.subject;
    const [only, another] = accuser === null ? [] : partiesOf(view, accuser);
    return only === undefined || another !== undefined ? null : only.entity;
  }
  return null;
}

/** The preposition of a gerund, or of the one before it that "and" joins it to: "accused of invading Niger and shelling its towns". */
function tieOf({ clauses }: Passage, { marker, parent, first }: Clause): string | null {
  if (marker !== null) return marker;
  const before = clauses.findLast(
    (other) =>
      other.parent === parent &&
      other.kind === "adverbial" &&
      other.verb.form === "gerund" &&
      other.marker !== null &&
      other.first < first,
  );
  return before?.marker ?? null;
}
