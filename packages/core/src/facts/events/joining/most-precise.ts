// Of what the tellings of one event say the most precise: the narrowest time, the innermost place.

import { dayNumber, type When } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import { isWithin } from "../arguments/places.ts";
import type { Candidate } from "../candidate.ts";

export function precisePlace(view: View, members: readonly Candidate[]): Candidate["place"] {
  let best: Candidate["place"] = null;
  for (const { place } of members) {
    if (place === null) continue;
    if (best === null || isWithin(view, place.value, best.value)) best = place;
    else if (place.value === best.value) best = { value: best.value, spans: [...best.spans, ...place.spans] };
  }
  return best;
}

/** Days that a time leaves open; an unknown year counts as a month, an open end as more than any closed stretch. */
function width({ edtf, earliest, latest }: When): number {
  if (edtf.startsWith("XXXX")) return 31;
  return earliest === null || latest === null ? 100_000 : dayNumber(latest) - dayNumber(earliest);
}

/** "will visit Chad on Feb. 9-11. On Feb. 11 she will tour a port": a visit lasts as long as its days are said to be, whatever is told of one of them. */
export function stay(view: View, members: readonly Candidate[]): Candidate["when"] {
  const narrowest = preciseTime(members);
  if (narrowest === null || width(narrowest.value) > 0) return narrowest;
  const lasting = members.filter(
    ({ when }) =>
      when !== null &&
      /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(when.value.edtf) &&
      width(when.value) < LONGEST_STAY &&
      // "this week" only bounds it.
      when.spans.some(({ start, end }) => /\d/.test(view.text.slice(start, end))),
  );
  return lasting.length === 0 ? narrowest : preciseTime(lasting);
}

const LONGEST_STAY = 31;

/** The narrowest of the times told; of equal ones all the words. */
export function preciseTime(members: readonly Candidate[]): Candidate["when"] {
  let best: Candidate["when"] = null;
  for (const { when } of members) {
    if (when === null) continue;
    if (best === null || width(when.value) < width(best.value)) best = when;
    else if (when.value.edtf === best.value.edtf)
      best = { value: best.value, spans: [...best.spans, ...when.spans] };
  }
  return best;
}
