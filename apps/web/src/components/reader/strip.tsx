import type { ArticleView } from "@chancery/services";
import Link from "next/link";

import { clockWords, dayWords } from "../../lib/dates.ts";
import { addressName, articlePath, linkable } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";
import { Published } from "./published.tsx";

/** Where the article is from and how fresh it is: happened, published and fetched are three dates, never one. */
export function Strip({ view: { record, summary, versions } }: { view: ArticleView }) {
  const text = useText();
  const { article: words } = text;
  const { article, source } = record;
  const href = linkable(source.uri);
  const clock = source.retrievedAt === null ? null : clockWords(source.retrievedAt);
  return (
    <dl className="strip">
      <div>
        <dt>{words.outlet}</dt>
        <dd>
          {article.outlet === null ? (
            <span className="text-ink3">{words.noOutlet}</span>
          ) : (
            <bdi>{article.outlet}</bdi>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.agencies}</dt>
        <dd>
          {article.agencies.length === 0 ? (
            <span className="text-ink3">{words.noAgencies}</span>
          ) : (
            <bdi>{article.agencies.map(({ name }) => name).join(", ")}</bdi>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.published}</dt>
        <dd>
          <Published published={article.published} text={source.text} />
        </dd>
      </div>
      <div>
        <dt>{words.fetched}</dt>
        <dd>
          {source.retrievedAt === null ? (
            <span className="text-ink3">{words.notFetched}</span>
          ) : (
            <time dateTime={source.retrievedAt}>
              {dayWords(source.retrievedAt, text)}
              {clock && `, ${clock}`}
            </time>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd title={source.uri}>
          {href === null ? (
            <bdi>{addressName(source.uri)}</bdi>
          ) : (
            <a href={href} rel="noreferrer nofollow">
              <bdi>{addressName(source.uri)}</bdi>
            </a>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.hash}</dt>
        <dd>
          <code title={source.id}>{source.id.slice(0, 12)}</code>
        </dd>
      </div>
      <div>
        <dt>{words.versions}</dt>
        <dd>
          {words.version(summary.version, versions.length)}
          {versions
            .filter(({ id }) => id !== summary.id)
            .map(({ id, version }) => (
              <span key={id}>
                {" · "}
                <Link href={articlePath(id)} prefetch={false}>
                  {words.versionName(version)}
                </Link>{" "}
                (<a href={`${articlePath(summary.id)}/changes?from=${id}`}>{text.changes.since}</a>)
              </span>
            ))}
        </dd>
      </div>
    </dl>
  );
}
