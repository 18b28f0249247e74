import type { Fact, RelationFact, Span } from "@chancery/core";

import { eventWords } from "./event.ts";
import { figureWords } from "./figures.ts";
import { capital, entity, listed, text, type Part } from "./parts.ts";

const RELATIONS: Readonly<Record<RelationFact["type"], string>> = {
  "member-of": "member of",
  "observer-of": "observer at",
  "holds-office": "holds office in",
  "party-to": "party to",
  recognizes: "recognises",
  "ally-of": "ally of",
  "largest-trading-partner": "largest trading partner of",
  "part-of": "part of",
  "capital-of": "capital of",
  age: "aged",
  "successor-of": "successor of",
  supersedes: "supersedes",
  amends: "amends",
  "works-for": "works for",
};

function relationWords({ type, subject, object, value, negated }: RelationFact): Part[] {
  const not = negated ? "not " : "";
  if (type === "holds-office" && value !== null) {
    return [entity(subject), text(`, ${not}${value}`), ...(object ? [text(" · "), entity(object)] : [])];
  }
  return [
    entity(subject),
    text(`, ${not}${RELATIONS[type]} `),
    ...(object ? [entity(object)] : []),
    ...(value === null ? [] : [text(object ? ` (${value})` : String(value))]),
  ];
}

/** What a fact states, as a line without its date, place and quotation: those stand beside it. */
export function factWords(fact: Fact): Part[] {
  switch (fact.kind) {
    case "event":
      return eventWords(fact);
    case "statement":
      return [
        fact.speaker === null ? text("Unnamed speaker") : entity(fact.speaker),
        ...(fact.addressee === null ? [] : [text(" to "), entity(fact.addressee)]),
      ];
    case "relation":
      return relationWords(fact);
    case "figure": {
      const figure = `${capital(fact.measure)}: ${fact.negated ? "not " : ""}${figureWords(fact)}`;
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
