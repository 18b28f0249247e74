import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { familyOf } from "./families.ts";
import { takePart } from "./same-parties.ts";

const SETTLED: ReadonlySet<string> = new Set(["actual", "ongoing"]);

/** A headline's present: "Peru and Chile sign ten treaties". */
const isAnnounced = ({ passage, clause, modality, when }: Candidate): boolean =>
  passage.block.kind === "title" &&
  clause !== null &&
  clause.verb.form === "finite" &&
  clause.verb.tense === "present" &&
  modality.status === "actual" &&
  !modality.negated &&
  when === null;

/** The text opens with what "will" be done; what is agreed or decided may have been news before. */
const isPlan = (title: Candidate, { type, modality, clause, passage }: Candidate): boolean =>
  type === title.type &&
  modality.status === "planned" &&
  clause?.verb.tense === "future" &&
  passage.index - title.passage.index <= OPENING;
const OPENING = 2;
/** No headline tells of so many. */
const MOST = 12;

/**
 * "Peru and Chile sign ten treaties" over "will sign ten treaties today": the headline's present leaves open what the text then tells as planned, and nowhere
 * as done.
 */
export function asAnnounced(
  view: View,
  candidates: readonly Candidate[],
  polities: Polities,
): readonly Candidate[] {
  const announced = new Set(candidates.filter(isAnnounced).slice(0, MOST));
  return candidates.map((one) => {
    if (!announced.has(one)) return one;
    const told = candidates.filter(
      (other) =>
        other.passage.block.kind !== "title" &&
        familyOf(other.type) === familyOf(one.type) &&
        !other.modality.negated &&
        takePart(view, one, other, polities),
    );
    const plan = told.find((other) => isPlan(one, other));
    const done = told.some(({ modality }) => SETTLED.has(modality.status));
    return plan === undefined || done || plan.modality.purpose === true
      ? one
      : { ...one, modality: plan.modality };
  });
}
