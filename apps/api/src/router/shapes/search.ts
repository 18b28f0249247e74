import { Fact } from "@chancery/core";
import type {
  Completion as OneCompletion,
  FoundFact as Found,
  Interpretation as Why,
  SavedSearch as Saved,
  SearchPage as Page,
  SearchResult as Overview,
} from "@chancery/services";
import { z } from "zod";

import { ArticleSummary, EntitySummary, Names } from "./articles.ts";
import { EntryLine } from "./events.ts";
import { Cursor } from "./page.ts";
import { shape } from "./shape.ts";

const Interpretation = shape<Why>()(
  z.object({
    words: z.string().describe("words of the query"),
    entity: z.string(),
    name: z.string(),
    by: z
      .enum(["alias", "spelling", "transliteration"])
      .describe("another name of it, another spelling, or its name in another script"),
  }),
);

const Problem = z.object({
  severity: z.enum(["error", "warning"]).describe("error: nothing was looked for"),
  code: z.enum([
    "unknown-key",
    "no-value",
    "unknown-value",
    "no-date",
    "backwards",
    "short-prefix",
    "open-quote",
    "too-long",
    "not-here",
    "nobody",
    "unrecorded",
  ]),
  message: z.string(),
  start: z.int(),
  end: z.int(),
});

const not = z.boolean().describe("it must not hold");
const Part = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("words"), text: z.string(), phrase: z.boolean(), prefix: z.boolean(), not }),
  z.object({
    kind: z.literal("key"),
    key: z.enum(["who", "with", "type", "place", "outlet", "said", "about", "is", "in"]),
    value: z.string(),
    not,
  }),
  z.object({
    kind: z.literal("range"),
    from: z.string().nullable(),
    to: z.string().nullable(),
    not,
  }),
]);

const found = {
  fact: Fact,
  evidence: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
  entities: z.array(EntitySummary),
  article: ArticleSummary,
  entry: z
    .object({ id: z.string(), sources: z.int(), independent: z.int() })
    .nullable()
    .describe("the event that it is part of, with how many tell of it"),
  number: z.int().describe("its place in the order of arrival"),
  readAt: z.string().nullable().describe("when its article was read in"),
};

export const FoundFact = shape<Found>()(z.object(found));
const FoundArticle = z.object({
  article: ArticleSummary,
  snippet: z.string().describe("words around the best match; matches stand between U+E000 and U+E001"),
});
const why = z.array(Interpretation).describe("names of the query by which it was found");
const Named = z.object({ entity: EntitySummary, why: Interpretation.nullable() });

const Choice = z.object({
  value: z.string(),
  name: z.string().nullable(),
  count: z.int(),
  chosen: z.enum(["yes", "not"]).nullable(),
  toggled: z.string().describe("the query with it, or without it where it is chosen"),
  excluded: z.string().describe("the query that leaves it out"),
});

export const SearchPage = shape<Page>()(
  z.object({
    query: z.string().describe("as it was understood, to be typed again"),
    parts: z.array(z.object({ text: z.string(), part: Part, without: z.string() })),
    problems: z.array(Problem),
    names: z.array(Interpretation),
    found: z.discriminatedUnion("scope", [
      z.object({
        scope: z.enum(["facts", "statements"]),
        items: z.array(z.object({ ...found, why })),
      }),
      z.object({
        scope: z.literal("events"),
        items: z.array(z.intersection(EntryLine, z.object({ why }))),
        names: Names,
      }),
      z.object({ scope: z.literal("articles"), items: z.array(FoundArticle) }),
      z.object({ scope: z.literal("names"), items: z.array(Named) }),
    ]),
    order: z.enum(["relevance", "newest", "oldest", "arrival"]),
    cursor: Cursor,
    counted: z
      .object({
        total: z.int(),
        more: z.boolean().describe("more answer; all counts are of those that arrived last"),
        facets: z.array(
          z.object({
            facet: z.enum(["type", "status", "person", "place", "outlet", "year"]),
            choices: z.array(Choice),
            further: z.int(),
          }),
        ),
      })
      .nullable(),
  }),
);

export const SearchOverview = shape<Overview>()(
  z.object({
    query: z.string(),
    problems: z.array(Problem),
    names: z.array(Interpretation),
    entities: z.array(Named),
    articles: z.array(FoundArticle),
    facts: z.array(FoundFact),
  }),
);

export const Completions = z.array(
  shape<OneCompletion>()(
    z.object({
      query: z.string().describe("the whole query with its last word completed"),
      text: z.string(),
      kind: z.string(),
      note: z.string().nullable(),
    }),
  ),
);

export const SavedSearch = shape<Saved>()(
  z.object({
    id: z.string(),
    name: z.string(),
    query: z.string(),
    savedAt: z.string(),
    seenAt: z.string(),
    fresh: z.int().describe("answers that were read in since it was looked at"),
    more: z.boolean().describe("there are more than these"),
  }),
);
