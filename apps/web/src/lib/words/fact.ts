import type { Fact, RelationFact, Span } from "@chancery/core";

import type { Dictionary } from "../../text/index.ts";
import { eventWords } from "./event.ts";
import { figureWords } from "./figures.ts";
import { capital, entity, listed, text, type Part } from "./parts.ts";

function relationWords(
  { type, subject, object, value, negated }: RelationFact,
  { words }: Dictionary,
): Part[] {
  const not = negated ? words.not : "";
  if (type === "holds-office" && value !== null) {
    return [
      entity(subject),
      text(`${words.is}${not}${value}`),
      ...(object ? [text(" · "), entity(object)] : []),
    ];
  }
  return [
    entity(subject),
    text(`${words.is}${not}${words.relations[type]} `),
    ...(object ? [entity(object)] : []),
    ...(value === null ? [] : [text(object ? ` (${value})` : String(value))]),
  ];
}

/** What a fact states, as a line without its date, place and quotation: those stand beside it. */
export function factWords(fact: Fact, dictionary: Dictionary): Part[] {
  const { words } = dictionary;
  switch (fact.kind) {
    case "event":
      return eventWords(fact, dictionary);
    case "statement":
      return [
        fact.speaker === null ? text(words.unnamed) : entity(fact.speaker),
        ...(fact.addressee === null ? [] : [text(words.to), entity(fact.addressee)]),
      ];
    case "relation":
      return relationWords(fact, dictionary);
    case "figure": {
      const figure = `${capital(fact.measure)}: ${fact.negated ? words.not : ""}${figureWords(fact, dictionary)}`;
      return [text(figure), ...(fact.of.length > 0 ? [text(" — "), ...listed(fact.of, ", ")] : [])];
    }
  }
}

/** The time that a fact states; of a figure, the period that it counts. */
export const timeOf = (fact: Fact) => (fact.kind === "figure" ? fact.period : fact.when);

/** A stretch of text that is at hand, with its place in the whole. */
interface Stretch extends Span {
  readonly text: string;
}

/** The words that were said, cut out of the evidence; parts that lie outside of it are left out. */
export function quotationOf(fact: Fact, evidence: readonly Stretch[]): string | null {
  if (fact.kind !== "statement") return null;
  const said = fact.content.flatMap(({ start, end }) => {
    // What was said may go over several sentences, each of which is evidence by itself.
    const parts = evidence
      .filter((stretch) => stretch.start < end && start < stretch.end)
      .map((stretch) => stretch.text.slice(Math.max(start - stretch.start, 0), end - stretch.start));
    return parts.length > 0 ? [parts.join(" ")] : [];
  });
  return said.length > 0 ? said.join(" … ") : null;
}
