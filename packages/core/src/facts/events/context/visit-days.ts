import { wordSet } from "@chancery/language";

import { addDays, precisionOf, rangeWhen } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import type { Surroundings } from "./context.ts";
import type { EventGroup } from "../joining/event-group.ts";

const JOURNEYS: ReadonlySet<string> = wordSet("visit trip tour stay sojourn");
/** Verbs of the first day of what lasts. */
const SETTING_IN: ReadonlySet<string> = wordSet(
  "arrive land begin start open commence fly come touch reach kick undertake embark",
);
/** Longer journeys say too little of a day within them. */
const LONGEST = 14;

/**
 * When something was that a visit contains and that has no day of its own. Of a visit whose first day and length are told ("arrived on Monday for a three-day
 * visit") any of its days, unless it is told in the sentence of the arrival; where the length is unknown and the words point back at the visit ("during his
 * visit") any day until it is told of; of any other visit its own time.
 */
export function withinVisit(
  { view, published }: Pick<Surroundings, "view" | "published">,
  visit: EventGroup,
  act: EventGroup,
  pointed: boolean,
): EventGroup["when"] {
  const { when } = visit;
  if (when === null || visit.type !== "visit" || precisionOf(when.value) !== "day") return when;
  const { earliest } = when.value;
  if (earliest === null) return when;
  const known = published?.when.latest ?? null;
  for (const member of visit.members) {
    if (act.members.some(({ passage }) => passage === member.passage)) continue;
    if (!isSettingIn(member)) continue;
    const days = lengthTold(view, member);
    if (days === null) {
      if (!pointed || known === null || known <= addDays(earliest, 1)) continue;
      return known > addDays(earliest, LONGEST)
        ? null
        : { value: rangeWhen(earliest, known), spans: when.spans };
    }
    const end = addDays(earliest, days.count - 1);
    // What is told as done was done before it was told.
    const last = known !== null && known < end ? known : end;
    return last <= earliest ? when : { value: rangeWhen(earliest, last), spans: [...when.spans, days.span] };
  }
  return when;
}

const isSettingIn = ({ clause }: Candidate): boolean => clause !== null && SETTING_IN.has(clause.verb.lemma);

/** "a three-day visit"; null where the sentence does not say how long. */
function lengthTold(view: View, { passage: { sentence } }: Candidate) {
  for (const { type, value, span } of view.timesIn(sentence.first, sentence.last)) {
    const count = Number(/^P(\d+)D$/.exec(value ?? "")?.[1] ?? Number.NaN);
    if (type !== "duration" || !(count >= 1 && count <= LONGEST)) continue;
    const behind = view.tokenAt(span.end);
    if ([0, 1, 2, 3].some((i) => JOURNEYS.has(view.lemma(behind + i)))) return { count, span };
  }
  return null;
}
