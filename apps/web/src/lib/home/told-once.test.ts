import { describe, expect, it } from "vitest";

import { toldOnce } from "./told-once.ts";

const told = (name: string, articles: string[], status = "actual", negated = false) => ({
  name,
  status,
  negated,
  sources: articles.map((id) => ({ article: { id }, fact: `${name} in ${id}` })),
});
/** Facts by the merged event that they are part of. */
const entryOf = (_: string, fact: string) => (fact.startsWith("alone") ? undefined : { id: fact[0] ?? "" });
const said = (events: ReturnType<typeof told>[]): string[] =>
  toldOnce(events, entryOf).map(
    ({ event: { name, sources }, entry }) =>
      `${name} (${entry?.id ?? "none"}): ${sources.map(({ article }) => article.id).join(" ")}`,
  );

describe("events of a day", () => {
  it.each<[string, ReturnType<typeof told>[], string[]]>([
    [
      "one event in two wordings is told once, with all its articles",
      [told("a1", ["x"]), told("a2", ["y", "z"])],
      ["a1 (a): x y z"],
    ],
    ["an article that states it twice is one source", [told("a1", ["x"]), told("a2", ["x"])], ["a1 (a): x"]],
    ["two events stay two", [told("a1", ["x"]), told("b1", ["x"])], ["a1 (a): x", "b1 (b): x"]],
    [
      "what was planned is not what took place",
      [told("a1", ["x"]), told("a2", ["y"], "planned"), told("a3", ["z"], "actual", true)],
      ["a1 (a): x", "a2 (a): y", "a3 (a): z"],
    ],
    [
      "what is part of no merged event stays alone",
      [told("alone", ["x"]), told("alone", ["y"])],
      ["alone (none): x", "alone (none): y"],
    ],
    ["nothing is nothing", [], []],
  ])("%s", (_, events, expected) => expect(said(events)).toEqual(expected));
});
