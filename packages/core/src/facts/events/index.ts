import type { NounPhrase } from "@chancery/language";

import { stage, type Refusal, type RefusalReason } from "../../document/index.ts";
import { Polities } from "../shared/polity.ts";
import { View } from "../shared/view.ts";
import { withTitledParties } from "./arguments/titled-parties.ts";
import { toFact, withOwnIds, worthKeeping } from "./assembly/assemble.ts";
import type { Candidate } from "./candidate.ts";
import { inContext } from "./context/context.ts";
import { fromEllipsis } from "./verbs/from-ellipsis.ts";
import { fromPredecessors } from "./verbs/from-predecessors.ts";
import { fromHeadlines, fromInsertions } from "./verbs/from-headlines.ts";
import { fromNouns } from "./nouns/from-nouns.ts";
import { fromFollowers } from "./verbs/from-followers.ts";
import { fromNullObjects } from "./verbs/from-null-objects.ts";
import { fromPrepositions } from "./verbs/from-prepositions.ts";
import { fromAttendance } from "./nouns/from-attendance.ts";
import { fromEnvoysListed } from "./nouns/from-envoys-listed.ts";
import { fromCompany } from "./nouns/from-company.ts";
import { fromDelegations } from "./nouns/from-delegations.ts";
import { fromRounds, withoutRounds } from "./nouns/from-rounds.ts";
import { fromTallies } from "./nouns/from-tallies.ts";
import { fromTitles } from "./nouns/from-titles.ts";
import { fromVerbs } from "./verbs/from-verbs.ts";
import { implausible, isSportsReport, withoutIdleTellings, withoutUnfulfilled } from "./guards/index.ts";
import { withParties } from "./joining/signing-parties.ts";
import type { EventGroup } from "./joining/event-group.ts";
import { asAnnounced } from "./joining/announced-titles.ts";
import { asCalled } from "./joining/called-talks.ts";
import { joinTellings } from "./joining/merge.ts";
import { BUILT_IN, type PatternSet } from "./patterns/pattern-set.ts";
import { attachPointers } from "./joining/pointers.ts";
import { withLegs } from "./joining/tours.ts";
import { EventTimes } from "../shared/event-times.ts";

/**
 * What happened: each clause and each event noun is held against the patterns; tellings of one event are joined; an event that gives no
 * day of its own may take it from the event it is told with.
 */
export const eventsStageWith = (patterns: PatternSet) =>
  stage({
    name: "facts/events",
    requires: [
      "blocks",
      "head",
      "analysis",
      "grammar",
      "quotes",
      "times",
      "entities",
      "mentions",
      "offices",
      "published",
      "datelinePlace",
      "facts",
    ],
    assigns: ["facts", "refusals"],
    run: (doc) => {
      const view = new View(doc);
      const polities = new Polities(view, doc.offices);
      // "three days in Lima" tells of a visit; the words themselves are a time and have none.
      const tells = ({ head }: Pick<NounPhrase, "head">): boolean =>
        patterns.nouns.has(view.lemma(head)) && view.timesAt(head).length === 0;
      const times = new EventTimes(view, doc.quotes, tells);
      const refuse = ({ trigger, type, pattern }: Candidate, reason: RefusalReason): null =>
        view.refuse({ first: trigger, last: trigger + 1 }, { id: pattern, type }, reason);
      const sports = isSportsReport(view);
      let before: Candidate[] = [];
      let talks: Candidate[] = [];
      const read = view.passages
        .flatMap((passage) => {
          const verbs = fromVerbs(view, passage, times, patterns);
          const told = withoutIdleTellings(verbs);
          for (const idle of verbs) if (!told.includes(idle)) refuse(idle, "sense.idle");
          const meant = [
            ...told,
            ...fromFollowers(view, passage, told),
            ...fromNullObjects(view, passage, times, [...before, ...told]),
          ];
          const verbal = [...meant, ...fromEllipsis(view, passage, times, [...before, ...meant])];
          before = [
            ...before.filter((other) => passage.index - other.passage.index < FOLLOWED_WITHIN),
            ...verbal,
          ];
          const nouns = fromNouns(view, passage, times, patterns);
          talks = [
            ...talks.filter((other) => passage.index - other.passage.index < FOLLOWED_WITHIN),
            ...verbal,
            ...nouns,
          ].toSorted((a, b) => a.trigger - b.trigger);
          const rounds = fromRounds(view, passage, times, talks);
          const earlier = fromPredecessors(view, passage, [...verbal, ...nouns]);
          talks.push(...rounds);
          return [
            ...verbal,
            ...earlier,
            ...withoutRounds(nouns, rounds),
            ...rounds,
            ...fromPrepositions(view, passage),
            ...fromHeadlines(view, passage, times),
            ...fromInsertions(view, passage),
            ...fromTitles(view, passage),
            ...fromAttendance(view, passage),
            ...fromEnvoysListed(view, passage),
            ...fromCompany(view, passage),
            ...fromDelegations(view, passage),
            ...fromTallies(view, passage),
          ];
        })
        .filter((candidate) => {
          const reason = implausible(view, candidate, sports);
          if (reason !== null) refuse(candidate, reason);
          return reason === null;
        });
      const dated = read.map((candidate) => withTitledParties(view, datedByEntry(times, candidate)));
      const fulfilled = withoutUnfulfilled(dated);
      const told = new Set(fulfilled);
      for (const candidate of dated) if (!told.has(candidate)) refuse(candidate, "sense.idle");
      const candidates = asAnnounced(view, asCalled(view, fulfilled), polities);
      const founding = candidates.filter(({ anaphoric, attending }) => !anaphoric && attending !== true);
      const pointing = candidates.filter(({ anaphoric, attending }) => anaphoric || attending === true);
      const pointed = withPointers(view, founding, pointing, polities);
      const groups = withLegs(
        view,
        inContext({
          view,
          groups: withParties(view, pointed),
          candidates,
          published: doc.published,
          times,
          polities,
        }),
      );
      const kept = groups.filter((group) => worthKeeping(view, group));
      for (const { members } of groups.filter((group) => !kept.includes(group)))
        for (const member of members) refuse(member, "whole.unknown");
      return {
        facts: withOwnIds(kept.map((group) => toFact(view, group, polities, doc))),
        refusals: () => withoutTold(view.refusals(), kept),
      };
    },
  });

/**
 * Tellings joined, and what points to them. What is told nowhere else is an event after all: first a definite noun that says when or where, to which
 * others may point in their turn, then whoever attended what is named nowhere.
 */
function withPointers(
  view: View,
  founding: readonly Candidate[],
  pointing: readonly Candidate[],
  polities: Polities,
): EventGroup[] {
  const attach = (founders: readonly Candidate[]) =>
    attachPointers(
      view,
      joinTellings(view, founders, polities),
      pointing.filter((candidate) => !founders.includes(candidate)),
    );
  const first = attach(founding);
  if (first.homeless.length === 0) return first.groups;
  const more = [...founding, ...first.homeless.filter(({ alone }) => alone === true)];
  const second = attach(more);
  return second.homeless.length === 0 ? second.groups : attach([...more, ...second.homeless]).groups;
}

/** What the verb of its clause gave no time to, in a chronicle: that of its line. */
function datedByEntry(times: EventTimes, candidate: Candidate): Candidate {
  const { when, modality, passage, clause, trigger } = candidate;
  const entry =
    when === null && modality.status === "actual" ? times.ofEntry(passage, clause, trigger) : null;
  return entry?.when == null ? candidate : { ...candidate, when: { value: entry.when, spans: [entry.span] } };
}

/** Refusals at words that no event was told by after all, each reason once. */
function withoutTold(refusals: readonly Refusal[], kept: readonly EventGroup[]): readonly Refusal[] {
  const told = new Set(kept.flatMap(({ members }) => members.map(({ triggerSpan }) => triggerSpan.end)));
  const seen = new Set<string>();
  return refusals.filter(({ span, pattern, reason }) => {
    const key = `${span.end} ${pattern} ${reason}`;
    if (told.has(span.end) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The stage with the patterns that ship. */
export const eventsStage = eventsStageWith(BUILT_IN);

/** Sentences within which "followed suit" finds what was done. */
const FOLLOWED_WITHIN = 3;
