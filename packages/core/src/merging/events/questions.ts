import { contentId, type CollatedField, type Entry, type Question } from "../../record/index.ts";
import { isDismissed, type Dismissed } from "../decisions/rulings.ts";
import { compareText, distinct } from "../order.ts";
import type { Comparison } from "./compare.ts";
import { ASK, TIME, WHO } from "./thresholds.ts";

/** Two accounts of different entries, each with its first telling in canonical order. */
export interface OpenPair extends Comparison {
  readonly a: string;
  readonly b: string;
  /** Keys of the first telling of each. */
  readonly facts: readonly [string, string];
}

/**
 * Asks whether two entries are one event, for which not enough speaks, or too much else against it. One question a pair
 * of entries, of the two facts for which most speaks; its id is made of them.
 */
export function sameEventQuestion(
  pairs: readonly OpenPair[],
  members: readonly string[],
  dismissed: Dismissed,
): Question | null {
  const [best] = pairs
    .filter((pair) => pair.strength >= ASK && isWorthAsking(pair))
    .toSorted(
      (x, y) =>
        y.strength - x.strength || compareText(distinct(x.facts).join(" "), distinct(y.facts).join(" ")),
    );
  if (best === undefined) return null;
  const subjects = distinct(best.facts);
  const id = `ask-${contentId("same-event", ...subjects)}`;
  if (isDismissed(dismissed, id, members)) return null;
  return { id, kind: "same-event", subjects, strength: best.strength / 100, reasons: [...best.reasons] };
}

/**
 * One person or body in common, and a report that came out about then, fit whatever that person did all week: neither is the day of an
 * event. A place or a matter in common has to be told beside, or a second party, or the day itself.
 */
function isWorthAsking({ reasons }: OpenPair): boolean {
  const told = new Map(reasons.map((reason) => [reason.split(":")[0], Number(reason.split(":")[1])]));
  if (told.has("where") || told.has("matter")) return true;
  return (told.get("who") ?? 0) > WHO.person || (told.get("when") ?? 0) > TIME.published;
}

/** Asks which of two values of an entry is right that cannot both be: of the first facts that give either. */
export function conflictQuestions({ fields, members }: Entry, dismissed: Dismissed): Question[] {
  const own = members.map(({ source, fact }) => `${source}/${fact}`);
  return fields.flatMap((field) => {
    if (field.disagreement !== "conflict" || field.rule === "decision") return [];
    const subjects = firstWitnesses(field);
    const id = `ask-${contentId("conflict", field.field, ...subjects)}`;
    if (subjects.length < 2 || isDismissed(dismissed, id, own)) return [];
    return [{ id, kind: "conflict" as const, subjects, strength: 1, reasons: [`field:${field.field}`] }];
  });
}

function firstWitnesses({ values }: CollatedField): string[] {
  const firsts = values.flatMap(({ witnesses: [first] }) => (first ? [`${first.source}/${first.fact}`] : []));
  return distinct(firsts).slice(0, 2);
}
