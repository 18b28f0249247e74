import {
  complete,
  CompleteInput,
  find,
  FindInput,
  getArticle,
  getEntity,
  GetEntityInput,
  getEntry,
  GetEntryInput,
  listArticles,
  ListArticlesInput,
  listEntries,
  ListEntriesInput,
  listFacts,
  ListFactsInput,
  status,
  type Context,
} from "@chancery/services";

export interface Question {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

/** The twenty things that people ask a record most: searches with facets, lists, pages. */
export async function questionsOf(ctx: Context): Promise<Question[]> {
  const searched = (query: string): Question => ({
    name: `search ${query}`,
    ask: () => find({ ctx, input: FindInput.parse({ query, facets: true }) }),
  });
  const entries = (name: string, input: object): Question => ({
    name: `events ${name}`,
    ask: () => listEntries({ ctx, input: ListEntriesInput.parse({ limit: 20, ...input }) }),
  });
  const facts = (name: string, input: object): Question => ({
    name: `facts ${name}`,
    ask: () => listFacts({ ctx, input: ListFactsInput.parse({ limit: 20, ...input }) }),
  });
  const [entry] = (await listEntries({ ctx, input: ListEntriesInput.parse({ limit: 1 }) })).items;
  const [article] = (await listArticles({ ctx, input: ListArticlesInput.parse({ limit: 1 }) })).items;
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
    entries("of a state", { who: ["US"] }),
    entries("of two states", { who: ["US", "IL"] }),
    entries("disputed", { disputed: true }),
    facts("newest", {}),
    facts("of a state", { entities: ["US"] }),
    { name: "event page", ask: () => getEntry({ ctx, input: GetEntryInput.parse({ id: entry?.id ?? "" }) }) },
    { name: "article page", ask: () => getArticle({ ctx, input: { id: article?.id ?? "" } }) },
    { name: "entity page", ask: () => getEntity({ ctx, input: GetEntityInput.parse({ id: "US" }) }) },
    { name: "completion", ask: () => complete({ ctx, input: CompleteInput.parse({ query: "ara" }) }) },
    { name: "status", ask: () => status({ ctx }) },
  ].slice(0, 20);
}
