import { wordSet, type NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Party } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import { inClass } from "./noun-class.ts";

/** Who can act and own. */
export const SUBJECTS: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country", "organization"]);

/** Whose thing it is: "Israel's raid", "the aggression of the neighbouring state", "the Russian proposal". */
export function ownersOf(view: View, phrase: NounPhrase): readonly Party[] {
  const possessor = phrase.possessor === null ? [] : partiesOf(view, phrase.possessor, SUBJECTS);
  const of = phrase.modifiers
    .filter(({ prep }) => prep === "of" || prep === "by")
    .flatMap((modifier) => {
      const named = partiesOf(view, modifier.phrase, SUBJECTS);
      // "the crew of a Thai trawler"
      return named.length > 0 || !inClass(view, modifier.phrase, ["wrecked"])
        ? named
        : ownersOf(view, modifier.phrase);
    });
  const adjectives = view
    .mentionsIn(phrase.possessor?.last ?? phrase.first, phrase.head)
    .filter(
      ({ kind, form }) =>
        SUBJECTS.has(kind) &&
        (form === "demonym" ||
          form === "acronym" ||
          (kind === "country" && OWNED.has(view.lemma(phrase.head)))),
    )
    .map(({ entity, kind, span, form }) => ({ entity, kind, span, form }));
  return [...possessor, ...of, ...adjectives];
}

/** "Sudan Ambassador Recalled": what belongs to the state whose bare name stands before it, as headlines have it. */
const OWNED: ReadonlySet<string> = wordSet("ambassador envoy embassy diplomat troop delegation status");
