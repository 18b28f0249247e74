import type { Draft } from "./draft.ts";
import type { Reader, Ref } from "./reader.ts";

/** That a state belongs to a body, as the words [first, last) say. */
export const memberDraft = (
  reader: Reader,
  member: Ref,
  body: Ref,
  [first, last]: readonly [number, number],
  more: Pick<Draft, "rule"> & Partial<Pick<Draft, "when" | "status" | "negated" | "confidence">>,
): Draft => ({
  type: "member-of",
  subject: member.entity,
  object: body.entity,
  value: null,
  when: null,
  evidence: reader.sentenceSpan(first),
  support: { subject: [member.span], object: [body.span], type: [reader.spanOf(first, last)] },
  negated: false,
  status: "actual",
  confidence: 0.9,
  ...more,
});
