import { expect, test } from "vitest";

import { eventsTold } from "../../../facts/shared/reading.ts";

/** Whoever a sentence was about goes on, also where only the other bears a "Mr"; what is known of him still counts. */
test.each<[string, string]>([
  ["Dr. Okello conferred with Mr. Brandt in Lima. He then flew to Oslo.", "visit: Okello/visitor @ Oslo"],
  ["President Ana Quispe met Mr. Brandt in Lima. He then flew to Oslo.", "visit: Brandt/visitor @ Oslo"],
  ["Mr. Brandt received Dr. Okello in Lima. He then left for Oslo.", "visit: Okello/visitor @ Oslo"],
])("%s", (text, visit) => {
  expect(eventsTold(`News of the day\n\n${text}\n`).filter((event) => event.startsWith("visit"))).toEqual([
    visit,
  ]);
});
