import type { AskedQuestion } from "../../lib/review/compare.ts";
import { useText } from "../../text/server.ts";

/** What an answer will change in the record, before it is given. */
export function Effect({ asked: { question, entries } }: { asked: AskedQuestion }) {
  const { change } = useText().review.case;
  const sources = entries.reduce((sum, entry) => sum + entry.sources, 0);
  const said = (() => {
    switch (question.kind) {
      case "same-event":
        return entries.length > 1 ? change.joins(entries.length, sources) : change.one;
      case "same-entity":
      case "same-agreement":
        return change.entities(question.subjects.length);
      case "conflict":
        return change.corrects;
      default:
        return change.none;
    }
  })();
  return <p className="text-ink2">{said}</p>;
}
