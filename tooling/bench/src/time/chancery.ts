import type { TimeMention } from "@chancery/core";

import { stepsAlone } from "../scoring/steps.ts";
import type { Dated, Timex } from "./measures.ts";

const encoder = new TextEncoder();
const input = ({ text, day }: Dated) => ({
  bytes: encoder.encode(text),
  uri: "bench:time",
  mediaType: "text/plain",
  publishedHint: day,
});
const JOINT = /\s+(?:and|to|until|till|through)\s+/;

/** TIMEX3 knows no stretch from one time to another: "between April and June" are two expressions in it, one in the record. */
const timexes = (text: string, times: readonly TimeMention[]): Timex[] =>
  times.flatMap(({ span, value, when, rule }): Timex[] => {
    const told = value ?? when?.edtf ?? "";
    const [from, to] = told.split("/");
    const joint = rule.startsWith("time.range") ? JOINT.exec(text.slice(span.start, span.end)) : null;
    if (joint === null || from === undefined || to === undefined) return [{ ...span, value: told }];
    const at = span.start + joint.index;
    return [
      { start: span.start, end: at, value: from },
      { start: at + joint[0].length, end: span.end, value: to },
    ];
  });

/** From the bytes to the record. */
export async function chancery(): Promise<(text: Dated) => () => Timex[]> {
  const { extract } = await import("@chancery/core");
  return (text) => () => timexes(text.text, extract(input(text)).times);
}

/** The two steps that the peers are rivals at; what they read is made before the clock starts. */
export async function chanceryTimes(): Promise<(text: Dated) => () => Timex[]> {
  const { extractDoc, STAGES } = await import("@chancery/core");
  const alone = stepsAlone(STAGES, ["recognition/times", "resolution/times"]);
  return (text) => {
    const doc = extractDoc(input(text));
    return () => timexes(text.text, alone(doc).times);
  };
}

/** Money, shares and counts as they are recognised, before any of them is taken for a figure. */
export async function quantitiesFound() {
  const { extractDoc } = await import("@chancery/core");
  return (text: string) =>
    extractDoc(input({ text, day: "2008-09-15", gold: [] })).quantities.map(({ span, unit }) => ({
      ...span,
      unit,
    }));
}
