import { expect, it } from "vitest";

import { entrySummary } from "./summary.ts";

type Told = Parameters<typeof entrySummary>[0];
const who = (role: Told["participants"][number]["role"], ...entities: string[]) =>
  entities.map((entity) => ({ entity, role, office: null }));

it.each<[string, Told]>([
  ["signing: A, B (X)", { type: "signing", participants: who("signatory", "A", "B"), about: ["X"] }],
  [
    "criticism: B → A",
    { type: "criticism", participants: [...who("recipient", "A"), ...who("actor", "B")], about: [] },
  ],
  ["attack: → A", { type: "attack", participants: who("recipient", "A"), about: [] }],
  ["visit: A → B", { type: "visit", participants: [...who("host", "B"), ...who("visitor", "A")], about: [] }],
  [
    "meeting: A, B",
    { type: "meeting", participants: [...who("participant", "A"), ...who("host", "B")], about: [] },
  ],
  ["vote", { type: "vote", participants: [], about: [] }],
])("%s", (expected, told) => expect(entrySummary(told, {})).toBe(expected));
