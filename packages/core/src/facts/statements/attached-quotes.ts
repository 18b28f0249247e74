import type { Clause } from "@chancery/language";

import type { Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { attributes } from "./attributing.ts";
import { cueOf } from "./cues.ts";

/** Whether a quotation is of the words that a cue of its sentence tells: near it, nearer to no later cue, and nothing that is read out. */
export const isAttached = (view: View, passage: Passage, clause: Clause, marks: Span): boolean =>
  isBeside(view, clause, marks) && !isOfLater(view, passage, clause, marks) && !isRead(view, clause, marks);

/** Only commas, colons and the cue's own words stand between them. */
function isBeside(view: View, clause: Clause, marks: Span): boolean {
  const between =
    marks.start < (view.token(clause.verb.first)?.start ?? 0)
      ? view.text.slice(
          marks.end,
          view.token(Math.min(clause.verb.first, clause.subject?.first ?? clause.verb.first))?.start,
        )
      : view.text.slice(view.token(clause.verb.last - 1)?.end, marks.start);
  return !/[.!?]["”’)]*\s+\p{Lu}/u.test(between) || between.length < 4;
}

/** "Asked by Addo to respond, Brandt said, “…”": a later cue stands nearer to the marks. */
const isOfLater = (view: View, passage: Passage, { verb }: Clause, marks: Span): boolean =>
  passage.clauses.some(
    (other) =>
      other.verb.form === "finite" &&
      other.verb.first >= verb.last &&
      (view.token(other.verb.last - 1)?.end ?? marks.start) <= marks.start &&
      cueOf(other.verb)?.judges === false &&
      attributes(view, passage, other),
  );

/** "disputed a line, which read: “…": the words of what is written, and not of the cue before. */
const isRead = (view: View, { verb }: Clause, marks: Span): boolean => {
  const colon = view.tokenAt(marks.start) - 1;
  return view.norm(colon) === ":" && view.lemma(colon - 1) === "read" && verb.head < colon - 1;
};
