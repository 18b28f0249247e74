import type { Clause, NounPhrase } from "@chancery/language";

import type { QuotedSpan } from "../../../document/index.ts";
import type { Span } from "../../../record/index.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Cue } from "../cues.ts";
import { REPORTING } from "../speakers/source-words.ts";
import { isConjunction } from "./beginning.ts";
import { extent, withDependents } from "./extent.ts";
import { tidy, withoutStop } from "./trimming.ts";

/** What is said with such nouns is a thing: "said a prayer", "said nothing". */
const SAYABLE =
  /^(?:word|prayer|thing|nothing|something|anything|so|yes|no|goodbye|hello|farewell|thanks|that|this|it|what|much|little)$/;

/**
 * "said the two countries set “ambitious tasks”": where grammar takes the subject of what is said for the cue's object, the words from
 * there to the sentence's end are what is said. Only for cues of saying that take a bare clause, and only where a verb follows.
 */
export function reportedObject(
  view: View,
  passage: Passage,
  cue: Clause,
  { bare, force, tells, shows }: Cue,
  quotes: readonly QuotedSpan[],
): Span[] {
  const [object] = cue.objects;
  if (shows === true) return shownOf(view, passage, cue);
  if (!bare || force !== "say" || tells || object === undefined || object.first !== cue.verb.last) return [];
  if (cue.verb.lemma !== "say" && cue.verb.lemma !== "add") return [];
  if (SAYABLE.test(view.lemma(object.head)) || view.token(object.head)?.upos === "PRON") return [];
  const follows = passage.clauses.filter(
    ({ verb, kind, parent }) =>
      verb.first >= object.last &&
      (kind === "participial" ||
        kind === "relative" ||
        kind === "main" ||
        // "urged them to wait, saying the deal “is the only way”": grammar hangs what is said on the verb before.
        (kind === "complement" &&
          parent !== null &&
          (passage.clauses[parent]?.verb.first ?? 0) < cue.verb.first)),
  );
  const [first] = follows;
  if (first === undefined) return withVerb(view, passage, cue, object);
  if (first.verb.first - object.last > 12) return [];
  const own = withDependents(passage, [first]);
  const last = extent(view, passage, cue, own, quotes);
  const from =
    view.norm(object.first) === "that" && isConjunction(view, object.first) ? object.first + 1 : object.first;
  return [withoutStop(view.text, tidy(view.text, view.spanOf({ first: from, last })))];
}

/** "The poll shows Addo ahead", "footage showed guards leaving the port": what is written or pictured says of somebody that he does or stands so. */
function shownOf(view: View, passage: Passage, { verb, subject, objects }: Clause): Span[] {
  const [object] = objects;
  const source = subject !== null && REPORTING.has(view.lemma(subject.head).toLowerCase());
  if (!source || verb.passive || object === undefined || object.first !== verb.last) return [];
  const doing = passage.clauses.find(
    (one) =>
      one.verb.form === "gerund" && one.verb.first === object.last && one.subject?.head === object.head,
  );
  if (doing === undefined && !STANDING.test(view.norm(object.last))) return [];
  const last = doing?.last ?? passage.sentence.last;
  return [withoutStop(view.text, tidy(view.text, view.spanOf({ first: object.first, last })))];
}
const STANDING = /^(?:with|up|down|ahead|behind|level|at)$/;

/** "said the two raised a loan of a million": a past form inside what grammar takes for one noun phrase, of which nobody says it is so named. */
function withVerb(view: View, { sentence }: Passage, cue: Clause, object: NounPhrase): Span[] {
  if (cue.verb.lemma !== "say" || cue.verb.form !== "finite") return [];
  for (let i = object.first + 1; i < object.last - 1; i += 1)
    if (/^(?:VBD|VBZ|VBP|VBN)$/.test(view.token(i)?.xpos ?? "") && view.norm(i - 1) !== "-")
      return [
        withoutStop(view.text, tidy(view.text, view.spanOf({ first: object.first, last: sentence.last }))),
      ];
  return [];
}
