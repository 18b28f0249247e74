import type { Analysis } from "@chancery/language";

import type { Candidate } from "./candidate.ts";

/** Letters behind a name that say what somebody has or is: "Rosa Mendes PhD". */
const LETTERS = /^(?:Ph\.?D\.?|MD|MPs?|MEP|[OMC]BE|K?CMG|GCMG|[KQ]C|A[CMO]|FRS)$/;

/** The name without such letters, where they are its last word. */
export function withoutLetters({ tokens }: Analysis, name: Candidate): Candidate {
  const { kind, first, last } = name;
  const before = tokens[last - 2];
  if (
    kind !== "person" ||
    last - first < 3 ||
    before === undefined ||
    !LETTERS.test(tokens[last - 1]?.text ?? "")
  )
    return name;
  return { ...name, last: last - 1, end: before.end };
}
