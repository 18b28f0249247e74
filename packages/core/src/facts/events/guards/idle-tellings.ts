import { dependentsOf } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

// Tellings that another telling makes idle.

/** Patterns of measures lifted: that they might be is no news, that they are not is where somebody says that he will not. */
const LIFTING: ReadonlySet<string> = new Set(["lift-sanctions.verb", "lift-curbs.verb"]);

/** "would not lift the sanctions": they stand as they stood. */
const isIdleLifting = ({ pattern, clause, modality: { negated, status } }: Candidate): boolean =>
  LIFTING.has(pattern) &&
  (status === "hypothetical" ||
    status === "proposed" ||
    (negated && clause !== null && clause.verb.tense !== "future"));

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

/** "accepted Chad's bid to join the union": that Chad is let in says it. */
const isOfAdmission = (one: Candidate, all: readonly Candidate[]): boolean =>
  one.pattern === "accept-offer.verb" &&
  all.some(
    ({ type, passage, clause }) =>
      type === "accession" &&
      passage === one.passage &&
      clause?.parent != null &&
      passage.clauses[clause.parent] === one.clause,
  );

/** "refused to sign": what did not happen says it; that somebody refused says no more. */
export function withoutIdleTellings(all: readonly Candidate[]): Candidate[] {
  const candidates = all.filter(
    (candidate) => !isIdleLifting(candidate) && !isOfInstalling(candidate) && !isOfAdmission(candidate, all),
  );
  return candidates.filter(
    ({ pattern, clause, passage }) =>
      pattern !== "decline-to.verb" ||
      clause === null ||
      !candidates.some(
        (other) =>
          other.clause?.kind === "infinitive" && dependentsOf(passage, clause).includes(other.clause),
      ),
  );
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
