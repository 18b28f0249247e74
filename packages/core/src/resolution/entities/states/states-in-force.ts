import type { DayRange, NameHit } from "@chancery/knowledge";

import type { NameSpan } from "../../../document/index.ts";
import { yearsOf } from "../people/lives.ts";
import type { Scene } from "../scene.ts";

/**
 * States that bore a successor's name in common speech: "Russia", "the Kremlin" for the Soviet Union. `until`: the day from which
 * the successor acts under its own name (Russia's declaration of sovereignty).
 */
const SPOKEN_OF: ReadonlyMap<
  string,
  { readonly state: string; readonly from: string; readonly until: string }
> = new Map([["RU", { state: "SUHH", from: "1922-12-30", until: "1990-06-12" }]]);
/** Names that leave no doubt which of the two is meant. */
const OWN_NAMES = /federation|soviet|\brsfsr\b/i;

/** EDTF day, month or year as a string that compares with ISO days. */
const bare = (edtf: string | null): string | null => edtf?.replace(/[?~%]/g, "") ?? null;

/** Whether a name can have been in use for the entity on one of the days. */
export function inUse({ from, to }: Pick<NameHit, "from" | "to">, on: DayRange | undefined): boolean {
  if (on === undefined) return true;
  const [start, end] = [bare(from), bare(to)];
  return (
    !(start !== null && on.latest !== null && on.latest < start) &&
    !(end !== null && on.earliest !== null && end <= on.earliest.slice(0, end.length))
  );
}

/** Names of an entity with an end: those of a state that is no more, or a former seat. */
export const isBounded = ({ to }: NameHit): boolean => to !== null;

/**
 * The state that a name of a modern one means on the day: before mid-1990 "Russia" is the Soviet Union. Where neither the day nor the clause
 * tells, the state that the article names more often decides.
 */
export function stateInForce(
  scene: Scene,
  name: NameSpan,
  id: string,
  named: ReadonlyMap<string, number>,
): string {
  const former = SPOKEN_OF.get(id);
  if (former === undefined) return id;
  if (OWN_NAMES.test(scene.analysis.text.slice(name.span.start, name.span.end))) return id;
  const { earliest = null, latest = null } = scene.on ?? {};
  if (earliest !== null && earliest >= former.until) return id;
  if (latest !== null && latest < former.until) return latest < former.from ? id : former.state;
  // "after Russia invaded in 2022": the clause may have its year where the article has none.
  const years = yearsOf(scene, name.first);
  const [until] = former.until.split("-").map(Number);
  if (years.length > 0 && years.every((year) => year > (until ?? 0))) return id;
  return (named.get(former.state) ?? 0) > 0 && (named.get(former.state) ?? 0) >= (named.get(id) ?? 0)
    ? former.state
    : id;
}
