// A client in ten lines. Start the service, then: node apps/api/examples/client.mjs [URL] [QUERY]
import { createTRPCClient, httpBatchLink } from "@trpc/client";

const [url = "http://127.0.0.1:8787/trpc", query = "EAEU"] = process.argv.slice(2);
/** @type {import("@trpc/client").TRPCClient<import("@chancery/api/router").AppRouter>} */
const chancery = createTRPCClient({ links: [httpBatchLink({ url })] });

const { entities, facts } = await chancery.search.all.query({ query });
for (const { entity, why } of entities) console.log(entity.name, why ? `(asked as "${why.words}")` : "");
for (const { fact, evidence, article } of facts) console.log(fact.kind, evidence[0]?.text, article.uri);
