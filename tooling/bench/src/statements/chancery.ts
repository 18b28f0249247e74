import type { EventFact, Fact, Span } from "@chancery/core";

import type { Range } from "../scoring/f1.ts";
import { stepsAlone } from "../scoring/steps.ts";
import type { Attributed, Attribution } from "./measures.ts";

const encoder = new TextEncoder();
const input = ({ text }: Attributed) => ({
  bytes: encoder.encode(text),
  uri: "bench:statements",
  mediaType: "text/plain",
});
/**
 * What a record attributes to somebody: statements, and acts that are done by saying something (a promise, a demand, praise), which it keeps as events
 * with the words of what is promised or asked. Acts told within a statement are that statement's.
 */
export function attributions(facts: readonly Fact[]): Attribution[] {
  const statements = facts.flatMap((fact) => (fact.kind === "statement" ? [fact] : []));
  const said = statements.flatMap(({ content }) => content);
  const outside = (span: Span): boolean =>
    !said.some(({ start, end }) => start < span.end && span.start < end);
  return [
    ...statements.map(({ content, support }): Attribution => ({
      spans: content,
      speaker: support["speaker"]?.[0] ?? null,
    })),
    ...facts.flatMap((fact): Attribution[] =>
      fact.kind === "event" && isDone(fact)
        ? (fact.support["content"] ?? [])
            .filter(outside)
            .map((span) => ({ spans: [span], speaker: actorBefore(fact, span) }))
        : [],
    ),
  ];
}

/** What is only planned, or was not done, nobody has said. */
const isDone = ({ status, negated }: EventFact): boolean =>
  !negated && (status === "actual" || status === "ongoing");

/** The words for whoever acts that stand nearest before what is said, else the first. */
function actorBefore({ participants, support }: EventFact, { start }: Span): Range | null {
  const actors = participants
    .flatMap(({ role }, i) => (role === "actor" ? (support[`participants[${i}]`] ?? []) : []))
    .toSorted((a, b) => a.start - b.start);
  return actors.findLast((one) => one.end <= start) ?? actors[0] ?? null;
}

/** From the bytes to the record. */
export async function chancery(): Promise<(text: Attributed) => () => Attribution[]> {
  const { extract } = await import("@chancery/core");
  return (text) => () => attributions(extract(input(text)).facts);
}

/** The two steps that a reader of quotations is a rival at; tags, phrases and mentions are made before the clock starts. */
export async function chanceryStatements(): Promise<(text: Attributed) => () => Attribution[]> {
  const { extractDoc, STAGES } = await import("@chancery/core");
  const alone = stepsAlone(STAGES, ["recognition/quotes", "facts/statements"]);
  return (text) => {
    const doc = extractDoc(input(text));
    return () => attributions(alone(doc).facts);
  };
}
