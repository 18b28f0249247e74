import type { Fact } from "@chancery/core";

import type { Range } from "../scoring/f1.ts";
import { stepsAlone } from "../scoring/steps.ts";
import type { Attributed, Attribution } from "./measures.ts";

const encoder = new TextEncoder();
const input = ({ text }: Attributed) => ({
  bytes: encoder.encode(text),
  uri: "bench:statements",
  mediaType: "text/plain",
});
const attributions = (facts: readonly Fact[]): Attribution[] =>
  facts.flatMap((fact) => {
    if (fact.kind !== "statement") return [];
    const speaker: Range | undefined = fact.support["speaker"]?.[0];
    return [{ spans: fact.content, speaker: speaker ?? null }];
  });

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
