import type { ResolvedMention } from "../../../document/index.ts";
import { contains } from "../../../record/index.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { PRESUPPOSED } from "../modality/modality.ts";

/**
 * "the Treaty between A and B on Alliance of 11 November 2013": a day in an agreement's name is the day of its signing, by the parties that the name
 * gives. A year alone is part of the name and may be another step's.
 */
export function fromTitles(view: View, passage: Passage): Candidate[] {
  return view
    .mentionsIn(passage.sentence.first, passage.sentence.last)
    .filter(({ kind, inner, form }) => kind === "agreement" && !inner && form === "name")
    .flatMap((mention) => signing(view, passage, mention));
}

function signing(view: View, passage: Passage, mention: ResolvedMention): Candidate[] {
  // The day stands in the name, or right behind it ("the Treaty ... of 11 November 2013").
  const time = view
    .timesIn(mention.first, mention.last + 3)
    .find(
      ({ span, when, type }) =>
        type === "date" &&
        (contains(mention.span, span) || view.tokenAt(span.start) > mention.last) &&
        when?.earliest != null &&
        when.earliest === when.latest,
    );
  if (time === undefined || time.when === null) return [];
  const before = view.norm(view.tokenAt(time.span.start) - 1);
  if (before !== "of" && before !== "dated" && (before !== "on" || !contains(mention.span, time.span)))
    return [];
  const parties = view
    .mentionsIn(mention.first, mention.last)
    .filter(({ kind, entity }) => kind === "country" && entity !== mention.entity);
  const distinct = parties.filter(
    ({ entity }, i) => parties.findIndex((other) => other.entity === entity) === i,
  );
  if (distinct.length < 2) return [];
  return [
    {
      type: "signing",
      pattern: "agreement-title.date",
      passage,
      clause: null,
      trigger: mention.first,
      triggerSpan: mention.span,
      roles: distinct.map(({ entity, span }) => ({ entity, role: "party", spans: [span] })),
      place: null,
      when: { value: time.when, spans: [time.span] },
      about: [{ value: mention.entity, spans: [mention.span] }],
      modality: PRESUPPOSED,
      anaphoric: false,
      indefinite: false,
    },
  ];
}
