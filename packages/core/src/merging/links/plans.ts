import type { EntryField, EntryLinkType } from "../../record/index.ts";
import { ENCOUNTERS } from "../events/families.ts";
import { gapOf, timeFit } from "../events/times.ts";
import { REPORTED_WITHIN, WHO } from "../events/thresholds.ts";
import { placesApart } from "../events/where.ts";
import { companyOf, directionsClash, peopleClash, whoStrength } from "../events/who.ts";
import { compareText } from "../order.ts";
import type { LinkLine } from "./link-line.ts";

/** Days after its own within which a plan that was put off is still told by what took place. */
export const CHANGED_WITHIN = 45;
/** Days in which a plan without a day comes about. */
const UNDATED_WITHIN = 90;

/** What a later telling does to an entry. */
export interface Outcome {
  readonly rel: EntryLinkType;
  readonly by: string;
  readonly rule: string;
  readonly fields: readonly EntryField[];
}

/**
 * Days in which what came of a plan is looked for; null where nothing bounds them: an undated plan of a page that may be of any year
 * would be fulfilled by whatever its people did before.
 */
export function windowOf({ from, to, news }: LinkLine): { first: number; last: number } | null {
  if (from !== null && to !== null) return { first: from - CHANGED_WITHIN, last: to + CHANGED_WITHIN };
  return news === null ? null : { first: news - 1, last: news + UNDATED_WITHIN };
}

/** What came of an entry by the later tellings among the candidates: a plan fulfilled, changed or called off, a report denied. */
export function outcomeOf(line: LinkLine, candidates: readonly LinkLine[]): Outcome | null {
  if (line.negated || line.mood === "hypothetical") return null;
  const others = candidates.filter((other) => other.id !== line.id && isOfTheSame(line, other));
  if (line.mood === "actual") return denialOf(line, others);
  const held = others
    .filter(({ negated, mood }) => !negated && mood === "actual")
    .flatMap((other) => fulfilment(line, other) ?? [])
    .sort((a, b) => a.fields.length - b.fields.length || a.distance - b.distance || compareText(a.by, b.by));
  const [first] = held;
  if (first !== undefined) return { rel: first.rel, by: first.by, rule: first.rule, fields: first.fields };
  return calledOff(line, others);
}

function isOfTheSame(line: LinkLine, other: LinkLine): boolean {
  if (line.family !== other.family || peopleClash(line, other) || directionsClash(line, other)) return false;
  if (companyOf(line, other) === "other") return false;
  const matter = line.agreements.some((agreement) => other.agreements.includes(agreement));
  return matter || whoStrength(line, other) >= WHO.states;
}

function fulfilment(plan: LinkLine, other: LinkLine): (Outcome & { distance: number }) | null {
  const window = windowOf(plan);
  if (window === null) return null;
  if (other.from === null || other.to === null) return reportedFulfilment(plan, other);
  if (other.to < window.first || other.from > window.last) return null;
  // What took place before the plan was told of is not what was planned.
  if (plan.told[0] !== null && other.to < plan.told[0] - 1) return null;
  const moved = plan.from !== null && timeFit(plan, other) !== "open";
  const elsewhere = placesApart(plan, other);
  const fields: EntryField[] = [
    ...(moved ? (["when"] as const) : []),
    ...(elsewhere ? (["place"] as const) : []),
  ];
  // Each names somebody whom the other leaves out: without a day, nothing says that it is this meeting and not another.
  if (plan.from === null && companyOf(plan, other) === "part" && ENCOUNTERS.has(plan.family)) return null;
  const sure = whoStrength(plan, other) >= WHO.personAndSide || plan.agreements.length > 0;
  // Two states meet often: on another day or in another town that is another meeting, and so is a day nobody had named.
  if (!sure && (fields.length > 0 || plan.from === null)) return null;
  if (fields.length > 1) return null;
  const distance = plan.from === null ? other.from - (plan.news ?? other.from) : gapOf(plan, other);
  const rel = fields.length === 0 ? "fulfils" : "changes";
  return { rel, by: other.id, rule: `plan.${rel}`, fields, distance };
}

/**
 * "President Addo has arrived for his state visit", in the paper of the day that was named for it: what names no day fulfils a plan that does,
 * of the same people, where the report came out on that day or in the days after it. It changes none.
 */
function reportedFulfilment(plan: LinkLine, other: LinkLine): (Outcome & { distance: number }) | null {
  const { reported } = other;
  if (plan.from === null || plan.to === null || other.from !== null || other.to !== null || reported === null)
    return null;
  if (reported < plan.from || reported > plan.to + REPORTED_WITHIN || placesApart(plan, other)) return null;
  if (plan.precision !== "day" || whoStrength(plan, other) < WHO.personAndSide) return null;
  const distance = Math.max(0, reported - plan.to);
  return { rel: "fulfils", by: other.id, rule: "plan.fulfils", fields: [], distance };
}

function calledOff(plan: LinkLine, others: readonly LinkLine[]): Outcome | null {
  const [first] = others
    .filter(({ negated, mood }) => negated && mood !== "hypothetical")
    .filter((other) => timeFit(plan, other) === "open" && isLater(other, plan))
    .sort((a, b) => (a.told[0] ?? 0) - (b.told[0] ?? 0) || compareText(a.id, b.id));
  return first === undefined ? null : { rel: "cancels", by: first.id, rule: "plan.cancels", fields: [] };
}

const isLater = (other: LinkLine, plan: LinkLine): boolean =>
  other.told[1] === null || plan.told[0] === null || other.told[1] >= plan.told[0];

function denialOf(line: LinkLine, others: readonly LinkLine[]): Outcome | null {
  if (line.from === null) return null;
  const [first] = others
    .filter(({ negated, mood }) => negated && mood === "actual")
    .filter((other) => timeFit(line, other) === "open" && other.from !== null)
    .filter((other) => !placesApart(line, other) && whoStrength(line, other) >= WHO.personAndSide)
    .sort((a, b) => compareText(a.id, b.id));
  return first === undefined ? null : { rel: "denies", by: first.id, rule: "report.denied", fields: [] };
}
