import { wordSet, type Clause } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import type { Status } from "../modality/modality.ts";

/** What a predicate says of the event that is its subject, by the words right behind the verb. */
const PREDICATES: readonly (readonly [Status, readonly string[]])[] = [
  [
    "hypothetical",
    [
      "unlikely",
      "impossible",
      "unthinkable",
      "inconceivable",
      "improbable",
      "doubtful",
      "uncertain",
      "remote",
      "possible",
      "likely",
      "in doubt",
      "out of the question",
      "off the table",
      "on the table",
      "on the cards",
      "under consideration",
      "under discussion",
      "far from certain",
    ],
  ],
  [
    "planned",
    [
      "pending",
      "imminent",
      "overdue",
      "near",
      "inevitable",
      "in sight",
      "at hand",
      "on hold",
      "in the offing",
    ],
  ],
];
const LONGEST = 4;
/** "remains highly unlikely" */
const DEGREES: ReadonlySet<string> = wordSet(
  "highly very quite rather still now completely entirely simply increasingly most more too extremely",
);

/** "A visit is out of the question", "Ratification is pending": what is told of it as still open or to come; null where nothing is. */
export function saidOfEvent(view: View, { verb, subject }: Clause, head: number): Status | null {
  if (subject?.head !== head || verb.negation !== null || !/^(?:present|future)$/.test(verb.tense))
    return null;
  if (!/^(?:be|remain|seem|look|appear|stay)$/.test(verb.lemma)) return null;
  const at = DEGREES.has(view.norm(verb.last)) ? verb.last + 1 : verb.last;
  for (let length = LONGEST; length > 0; length -= 1) {
    const words = Array.from({ length }, (_, i) => view.norm(at + i)).join(" ");
    const found = PREDICATES.find(([, phrases]) => phrases.includes(words));
    // "is likely to anger Chad" says what comes of it.
    if (found !== undefined) return view.norm(at + length) === "to" ? null : found[0];
  }
  return null;
}

/** "The date of the visit has not been fixed": what has no day yet is still to come. */
export const isUndated = (view: View, { verb, subject }: Clause, head: number): boolean =>
  subject !== null &&
  verb.negation !== null &&
  /^(?:date|day|venue|timing)$/.test(view.lemma(subject.head)) &&
  /^(?:fix|set|agree|decide|announce|finalise|finalize|determine|choose)$/.test(verb.lemma) &&
  subject.modifiers.some(({ prep, phrase }) => /^(?:of|for)$/.test(prep) && phrase.head === head);
