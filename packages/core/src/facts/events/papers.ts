import type { EventType } from "../../record/index.ts";
import type { Candidate } from "./candidate.ts";

/** Whether both are about one thing: the same agreement, as a rule. */
export const shareAbout = (a: Candidate, b: Candidate): boolean =>
  a.about.some(({ value }) => b.about.some((other) => other.value === value));

/** What is done with a paper. */
export const AGREEING: ReadonlySet<EventType> = new Set<EventType>(["signing", "ratification", "conclusion"]);
