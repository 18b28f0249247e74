import { MATCH_CLOSE, MATCH_OPEN, type SearchResult } from "@chancery/services";
import type { Metadata } from "next";
import Link from "next/link";

import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { Part } from "../../components/part.tsx";
import { ArticleItem } from "../../components/record/article-item.tsx";
import { FactLine } from "../../components/record/fact-line.tsx";
import { Stretches } from "../../components/record/stretches.tsx";
import { EntityLink } from "../../components/record/words.tsx";
import { stretchesOfSnippet, wordsOf } from "../../lib/highlight.ts";
import { withQuery } from "../../lib/paths.ts";
import { one, pageNumber } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { text } from "../../text/index.ts";

const { search: words } = text;
const SIZE = 20;

type Props = PageProps<"/search">;

const queryOf = async (searchParams: Props["searchParams"]): Promise<string> =>
  (one((await searchParams)["q"]) ?? "").trim().slice(0, 400);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await queryOf(searchParams);
  return { title: query === "" ? words.title : words.found(query) };
}

/** Who and what is named, facts with the words that hit, and articles. */
export default guarded(async ({ searchParams }: Props) => {
  const query = await queryOf(searchParams);
  const page = pageNumber((await searchParams)["page"]);
  const found = query === "" ? null : await (await api()).search.all({ query, limit: SIZE });
  const nothing =
    found !== null && [found.entities, found.facts, found.articles].every(({ length }) => length === 0);
  return (
    <div className="page">
      <PageHead title={words.title} />
      <form action="/search" className="mb-8 flex max-w-2xl gap-2">
        <label htmlFor="query" className="sr-only">
          {words.label}
        </label>
        <input
          id="query"
          name="q"
          type="search"
          className="field text-lead"
          defaultValue={query}
          maxLength={400}
          placeholder={words.placeholder}
          key={query}
        />
        <button className="button">{words.submit}</button>
      </form>
      {nothing && (
        <p className="mb-6 text-lead" role="status">
          {words.nothing(query)} {words.fewer}
        </p>
      )}
      {found === null || nothing ? <Syntax /> : <Found found={found} page={page} />}
    </div>
  );
});

function Found({ found, page }: { found: SearchResult; page: number }) {
  const { query, names, entities, facts, articles } = found;
  const highlight = [...wordsOf(query), ...names.flatMap(({ name }) => wordsOf(name))];
  const full = facts.length === SIZE || articles.length === SIZE;
  return (
    <>
      <div className="grid gap-x-12 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0">
          {entities.length > 0 && page === 1 && (
            <Part title={words.entities}>
              <ul className="lines">
                {entities.map(({ entity, why }) => (
                  <li key={entity.id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
                    <EntityLink entity={entity} />
                    <span className="text-meta text-ink3">
                      {text.kinds[entity.kind]}
                      {why && ` · ${words[why.by](why.words, why.name)}`}
                    </span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {facts.length > 0 && (
            <Part title={words.facts}>
              <ul className="lines">
                {facts.map((view) => (
                  <FactLine key={view.fact.id + view.article.id} views={[view]} highlight={highlight} />
                ))}
              </ul>
            </Part>
          )}
        </div>
        {articles.length > 0 && (
          <Part title={words.articles}>
            <ul className="lines">
              {articles.map(({ article, snippet }) => (
                <ArticleItem key={article.id} article={article}>
                  <blockquote className="line-quote" lang={article.language}>
                    <Stretches of={stretchesOfSnippet(snippet, MATCH_OPEN, MATCH_CLOSE)} />
                  </blockquote>
                </ArticleItem>
              ))}
            </ul>
          </Part>
        )}
      </div>
      <Pager
        first={page > 1 ? { href: withQuery("/search", { q: query }), label: words.page(1) } : null}
        next={
          full
            ? { href: withQuery("/search", { q: query, page: page + 1 }), label: words.page(page + 1) }
            : null
        }
      />
    </>
  );
}

/** How to ask: each example is a link that asks so. */
function Syntax() {
  return (
    <Part title={words.teach}>
      <dl className="pairs max-w-3xl py-3 text-lead">
        {words.rules.map(([example, what]) => (
          <div key={example} className="contents">
            <dt>
              <Link href={withQuery("/search", { q: example })} prefetch={false}>
                <code>{example}</code>
              </Link>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
