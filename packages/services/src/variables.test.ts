import { describe, expect, it } from "vitest";
import { z } from "zod";

import { readVariables } from "./variables.ts";

const Schema = z.object({
  CHANCERY_PORT: z.coerce.number().int().default(8787),
  CHANCERY_LOG: z.enum(["text", "json"]).default("text"),
});

describe("variables of the environment", () => {
  it.each([
    ["nothing given", {}, { CHANCERY_PORT: 8787, CHANCERY_LOG: "text" }],
    ["an empty one is not given", { CHANCERY_PORT: "" }, { CHANCERY_PORT: 8787, CHANCERY_LOG: "text" }],
    ["others are not looked at", { PORT: "1", HOME: "/" }, { CHANCERY_PORT: 8787, CHANCERY_LOG: "text" }],
    ["what is given counts", { CHANCERY_PORT: "1" }, { CHANCERY_PORT: 1, CHANCERY_LOG: "text" }],
  ])("%s", (_, given, read) => expect(readVariables(Schema, given)).toEqual(read));

  it("each that is wrong is named", () =>
    expect(() => readVariables(Schema, { CHANCERY_PORT: "x", CHANCERY_LOG: "xml" })).toThrow(
      /CHANCERY_PORT: .*; CHANCERY_LOG: /,
    ));
});
