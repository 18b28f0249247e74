import { stage } from "../../document/index.ts";
import { Polities } from "../shared/polity.ts";
import { View } from "../shared/view.ts";
import { toFact, withOwnIds, worthKeeping } from "./assemble.ts";
import type { Candidate } from "./candidate.ts";
import { inContext } from "./context.ts";
import { fromEllipsis } from "./from-ellipsis.ts";
import { fromNouns } from "./from-nouns.ts";
import { fromPrepositions } from "./from-prepositions.ts";
import { fromTitles } from "./from-titles.ts";
import { fromVerbs } from "./from-verbs.ts";
import { isPlausible, withoutIdleTellings } from "./guards.ts";
import { withParties } from "./event-group.ts";
import { joinTellings } from "./merge.ts";
import { BUILT_IN, type PatternSet } from "./patterns/pattern-set.ts";
import { attachPointers } from "./pointers.ts";
import { withLegs } from "./tours.ts";
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
    assigns: ["facts"],
    run: (doc) => {
      const view = new View(doc);
      const polities = new Polities(view, doc.offices);
      const times = new EventTimes(view, doc.quotes, ({ head }) => patterns.nouns.has(view.lemma(head)));
      let before: Candidate[] = [];
      const candidates = view.passages
        .flatMap((passage) => {
          const told = withoutIdleTellings(fromVerbs(view, passage, times, patterns));
          const following = fromEllipsis(view, passage, times, [...before, ...told]);
          const verbal = [...told, ...following];
          before = [
            ...before.filter((other) => passage.index - other.passage.index < FOLLOWED_WITHIN),
            ...verbal,
          ];
          return [
            ...verbal,
            ...fromNouns(view, passage, times, patterns),
            ...fromPrepositions(view, passage),
            ...fromTitles(view, passage),
          ];
        })
        .filter((candidate) => isPlausible(view, candidate));
      const founding = candidates.filter(({ anaphoric, attending }) => !anaphoric && attending !== true);
      const pointing = candidates.filter(({ anaphoric, attending }) => anaphoric || attending === true);
      const first = attachPointers(view, joinTellings(view, founding, polities), pointing);
      // What is attended but told nowhere else is an event after all.
      const pointed =
        first.homeless.length === 0
          ? first.groups
          : attachPointers(
              view,
              joinTellings(view, [...founding, ...first.homeless], polities),
              pointing.filter((candidate) => !first.homeless.includes(candidate)),
            ).groups;
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
      return {
        facts: withOwnIds(
          groups.filter((group) => worthKeeping(group)).map((group) => toFact(view, group, polities, doc)),
        ),
      };
    },
  });

/** The stage with the patterns that ship. */
export const eventsStage = eventsStageWith(BUILT_IN);

/** Sentences within which "followed suit" finds what was done. */
const FOLLOWED_WITHIN = 3;
