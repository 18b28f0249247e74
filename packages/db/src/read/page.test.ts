import { describe, expect, it } from "vitest";

import { CursorError } from "../errors.ts";
import { cursorOf, startOf, type Order } from "../search/cursor.ts";
import { position } from "./page.ts";

const ORDERS: readonly Order[] = ["relevance", "newest", "oldest", "arrival"];
const START = { upto: 40, offset: 20, day: "2015-12-21", number: 7 };

describe("a cursor", () => {
  it.each([
    ["0", 0],
    ["50", 50],
    ["999999999999999", 999_999_999_999_999],
  ])("%s is a number", (cursor, number) => expect(position(cursor)).toBe(number));

  it.each(["", " 5", "-1", "5.0", "1e3", "0x10", "5\n", "; drop", "9".repeat(16), "٣"])(
    "%j is none of a list that counts",
    (cursor) => expect(() => position(cursor)).toThrow(CursorError),
  );

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
