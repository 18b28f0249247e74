import { EventType, extract, RelationType } from "@chancery/core";
import { describe, expect, it } from "vitest";

import { namesIn } from "./align.ts";
import { type ArticleAnswers, list } from "./answers.ts";
import { type Case, loadSet, SETS, type SetName } from "./sets.ts";
import { beginsWith, lines, occurrencesOf, plain } from "./text.ts";

const loaded = await Promise.all(SETS.map(async (name) => [name, await loadSet(name)] as const));
const sets = Object.fromEntries(loaded) as Record<SetName, Case[]>;

/** What the answers point into: the file, or the visible text of a page. */
function textOf({ answers, bytes, mediaType }: Case): string {
  if (mediaType === "text/plain") return new TextDecoder().decode(bytes);
  return extract({ bytes, uri: answers.file, mediaType }).source.text;
}

/** Every key that an answer refers to. */
function keysUsed({ events, statements, relations, figures, datelinePlace }: ArticleAnswers): string[] {
  const keys = [
    datelinePlace,
    ...events.flatMap((e) => [...e.with, ...list(e.may), ...list(e.place), ...list(e.about)]),
    ...statements.flatMap((s) => [...list(s.speaker), s.addressee]),
    ...relations.flatMap((r) => [r.subject, ...list<string | undefined>(r.object)]),
    ...figures.flatMap((f) => list(f.of)),
  ];
  return keys.filter((key) => key !== undefined && key !== null && key !== "*" && key !== "") as string[];
}

it("the sets are of their sizes and share no article", () => {
  expect(Object.entries(sets).map(([name, cases]) => [name, cases.length])).toEqual([
    ["open", 24],
    ["opened", 48],
    ["events", 23],
    ["regions", 16],
    ["unseen-open", 10],
    ["unseen-open-2", 10],
    ["unseen-whole", 8],
    ["unseen-2", 8],
    ["corpus", 32],
  ]);
  const { corpus: _, ...dispatches } = sets; // the corpus has a folder of its own, and names of its own
  const files = Object.values(dispatches).flatMap((cases) => cases.map((c) => c.answers.file));
  expect(new Set(files).size).toBe(files.length);
});

it("the answers ask for at least thirty types of event", () => {
  const asked = Object.values(sets)
    .flat()
    .flatMap((c) => c.answers.events)
    .filter((e) => !e.optional)
    .map((e) => e.types[0]);
  expect(new Set(asked).size).toBeGreaterThanOrEqual(30);
});

describe.each(Object.entries(sets))("%s", (_, cases) => {
  it.each(cases.map((c) => [c.answers.file, c] as const))(
    "%s: the answers point into the article",
    (_, c) => {
      const { answers } = c;
      const text = textOf(c);
      const searched = plain(text);
      const absent = (wording: string): boolean => [...occurrencesOf(searched, wording)].length === 0;

      const keys = answers.entities.map((e) => e.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keysUsed(answers).filter((key) => !keys.includes(key))).toEqual([]);
      expect(answers.entities.flatMap((e) => [...e.forms, ...list(e.places)]).filter(absent)).toEqual([]);
      expect(() => namesIn(text, answers)).not.toThrow();
      expect(answers.statements.map((s) => s.text).filter((said) => !searched.includes(plain(said)))).toEqual(
        [],
      );
      const all = lines(text);
      const openings = Object.values(answers.blocks ?? {}).flat();
      expect(openings.filter((opening) => !all.some((line) => beginsWith(line, opening)))).toEqual([]);
      expect(answers.events.flatMap((e) => e.types).filter((t) => !EventType.options.includes(t))).toEqual(
        [],
      );
      expect(answers.relations.map((r) => r.type).filter((t) => !RelationType.options.includes(t))).toEqual(
        [],
      );
    },
  );
});
