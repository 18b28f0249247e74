import {
  aroundEntry,
  AroundEntryInput,
  complete,
  CompleteInput,
  find,
  FindInput,
  getArticle,
  getEntity,
  GetEntityInput,
  getEntry,
  GetEntryInput,
  getPair,
  GetPairInput,
  listArticles,
  ListArticlesInput,
  listEntries,
  ListEntriesInput,
  listFacts,
  ListFactsInput,
  timelineMarks,
  TimelineMarksInput,
  type Context,
} from "@chancery/services";

/** What an answer may take at 99 of 100 times, in ms: a search with its facets, and the data of any page. */
export const BOUNDS = { search: 100, page: 50 } as const;

export interface Question {
  readonly name: string;
  readonly kind: keyof typeof BOUNDS;
  readonly ask: () => Promise<unknown>;
}

/** The twenty things that people ask a record most: searches with facets, and what pages show. */
export async function questionsOf(ctx: Context): Promise<Question[]> {
  const searched = (query: string): Question => ({
    name: `search ${query}`,
    kind: "search",
    ask: () => find({ ctx, input: FindInput.parse({ query, facets: true }) }),
  });
  const page = (name: string, ask: () => Promise<unknown>): Question => ({ name, kind: "page", ask });
  const entries = (name: string, input: object): Question =>
    page(`events ${name}`, () =>
      listEntries({ ctx, input: ListEntriesInput.parse({ limit: 20, ...input }) }),
    );
  const facts = (name: string, input: object): Question =>
    page(`facts ${name}`, () => listFacts({ ctx, input: ListFactsInput.parse({ limit: 20, ...input }) }));
  const marks = (name: string, input: object): Question =>
    page(`timeline ${name}`, () => timelineMarks({ ctx, input: TimelineMarksInput.parse(input) }));
  const [entry] = (await listEntries({ ctx, input: ListEntriesInput.parse({ limit: 1 }) })).items;
  const [article] = (await listArticles({ ctx, input: ListArticlesInput.parse({ limit: 1 }) })).items;
  const id = entry?.id ?? "";
  return [
    searched("treaty"),
    searched("arafat"),
    searched('"peace agreement"'),
    searched("who:us type:signing"),
    searched("who:us with:il 1970..1990"),
    searched("place:moscow talks"),
    searched("in:events treaty"),
    searched("in:articles summit"),
    searched("is:planned"),
    searched("said:peace"),
    entries("newest", {}),
    entries("of two states", { who: ["US", "IL"] }),
    facts("newest", {}),
    marks("of all", {}),
    marks("of a state", { who: ["US"] }),
    page("event page", async () => {
      await getEntry({ ctx, input: GetEntryInput.parse({ id }) });
      await aroundEntry({ ctx, input: AroundEntryInput.parse({ id }) });
    }),
    page("article page", () => getArticle({ ctx, input: { id: article?.id ?? "" } })),
    page("entity page", () => getEntity({ ctx, input: GetEntityInput.parse({ id: "US" }) })),
    page("pair page", () => getPair({ ctx, input: GetPairInput.parse({ a: "US", b: "IL" }) })),
    page("completion", () => complete({ ctx, input: CompleteInput.parse({ query: "ara" }) })),
  ];
}
