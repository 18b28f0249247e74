import { wordSet, type Clause } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { tellsNews } from "./modality-own.ts";
import type { Status } from "./modality-words.ts";

/**
 * What the words around a clause make of all that it tells: "In the event Chad attacks", "In the scenario, Chad invades", "Under the plan, Chad withdraws",
 * "The draft imposes sanctions". Null where nothing frames it.
 */
export function framed(
  view: View,
  { block, clauses }: Pick<Passage, "block" | "clauses">,
  clause: Clause,
): Status | null {
  const { subject, obliques, verb } = clause;
  // "Under the plan, Chad withdraws and Peru pays": the phrase stands before both.
  const lead = clauses[clauses.indexOf(clause) - 1];
  if (lead?.kind === "main" && clause.kind === "main" && view.norm((subject?.first ?? 0) - 1) === "and") {
    const shared = lead.obliques.some(({ at }) => at < (lead.subject?.first ?? 0));
    if (shared) return framed(view, { block, clauses: [lead] }, { ...clause, obliques: lead.obliques });
  }
  for (const { prep, phrase } of obliques) {
    const head = view.lemma(phrase.head).toLowerCase();
    // "In the event, Chad attacked" is how it turned out, "in this case" one that there was.
    const supposed = head === "event" ? view.norm(phrase.first) === "the" : phrase.first === phrase.head;
    if (prep === "in" && SUPPOSING.test(head) && supposed && phrase.last === subject?.first)
      return "hypothetical";
    if (prep === "in" && INVENTED.has(head)) return "hypothetical";
    if (LAYING_DOWN.has(prep) && PLANS.has(head) && isTimeless(clause) && !tellsNews(block)) return "planned";
  }
  if (subject === null || verb.passive || !isTimeless(clause) || tellsNews(block)) return null;
  return isDraft(view, subject) ? "proposed" : null;
}

const SUPPOSING = /^(?:event|case)$/;

/** What somebody has made up. */
const INVENTED: ReadonlySet<string> = wordSet(
  "scenario simulation film movie novel play dream nightmare fantasy sketch comedy",
);

const LAYING_DOWN: ReadonlySet<string> = new Set(["under", "according to", "as part of"]);

/** What lays down what is to be done. */
const PLANS: ReadonlySet<string> = wordSet(
  "plan proposal scheme arrangement roadmap timetable timeline schedule draft deal accord agreement terms bargain compromise package blueprint",
);

/** "withdraws": neither past nor under way. */
const isTimeless = ({ verb }: Clause): boolean =>
  verb.form === "finite" &&
  verb.tense === "present" &&
  !verb.perfect &&
  !verb.progressive &&
  verb.modal === null;

/** "the draft resolution", "the proposed bill". */
const isDraft = (view: View, { first, head }: NonNullable<Clause["subject"]>): boolean =>
  DRAFTS.has(view.lemma(head)) ||
  view.tokens.slice(first, head).some(({ norm }) => /^(?:draft|proposed)$/.test(norm));
const DRAFTS: ReadonlySet<string> = wordSet("bill draft motion proposal");
