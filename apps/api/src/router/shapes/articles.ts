import { ArticleRecord, EntityKind, EventFact, Fact } from "@chancery/core";
import type {
  ArticleSummary as Summary,
  ArticleView as View,
  CheckedText as Checked,
  EntityPage as Page,
  EntitySummary as Entity,
  FactView as ViewOfFact,
  LatestDay as Day,
  SourceInfo as Info,
} from "@chancery/services";
import { z } from "zod";

import { pageOf } from "./page.ts";
import { shape } from "./shape.ts";

export const ArticleSummary = shape<Summary>()(
  z.object({
    id: z.string().describe("sha-256 of the bytes, hex"),
    uri: z.string(),
    version: z.int().describe("1, 2, ... at that address"),
    current: z.boolean().describe("the newest at its address"),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string(),
    published: z.string().nullable().describe("EDTF"),
    publishedMethod: z.string().nullable().describe("metadata, stated or inferred"),
    retrievedAt: z.string().nullable(),
    facts: z.int(),
  }),
);

export const EntitySummary = shape<Entity>()(
  z.object({
    id: z.string(),
    kind: EntityKind,
    name: z.string(),
    known: z.boolean().describe("in the knowledge tables; others belong to their article alone"),
  }),
);

/** Entities by id: what is needed to write names where a record has ids. */
export const Names = shape<Readonly<Record<string, Entity>>>()(z.record(z.string(), EntitySummary));

export const FactView = shape<ViewOfFact>()(
  z.object({
    fact: Fact,
    evidence: z
      .array(z.object({ start: z.int(), end: z.int(), text: z.string() }))
      .describe("the words that state it, with their place in the article's text"),
    entities: z.array(EntitySummary),
    article: ArticleSummary,
  }),
);

export const NewSince = z.object({ articles: z.int(), facts: z.int() });

export const ArticlePage = pageOf<Summary>(ArticleSummary);
export const FactPage = pageOf<ViewOfFact>(FactView);
export const EntityList = pageOf<Entity & { articles: number }>(
  shape<Entity & { articles: number }>()(
    z.object({
      id: z.string(),
      kind: EntityKind,
      name: z.string(),
      known: z.boolean(),
      articles: z.int(),
    }),
  ),
);

const Versions = z
  .array(
    z.object({
      id: z.string(),
      version: z.int(),
      title: z.string().nullable(),
      retrievedAt: z.string().nullable(),
    }),
  )
  .describe("every source found at its address, oldest first");

export const ArticleView = shape<View>()(
  z.object({ summary: ArticleSummary, record: ArticleRecord, versions: Versions }),
);

export const SourceInfo = shape<Info>()(
  z.object({
    id: z.string().describe("sha-256 of the bytes, hex"),
    mediaType: z.string(),
    size: z.int().describe("bytes as they came in"),
    uri: z.string(),
    retrievedAt: z.string().nullable(),
    versions: Versions,
  }),
);

export const EntityPage = shape<Page>()(
  z.object({
    entity: z.object({
      id: z.string(),
      kind: EntityKind,
      name: z.string(),
      known: z.boolean(),
      wikidata: z.string().nullable(),
    }),
    articles: z.int().describe("number of articles that name it"),
    appearances: z
      .array(
        z.object({
          article: ArticleSummary,
          description: z.string().nullable(),
          mentions: z.int(),
          names: z.array(z.string()),
        }),
      )
      .describe("those with most mentions first, 200 at most"),
    printed: z
      .array(z.object({ name: z.string(), articles: z.int() }))
      .describe("names as printed in these appearances, the most frequent first"),
    background: z
      .object({
        born: z.string().nullable(),
        died: z.string().nullable(),
        offices: z.array(
          z.object({
            office: z.string(),
            title: z.string(),
            polity: z.string(),
            polityName: z.string(),
            from: z.string().nullable(),
            to: z.string().nullable().describe("the first day after"),
            acting: z.boolean(),
          }),
        ),
        memberships: z.array(
          z.object({
            body: z.string(),
            bodyName: z.string(),
            status: z.string(),
            from: z.string().nullable(),
            to: z.string().nullable().describe("the first day after"),
          }),
        ),
      })
      .nullable()
      .describe("what the knowledge tables say of it; null where they do not have it"),
  }),
);

export const LatestDays = shape<Day[]>()(
  z.array(
    z.object({
      date: z.string().describe("EDTF, as stated"),
      events: z.array(
        z.object({
          id: z.string(),
          type: EventFact.shape.type,
          status: EventFact.shape.status,
          negated: z.boolean(),
          when: EventFact.shape.when.unwrap(),
          participants: z.array(
            z.object({ entity: EntitySummary, role: z.string(), office: z.string().nullable() }),
          ),
          places: z.array(EntitySummary),
          about: z.array(EntitySummary),
          sources: z.array(z.object({ article: ArticleSummary, fact: z.string(), evidence: z.string() })),
        }),
      ),
    }),
  ),
);

export const CheckedText = shape<Checked>()(
  z.object({
    record: ArticleRecord,
    known: z.array(EntitySummary).describe("those of its entities that the store knows already"),
    stored: ArticleSummary.nullable().describe("the stored article with the very same bytes"),
  }),
);
