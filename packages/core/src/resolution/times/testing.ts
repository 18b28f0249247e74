import { analyze, parseGrammar } from "@chancery/language";

import { findTimexes } from "../../recognition/times/index.ts";
import type { When } from "../../record/index.ts";
import { resolveTimes, surroundings } from "./index.ts";

/** For tests; `pictured`: the text stands below a picture. "surface = EDTF" of every mention, the TIMEX3 value after "~" where there is no EDTF. */
export function read(
  text: string,
  when: When | null,
  utterances: readonly { start: number; end: number }[] = [],
  pictured = false,
): string[] {
  const analysis = analyze(text);
  const times = resolveTimes({
    text,
    timexes: findTimexes(text),
    published: when && { when },
    surroundings: surroundings(analysis, parseGrammar(analysis, []), new Set(pictured ? [0] : [])),
    named: [],
    utterances,
  });
  return times.map(
    ({ span, when: found, value }) =>
      `${text.slice(span.start, span.end)} = ${found?.edtf ?? `~${value ?? ""}`}`,
  );
}
