import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

const SEATED: readonly (readonly [string, string, readonly string[]])[] = [
  ["Chile signed on Friday. In Lima the government rejected the accord.", "PE", ["the government"]],
  ["Chile signed on Friday. In Lima, the government rejected the accord.", "PE", ["the government"]],
  ["Chile signed on Friday. In Lima the government of Chile rejected it.", "PE", []],
  ["Chile signed on Friday. In Lima the government delegation rejected it.", "PE", []],
  // A town that is no capital, and a capital that is only passed through.
  ["Chile signed on Friday. In New York the government rejected the accord.", "US", []],
  ["Chile signed in Lima, the government said.", "PE", []],
  ["Chile signed on Friday. In Lima Kofi Addo and the government rejected it.", "PE", []],
];

describe("the government in the capital by which its sentence opens", () => {
  test.each(SEATED)("%s: %s", (text, entity, mentions) =>
    expect(mentionsOf(readText(text), entity)).toEqual(mentions),
  );
});
