import { analyze, parseGrammar } from "@chancery/language";
import { expect, test } from "vitest";

import { findTimexes } from "../../recognition/times/index.ts";
import { dayWhen } from "../../record/index.ts";
import { resolveTimes, surroundings } from "./index.ts";

/** What a report calls today, in a paper of 20 November 1985; the dateline ends at its dash. */
function daysOf(text: string): (string | undefined)[] {
  const analysis = analyze(text);
  return resolveTimes({
    text,
    timexes: findTimexes(text),
    published: { when: dayWhen("1985-11-20") },
    dateline: { start: 0, end: text.indexOf(" --") },
    surroundings: surroundings(analysis, parseGrammar(analysis, [])),
    named: [],
    utterances: [],
  }).map(({ when }) => when?.edtf);
}

test.each([
  ["GENEVA, Nov. 19 -- The two leaders met here today.", "1985-11-19", "1985-11-19"],
  ["GENEVA, Nov. 19 -- The two leaders met here on Tuesday.", "1985-11-19", "1985-11-19"],
  ["Geneva, 19 November -- The two leaders had met yesterday.", "1985-11-19", "1985-11-18"],
  // A paper of a Wednesday.
  ["GENEVA, Tues. -- The two leaders met here today.", "1985-11-19"],
  ["GENEVA, Wednesday -- The two leaders met here yesterday.", "1985-11-20", "1985-11-19"],
  ["GENEVA -- The two leaders met here today.", "1985-11-20"],
  ["GENEVA, Tuesday Night -- The two leaders had met yesterday.", "1985-11-19", "1985-11-18"],
  ["GENEVA, Saturday -- The two leaders met here this morning.", "1985-11-16", "1985-11-16"],
  ["GENEVA (Tuesday) -- The two leaders met here today.", "1985-11-19", "1985-11-19"],
  ["GENEVA (Nov. 18) -- The two leaders had met yesterday.", "1985-11-18", "1985-11-17"],
  // Too long ago for the paper of the day.
  ["GENEVA, Oct. 2 -- The two leaders met here today.", "1985-10-02", "1985-11-20"],
])("%s", (text, ...days) => expect(daysOf(text)).toEqual(days));

test.each([
  // The line above the text: its day is known, and no time is found in it.
  [{ month: 11, day: 18 }, "1985-11-18"],
  [{ month: 10, day: 2 }, "1985-11-20"],
  [null, "1985-11-20"],
])("of a dateline on its own line, %o", (datelineDay, expected) => {
  const text = "GENEVA\n\nThe two leaders met here today.";
  const analysis = analyze(text);
  const [today] = resolveTimes({
    text,
    timexes: findTimexes(text),
    published: { when: dayWhen("1985-11-20") },
    dateline: { start: 0, end: 6 },
    datelineDay,
    surroundings: surroundings(analysis, parseGrammar(analysis, [])),
    named: [],
    utterances: [],
  });
  expect(today?.when?.edtf).toBe(expected);
});
