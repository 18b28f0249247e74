import type { RelationType } from "../../record/index.ts";
import type { Draft } from "./draft.ts";
import type { Reader, Ref } from "./reader.ts";

/** What a rule says beside the two and the words: its id, and whatever is not as a plain statement has it. */
export type Said = Pick<Draft, "rule"> & Partial<Pick<Draft, "when" | "status" | "negated" | "confidence">>;

/** A relation of one entity to another that the words [first, last) tell; held to be so now, unless `said` says otherwise. */
export const between = (
  reader: Reader,
  type: RelationType,
  subject: Ref,
  object: Ref,
  [first, last]: readonly [number, number],
  said: Said,
): Draft => ({
  type,
  subject: subject.entity,
  object: object.entity,
  value: null,
  when: null,
  evidence: reader.sentenceSpan(first),
  support: { subject: [subject.span], object: [object.span], type: [reader.spanOf(first, last)] },
  negated: false,
  status: "actual",
  confidence: 0.9,
  ...said,
});
