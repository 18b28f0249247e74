import type { Clause, NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import type { View } from "../../shared/view.ts";
import { inClass } from "../arguments/noun-class.ts";
import type { Candidate } from "../candidate.ts";
import { OTHER_SENSES, type OtherSense } from "../patterns/index.ts";

/** The first of the other senses that its own pattern names and that the text gives a candidate; null where none is meant. */
export const otherSense = (view: View, candidate: Candidate): RefusalReason | null =>
  OTHER_SENSES.get(candidate.pattern)?.find((sense) => isMeant(view, candidate, sense))?.reason ?? null;

function isMeant(view: View, candidate: Candidate, sense: OtherSense): boolean {
  const { trigger, roles } = candidate;
  return (
    (sense.wording?.includes(view.norm(trigger)) ?? true) &&
    (sense.followedBy?.some((words) => stands(view, endOf(candidate), words)) ?? true) &&
    (sense.ofTwoOfficials === undefined ||
      (roles.length === 2 &&
        roles.every(({ entity }) => view.kindOf(entity) === "person" && view.holdsOffice(entity)))) &&
    isOfClause(view, candidate, sense)
  );
}

/** What a sense asks of the verb's clause; a noun's event has none. */
function isOfClause(view: View, { clause, passage: { clauses } }: Candidate, sense: OtherSense): boolean {
  const { under, doers, objectModifiers, passengers } = sense;
  if (clause === null)
    return sense.clause === undefined && ASKS_OF_CLAUSE.every((field) => sense[field] === undefined);
  const doer = clause.verb.passive ? clause.agent : clause.subject;
  return (
    (sense.clause === undefined || clause.kind === sense.clause) &&
    (sense.withObject === undefined || clause.objects.length > 0) &&
    (under?.includes(clauses[clause.parent ?? -1]?.verb.lemma ?? "") ?? true) &&
    (doers === undefined || (doer !== null && inClass(view, doer, doers))) &&
    (objectModifiers === undefined ||
      thingsOf(clause).some(({ first, head }) =>
        view.tokens.slice(first, head).some(({ norm }) => objectModifiers.includes(norm)),
      )) &&
    (passengers === undefined ||
      clause.obliques.some(
        ({ prep, phrase }) =>
          passengers.includes(prep) &&
          (view.mentionAt(phrase.head)?.kind === "person" || inClass(view, phrase, ["delegates"])),
      ))
  );
}

/** What it is done to: "Closer ties were forged". */
const thingsOf = ({ verb, subject, objects }: Clause): readonly NounPhrase[] =>
  verb.passive && subject !== null ? [subject] : objects;

const ASKS_OF_CLAUSE = ["under", "doers", "withObject", "objectModifiers", "passengers"] as const;

/** Behind the whole verb ("had left here"), or behind the noun. */
const endOf = ({ trigger, clause }: Candidate): number =>
  clause !== null && trigger >= clause.verb.first && trigger < clause.verb.last
    ? clause.verb.last
    : trigger + 1;

const stands = (view: View, at: number, words: string): boolean =>
  words.split(" ").every((word, i) => view.norm(at + i) === word);
