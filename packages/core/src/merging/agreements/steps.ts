import type { AgreementHistory, Question } from "../../record/index.ts";
import { compareText } from "../order.ts";
import { doubtsOf } from "./doubts.ts";
import type { AgreementParts } from "./history.ts";

type Step = AgreementHistory["steps"][number];

/** Types of entries that are steps of an agreement. */
const STEPS: ReadonlySet<string> = new Set([
  "negotiation",
  "conclusion",
  "signing",
  "ratification",
  "accession",
  "adoption",
  "amendment",
  "termination",
]);

/** Steps in the order of their days, and what is asked of those that are not certain. */
export function stepsOf({ group: { id }, entries, events = [], knowledge }: AgreementParts): {
  readonly steps: readonly Step[];
  readonly questions: readonly Question[];
} {
  const questions: Question[] = [];
  const steps = entries
    .filter(
      ({ type, about, negated, status }) =>
        STEPS.has(type) && about.includes(id) && !negated && status !== "hypothetical",
    )
    .map((entry): Step => {
      const doubts = doubtsOf(entry, events, knowledge).filter(({ agreement }) => agreement === id);
      questions.push(...doubts.map(({ question }) => question));
      return {
        type: entry.type,
        entry: entry.id,
        when: entry.when,
        ...(doubts.length === 0 ? {} : { certain: false }),
      };
    })
    .sort(
      (a, b) =>
        compareText(a.when?.earliest ?? "9", b.when?.earliest ?? "9") || compareText(a.entry, b.entry),
    );
  return { steps, questions };
}
