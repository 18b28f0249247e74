import { describe, expect, it } from "vitest";

import { packed, unpacked } from "./packed.ts";

describe("what is kept packed", () => {
  it.each([
    ["an object", { a: [1, 2.5, null, true], b: { c: "Ünïcödé \u{1F600} мир" } }],
    ["nothing in it", {}],
    [
      "long and repetitive",
      { facts: Array.from({ length: 500 }, (_, i) => ({ id: `fact-${i}`, place: "plc.moscow" })) },
    ],
  ])("comes out as it went in: %s", (_, value) => {
    expect(unpacked(packed(value))).toEqual(value);
    expect(packed(value)).toMatch(/^[\w+/=]*$/);
  });

  it("may be plain JSON of an earlier release", () => {
    expect(unpacked('{"a":1}')).toEqual({ a: 1 });
  });

  it("takes less than a third of the room of a long text", () => {
    const long = Array.from({ length: 300 }, (_, i) => ({ entity: `per.person-${i}`, role: "participant" }));
    expect(packed({ long }).length * 3).toBeLessThan(JSON.stringify({ long }).length);
  });
});
