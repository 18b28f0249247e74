import { wordSet } from "@chancery/language";

import type { Candidate } from "../candidate.ts";
import type { EventGroup } from "../joining/event-group.ts";

/** Types that a meeting or a visit contains: what is signed or adopted there is signed or adopted that day. */
export const CONTAINED: ReadonlySet<string> = wordSet(
  "signing adoption ceremony ratification meeting negotiation summit conclusion",
);

/** What lasts, so that other things are done within it. */
export const CONTAINERS: ReadonlySet<string> = wordSet("meeting summit negotiation visit ceremony signing");

/** Where people come together or speak to each other. */
export const MEETINGS: ReadonlySet<string> = new Set(["meeting", "negotiation", "summit", "call"]);

/** A stretch wider than this many days says too little to be given as an event's time. */
export const WIDEST = 31;

/** Who travels. */
export const visitorOf = ({ roles }: EventGroup): string[] =>
  roles.filter(({ role }) => role === "visitor").map(({ entity }) => entity);

/** Told throughout as having happened, and not in a perfect, which speaks of no one time. */
export const isSettled = ({ members }: EventGroup): boolean =>
  members.every(
    ({ modality, clause }) =>
      modality.status === "actual" && !modality.negated && !(clause?.verb.perfect ?? false),
  );

/** Told in the simple past of a main clause, of what a report says, or of what is done while it lasts ("Speaking at the start of his talks, ..."). */
export const isNews = ({ clause, pattern }: Pick<Candidate, "clause" | "pattern">): boolean => {
  if (clause === null) return false;
  const { form, tense, perfect } = clause.verb;
  const past = form === "finite" && tense === "past" && !perfect;
  if (clause.kind === "main" || clause.kind === "complement") return past;
  return clause.kind === "participial" && form === "gerund" && pattern.endsWith(".noun");
};
