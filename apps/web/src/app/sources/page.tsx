import type { Metadata } from "next";
import Link from "next/link";

import { Exports } from "../../components/exports.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { EventDate } from "../../components/record/date.tsx";
import { SourceName } from "../../components/record/source-name.tsx";
import { dayWords } from "../../lib/dates.ts";
import { addressName, articlePath, withQuery } from "../../lib/paths.ts";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

const PATH = "/sources";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  return { title: text.sections.sources };
}

/** Every article of the record, as a table. */
export default guarded(async ({ searchParams }: PageProps<"/sources">) => {
  const text = await texts();
  const { article: words } = text;
  const cursor = one((await searchParams)["after"]);
  const page = await (await api()).articles.list({ limit: 50, cursor });
  return (
    <div className="page">
      <PageHead title={text.sections.sources}>{text.lists.sourcesLead}</PageHead>
      <div className="sources-region" tabIndex={0} role="region" aria-label={text.sections.sources}>
        <table className="sources">
          <thead>
            <tr className="border-b border-ink">
              {[words.name, words.outlet, words.published, words.fetched, words.versions].map((name) => (
                <th key={name} scope="col" className="py-1.5 pr-4">
                  {name}
                </th>
              ))}
              <th scope="col" className="py-1.5 text-right">
                {text.search.facts}
              </th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((article) => (
              <tr key={article.id} className="border-b border-rule align-top" data-row>
                <td className="max-w-md py-1.5 pr-4">
                  <Link
                    href={articlePath(article.id)}
                    prefetch={false}
                    className="font-serif text-[0.9375rem]"
                    data-open
                  >
                    <bdi>{article.title ?? words.untitled}</bdi>
                  </Link>
                  <span className="block truncate text-meta text-ink3" title={article.uri}>
                    {addressName(article.uri)}
                  </span>
                  <span className="block text-meta text-ink3 sm:hidden">
                    <SourceName article={article} /> · {words.facts(article.facts)}
                    {!article.current && ` · ${words.olderMark}`}
                  </span>
                </td>
                <td className="py-1.5 pr-4">
                  {article.outlet === null ? (
                    <span className="text-ink3">{words.noOutlet}</span>
                  ) : (
                    <bdi>{article.outlet}</bdi>
                  )}
                </td>
                <td className="py-1.5 pr-4">
                  {article.published === null ? (
                    <span className="text-ink3">{words.notDated}</span>
                  ) : (
                    <EventDate edtf={article.published} />
                  )}
                  {article.publishedMethod === "inferred" && (
                    <span className="status" data-status="inferred">
                      {" "}
                      {words.inferred}
                    </span>
                  )}
                </td>
                <td className="py-1.5 pr-4 whitespace-nowrap">
                  {article.retrievedAt === null ? (
                    <span className="text-ink3">{words.notFetched}</span>
                  ) : (
                    dayWords(article.retrievedAt, text)
                  )}
                </td>
                <td className="py-1.5 pr-4">
                  {article.version}
                  {!article.current && <span className="text-ink3"> {words.olderMark}</span>}
                </td>
                <td className="py-1.5 text-right">{article.facts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        first={cursor === undefined ? null : { href: PATH, label: text.lists.first }}
        next={
          page.cursor === null
            ? null
            : { href: withQuery(PATH, { after: page.cursor }), label: text.lists.next }
        }
      />
      <Exports list="sources" />
    </div>
  );
});
