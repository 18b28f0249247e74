import { expect, test } from "vitest";

import { eventsTold } from "./reading.ts";

/** Who stands before an office with its name: one of a list where "and" joins it, else only what the sentence opens with. */
test.each<[string, RegExp | null]>([
  ["After talks with President Ana Quispe, Chad's leader, Kofi Addo, flew to Oslo.", null],
  ["Thanks to President Ana Quispe, Chad's leader, Kofi Addo, flew to Oslo.", null],
  ["President Ana Quispe, and Chad's leader, Kofi Addo, flew to Oslo.", /Quispe/],
])("%s", (text, other) => {
  const visits = eventsTold(`News of the day\n\n${text}\n`).filter((event) => event.startsWith("visit"));
  expect(visits).toEqual([expect.stringContaining("Kofi Addo/visitor")]);
  expect(/Quispe/.test(visits[0] ?? "")).toBe(other !== null);
});
