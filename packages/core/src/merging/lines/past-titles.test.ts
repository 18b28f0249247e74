import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, it } from "vitest";

import { dayWhen, type Fact } from "../../record/index.ts";
import { titlesOfThen } from "./past-titles.ts";

const knowledge = loadKnowledge();
const event = (entity: string, day: string | null): Fact =>
  ({
    kind: "event",
    participants: [{ entity }],
    when: day === null ? null : dayWhen(day),
  }) as unknown as Fact;
const title = (subject: string, day: string | null = null) =>
  ({
    kind: "relation",
    type: "holds-office",
    subject,
    when: day === null ? null : dayWhen(day),
  }) as unknown as Extract<Fact, { kind: "relation" }>;

describe("a title is of the time that is told of", () => {
  for (const [name, events, told, published, is] of [
    ["of one who is dead", [], title("per.nixon-richard"), "2022-02-19", true],
    ["of one who was alive", [], title("per.nixon-richard"), "1972-02-22", false],
    ["with what was done years before", [event("per.x", "2001-05-02")], title("per.x"), "2022-02-19", true],
    ["with what is news", [event("per.x", "2022-02-17")], title("per.x"), "2022-02-19", false],
    [
      "with both",
      [event("per.x", "2001-05-02"), event("per.x", "2022-02-17")],
      title("per.x"),
      "2022-02-19",
      false,
    ],
    ["with what others did", [event("per.y", "2001-05-02")], title("per.x"), "2022-02-19", false],
    [
      "with a day of its own",
      [event("per.x", "2001-05-02")],
      title("per.x", "2022-02-01"),
      "2022-02-19",
      false,
    ],
    ["on a page without a day", [event("per.x", "2001-05-02")], title("per.x"), null, false],
  ] as const)
    it(`${name}: ${is ? "yes" : "no"}`, () =>
      expect(titlesOfThen(events, published === null ? null : dayWhen(published), knowledge)(told)).toBe(is));
});
