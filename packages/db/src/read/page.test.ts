import { describe, expect, it } from "vitest";

import { CursorError } from "../errors.ts";
import { cursorOf, startOf, type Order } from "../search/cursor.ts";
import { counting, partsOf } from "./page.ts";

const ORDERS: readonly Order[] = ["relevance", "newest", "oldest", "arrival"];
const START = { upto: 40, offset: 20, day: "2015-12-21", number: 7 };

describe("a cursor", () => {
  const cursors = counting("facts");

  it.each([0, 50, 999_999_999_999_999])("of a list that counts goes on at %d", (at) =>
    expect(cursors.read(cursors.write(at))).toBe(at),
  );

  it.each(["", " 5", "-1", "5.0", "1e3", "0x10", "5\n", "; drop", "9".repeat(16), "٣"])(
    "%j is none of a list that counts",
    (cursor) => {
      expect(() => cursors.read(cursor)).toThrow(CursorError);
      expect(() => cursors.read(`facts|${cursor}`)).toThrow(CursorError);
    },
  );

  it("of one list that counts is none of another", () => {
    const other = counting("entities");
    expect(() => cursors.read(other.write(50))).toThrow(CursorError);
    expect(() => other.read(cursors.write(50))).toThrow(CursorError);
    expect(() => counting("facts-oldest").read(counting("facts-newest").write(50))).toThrow(CursorError);
  });

  it("however long is none, and is told so", () => {
    expect(() => partsOf("1".repeat(121), /^(\d+)$/)).toThrow(CursorError);
    expect(partsOf("1".repeat(120), /^(\d+)$/)).toHaveLength(1);
  });

  it.each(ORDERS)("of a search by %s goes on where it was, and in no other order", (order) => {
    const cursor = cursorOf(order, START);
    expect(startOf(cursor, order)).toMatchObject(
      order === "relevance" ? { upto: 40, offset: 20 } : { upto: 40, day: "2015-12-21", number: 7 },
    );
    for (const other of ORDERS)
      if (other !== order) expect(() => startOf(cursor, other)).toThrow(CursorError);
  });

  it.each(ORDERS)("of a search by %s: no other text is one", (order) => {
    for (const text of ["", "|||", "r", "r|x|1", "n|1|2015-12-21", "n|1|2015-12-21|7|8", "constructor"])
      expect(() => startOf(text, order)).toThrow(CursorError);
  });

  it("that is none says where cursors come from", () => {
    expect(new CursorError()).toMatchObject({
      code: "input.cursor",
      remedy: expect.stringContaining("page before"),
    });
  });
});
