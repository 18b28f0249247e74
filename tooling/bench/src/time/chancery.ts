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
const timexes = (times: readonly TimeMention[]): Timex[] =>
  times.map(({ span, value, when }) => ({ ...span, value: value ?? when?.edtf ?? "" }));

/** From the bytes to the record. */
export async function chancery(): Promise<(text: Dated) => () => Timex[]> {
  const { extract } = await import("@chancery/core");
  return (text) => () => timexes(extract(input(text)).times);
}

/** The two steps that the peers are rivals at; what they read is made before the clock starts. */
export async function chanceryTimes(): Promise<(text: Dated) => () => Timex[]> {
  const { extractDoc, STAGES } = await import("@chancery/core");
  const alone = stepsAlone(STAGES, ["recognition/times", "resolution/times"]);
  return (text) => {
    const doc = extractDoc(input(text));
    return () => timexes(alone(doc).times);
  };
}
