import { expect, test } from "vitest";

import { datelined } from "../shared/reading.ts";

/** sentence(s), what they must tell, what they must not */
type Held = readonly [string, readonly string[], readonly RegExp[]];

/** Of each text in turn: the events that it must tell are among those read, and none that it must not. */
export const holds = (cases: readonly Held[]): void =>
  test.each(cases)("%s", (text, told, not) => {
    const events = datelined(text);
    for (const event of told) expect(events).toContain(event);
    for (const pattern of not) expect(events.filter((event) => pattern.test(event))).toEqual([]);
  });

/** Of each text in turn: these events and no others, in this order. */
export const tells = (cases: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(cases)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));
