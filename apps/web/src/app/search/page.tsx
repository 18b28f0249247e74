import type { Metadata } from "next";

import { Exports } from "../../components/exports.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { Part } from "../../components/part.tsx";
import { Facets } from "../../components/search/facets.tsx";
import { FoundRows, NameRows } from "../../components/search/found.tsx";
import { searchPath } from "../../components/search/links.ts";
import { QueryForm } from "../../components/search/query-form.tsx";
import { QueryParts } from "../../components/search/query-parts.tsx";
import { SaveForm } from "../../components/search/save-form.tsx";
import { Scopes } from "../../components/search/scopes.tsx";
import { Syntax } from "../../components/search/syntax.tsx";
import { namesQuery, orderOf } from "../../lib/search.ts";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

const SIZE = 20;
/** How long a query may be, in UTF-16 units: what is longer is cut. */
const LONGEST = 400;

type Props = PageProps<"/search">;

const queryOf = async (searchParams: Props["searchParams"]): Promise<string> =>
  (one((await searchParams)["q"]) ?? "").trim().slice(0, LONGEST);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const text = await texts();
  const query = await queryOf(searchParams);
  return { title: query === "" ? text.search.title : text.search.found(query) };
}

/** One box, the query's parts as chips, ways to narrow it, and rows that say why they answer. */
export default guarded(async ({ searchParams }: Props) => {
  const text = await texts();
  const { search: words, finding } = text;
  const parameters = await searchParams;
  const query = await queryOf(searchParams);
  const order = orderOf(parameters["order"]);
  const after = one(parameters["after"])?.slice(0, 60);
  if (query === "") {
    return (
      <div className="page">
        <PageHead title={words.title}>{finding.lead}</PageHead>
        <QueryForm query="" order={undefined} />
        <Syntax />
      </div>
    );
  }
  const { search } = await api();
  const page = await search.find({ query, order, limit: SIZE, cursor: after, facets: true });
  const naming = after === undefined ? namesQuery(page) : null;
  const named =
    naming === null || naming.length > LONGEST
      ? null
      : (await search.find({ query: naming, limit: 6 })).found;
  const { found, counted, cursor } = page;
  const nothing = found.items.length === 0;
  const asked = page.query === "" ? query : page.query;
  const chosen = order === "relevance" ? undefined : order;
  return (
    <div className="page">
      <PageHead title={words.title} />
      <QueryForm query={query} order={chosen} />
      <QueryParts page={page} order={chosen} />
      <Scopes page={page} />
      <div className="search-page">
        {counted !== null && counted.facets.length > 0 ? (
          <Facets counted={counted} order={chosen} />
        ) : (
          <div />
        )}
        <div className="min-w-0">
          {named?.scope === "names" && named.items.length > 0 && (
            <Part title={finding.named}>
              <NameRows items={named.items} />
            </Part>
          )}
          {nothing ? (
            <>
              <p className="mb-6 text-lead" role="status">
                {words.nothing(asked)} {words.fewer}
              </p>
              {/* What is not in the record so far is what a search is kept for. */}
              {found.scope !== "names" && page.problems.every(({ severity }) => severity !== "error") && (
                <SaveForm query={asked} />
              )}
              <Syntax />
            </>
          ) : (
            <Part
              title={finding.scope[found.scope]}
              note={counted && (counted.more ? finding.more(counted.total) : finding.total(counted.total))}
            >
              <FoundRows page={page} />
              <Pager
                first={after === undefined ? null : { href: searchPath(asked, chosen), label: finding.first }}
                next={
                  cursor === null ? null : { href: searchPath(asked, chosen, cursor), label: finding.next }
                }
              />
              <Exports
                list="search"
                filter={{ query: asked, order: chosen }}
                calendar={found.scope === "facts" || found.scope === "events"}
              />
              {found.scope !== "names" && <SaveForm query={asked} />}
            </Part>
          )}
        </div>
        <span className="whole" hidden />
      </div>
    </div>
  );
});
