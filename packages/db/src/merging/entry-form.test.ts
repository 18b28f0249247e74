import type { Entry } from "@chancery/core";
import { describe, expect, it } from "vitest";

import { entryFrom, entryText } from "./entry-form.ts";

const [first, second] = ["a", "b"].map((letter) => letter.repeat(64)) as [string, string];

const entry: Entry = {
  id: "evt-1",
  anchors: ["evt-1", "evt-2"],
  type: "meeting",
  status: "actual",
  negated: false,
  participants: [{ entity: "per.quispe-ana", role: "participant", office: null }],
  place: "plc.lima",
  when: { edtf: "2020-03-02", earliest: "2020-03-02", latest: "2020-03-02" },
  about: [],
  fields: [
    {
      field: "place",
      values: [
        {
          value: "plc.lima",
          witnesses: [
            { source: second, fact: "f2", spans: [{ start: 3, end: 7 }] },
            {
              source: first,
              fact: "f1",
              spans: [
                { start: 10, end: 14 },
                { start: 0, end: 4 },
              ],
            },
          ],
          independent: 1,
          decision: "d1",
        },
        { value: "PE", witnesses: [{ source: second, fact: "f3", spans: [] }], independent: 1 },
      ],
      display: ["plc.lima"],
      rule: "decision",
      disagreement: "precision",
    },
  ],
  members: [
    { source: first, fact: "f1", report: first, background: false, accepted: null },
    { source: second, fact: "f2", report: first, background: true, accepted: "d2" },
    { source: second, fact: "f3", report: first, background: false, accepted: null },
  ],
  independent: 1,
  links: [{ rel: "part-of", to: "evt-9", rule: "part.within", fields: [] }],
  awaited: null,
  decisions: ["d1", "d2"],
  flagged: false,
};

describe("an entry as it is kept", () => {
  it("comes out as it went in, byte for byte", () => {
    expect(JSON.stringify(entryFrom(entryText(entry)))).toBe(JSON.stringify(entry));
  });

  it("names each fact once", () => {
    const text = entryText(entry);
    for (const fact of ["f1", "f2", "f3"]) expect(text.split(`"${fact}"`)).toHaveLength(2);
  });

  it("may be one that an earlier release kept whole", () => {
    expect(entryFrom(JSON.stringify(entry))).toEqual(entry);
  });

  it("has no witness that is not a member", () => {
    expect(() => entryText({ ...entry, members: entry.members.slice(1) })).toThrow(/no member/);
  });
});
