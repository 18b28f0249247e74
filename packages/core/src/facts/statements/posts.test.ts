import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

const INTRODUCTION = "Row over the port\n\nDOHA - Information Minister Rosa Mendes left for Lima on Friday.";

describe("posts that an article embeds", () => {
  test.each<[string, string, string[]]>([
    [
      "the paragraph above the line that signs it",
      "Dialogue is the only way. We have waited for two decades.\n\n— Rosa Mendes (@rosamendes) 8 June 2017",
      ["Rosa Mendes, direct: Dialogue is the only way. We have waited for two decades."],
    ],
    [
      "without the handle before it",
      "@rosamendes: Dialogue is the only way for both of our countries.\n— Rosa Mendes (@rosamendes)",
      ["Rosa Mendes, direct: Dialogue is the only way for both of our countries."],
    ],
    [
      "of one whom the article does not know",
      "Dialogue is the only way for both of our countries.\n\n— Port of Lima (@portoflima) 8 June 2017",
      ["-, direct: Dialogue is the only way for both of our countries."],
    ],
    ["no handle, no post", "The talks went on in the port for two days.\n\n— Rosa Mendes", []],
    ["a handle amid a sentence signs nothing", "The minister Rosa Mendes (@rosamendes) left on Friday.", []],
  ])("%s", (_, text, expected) => expect(statementsTold(`${INTRODUCTION}\n\n${text}`)).toEqual(expected));

  test("a megabyte of signatures takes linear time", () => {
    const line = "The talks went on.\n\n— Rosa Mendes (@rosamendes)\n\n";
    expect(statementsTold(line.repeat(2_000)).length).toBeLessThanOrEqual(100);
  });
});
