import type { NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { headMention } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import type { NounClass } from "../patterns/index.ts";

const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>([
  "agreement",
  "organization",
  "event",
  "country",
  "place",
]);

/** What an act is about: agreements and bodies that the phrase is headed by, or a state's independence and land. */
export function aboutOf(view: View, phrase: NounPhrase, classes?: readonly NounClass[]) {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.flatMap((part) => {
    const head = headMention(view, part) ?? named(view, part);
    const free = classes === undefined || classes.includes("membership") || head?.kind === "agreement";
    if (head !== undefined && THINGS.has(head.kind) && free) {
      // A protocol on the exchange of instruments of ratification is about the treaty that they ratify.
      const ratifies = view.tokens.slice(head.first, head.last).some(({ norm }) => norm === "ratification");
      if (!ratifies) return [head];
      return [
        head,
        ...agreementsIn(view, part)
          .filter(({ entity }) => entity !== head.entity)
          .slice(0, 1),
      ];
    }
    // "the instruments of ratification of the treaty", "a protocol on the exchange of ... of the Treaty"
    return agreementsIn(view, part).slice(0, 1);
  });
}

/** "a new regional body, ASEAN", "membership of the United Nations": the thing that the phrase's noun leads to by name. */
export function named(view: View, { appositions, modifiers, head }: NounPhrase) {
  const apposed = appositions
    .map((phrase) => headMention(view, phrase))
    .find((mention) => mention !== undefined);
  if (apposed !== undefined || !BELONGING.has(view.lemma(head))) return apposed;
  return modifiers
    .filter(({ prep }) => prep === "of" || prep === "in")
    .map(({ phrase }) => headMention(view, phrase))
    .find((mention) => mention !== undefined);
}

const BELONGING: ReadonlySet<string> = new Set(["membership", "member", "participation", "admission"]);

const agreementsIn = (view: View, { first, last }: NounPhrase) =>
  view.mentionsIn(first, last).filter(({ kind, inner }) => kind === "agreement" && !inner);
