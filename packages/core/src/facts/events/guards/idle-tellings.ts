import { dependentsOf } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { VERBS_BY_ID } from "../patterns/index.ts";

// Tellings that another telling makes idle.

/** "would not lift the sanctions": they stand as they stood. */
const isIdleLifting = ({ pattern, clause, modality: { negated, status } }: Candidate): boolean =>
  VERBS_BY_ID.get(pattern)?.ends === true &&
  (status === "hypothetical" ||
    status === "proposed" ||
    (negated && clause !== null && clause.verb.tense !== "future"));

/** "did not shake hands": they may have met all the same. */
const isIdleGesture = ({ pattern, modality: { negated } }: Candidate): boolean =>
  negated && VERBS_BY_ID.get(pattern)?.gesture === true;

/** By which somebody gets an office. */
const INSTALLING =
  /^(?:swear|inaugurate|elect|appoint|name|choose|pick|nominate|designate|select|promote|install)$/;

/** "was sworn in to succeed Addo", "named Brandt to replace him": what somebody is appointed for is told by the appointing. */
const isOfInstalling = ({ type, clause, passage }: Candidate): boolean => {
  if (
    type !== "appointment" ||
    clause?.kind !== "infinitive" ||
    !/^(?:succeed|replace)$/.test(clause.verb.lemma)
  )
    return false;
  const outer = clause.parent === null ? undefined : passage.clauses[clause.parent];
  return outer !== undefined && INSTALLING.test(outer.verb.lemma);
};

/** "refused to sign", "accepted Chad's bid to join the union": what did or did not happen says it; that somebody refused or accepted says no more. */
function saysNoMore({ pattern, clause, passage }: Candidate, all: readonly Candidate[]): boolean {
  const yieldsTo = VERBS_BY_ID.get(pattern)?.yieldsTo;
  if (yieldsTo === undefined || clause === null) return false;
  const infinitives = dependentsOf(passage, clause).filter(({ kind }) => kind === "infinitive");
  return all.some(
    (other) =>
      other.clause !== null &&
      infinitives.includes(other.clause) &&
      (yieldsTo === "all" || yieldsTo.includes(other.type)),
  );
}

/** The tellings of verbs that say something by themselves. */
export function withoutIdleTellings(all: readonly Candidate[]): Candidate[] {
  const candidates = all.filter(
    (candidate) => !isIdleLifting(candidate) && !isIdleGesture(candidate) && !isOfInstalling(candidate),
  );
  return candidates.filter((candidate) => !saysNoMore(candidate, candidates));
}

/** Sentences within which what was to be done is told not to have been. */
const UNDONE_WITHIN = 3;

/** "was to have ended with the signing of a protocol. It was not signed.": what did not come about is told once. */
export function withoutUnfulfilled(candidates: readonly Candidate[]): Candidate[] {
  const key = (type: string, thing: string, sentence: number): string => `${type} ${thing} ${sentence}`;
  const undone = new Set(
    candidates.flatMap(({ modality: { negated, status }, type, about, passage }) =>
      negated && status === "actual" ? about.map(({ value }) => key(type, value, passage.index)) : [],
    ),
  );
  return candidates.filter(
    ({ modality: { negated, status }, type, about, passage }) =>
      status !== "hypothetical" ||
      negated ||
      !about.some(({ value }) =>
        Array.from({ length: UNDONE_WITHIN + 1 }, (_, i) => passage.index + i).some((sentence) =>
          undone.has(key(type, value, sentence)),
        ),
      ),
  );
}
