import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";

import { NamedIn } from "../../../components/reader/named-in.tsx";
import { Reader } from "../../../components/reader/reader.tsx";
import { ReaderTools } from "../../../components/reader/reader-tools.tsx";
import { Strip } from "../../../components/reader/strip.tsx";
import { articlePath } from "../../../lib/paths.ts";
import { one } from "../../../lib/query.ts";
import { api, orNotFound } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";

type Props = PageProps<"/a/[id]">;

/** Once a request: the head and the page ask for the same. */
const articleOf = cache(async (id: string) => orNotFound((await api()).articles.get({ id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = await texts();
  try {
    const { summary } = await articleOf((await params).id);
    return { title: summary.title ?? text.article.untitled };
  } catch {
    return { title: text.missing.title };
  }
}

/** An article as it stands in its source, its facts at their words. */
export default guarded(async ({ params, searchParams }: Props) => {
  const text = await texts();
  const view = await articleOf((await params).id);
  const query = await searchParams;
  const { record, summary, versions } = view;
  const newest = versions.at(-1);
  const entries = await (await api()).events.ofArticle({ id: summary.id });
  const furniture = one(query["furniture"]) === "open";
  return (
    <div className="page">
      <div className="pt-5 pb-4">
        <p className="crumbs mb-2">
          <Link href="/sources" prefetch={false}>
            {text.sections.sources}
          </Link>{" "}
          / <bdi>{record.article.outlet ?? text.article.noOutlet}</bdi>
        </p>
        {record.article.title === null && <h1 className="mb-3">{text.article.untitled}</h1>}
        <Strip view={view} />
        {!summary.current && newest && newest.id !== summary.id && (
          <p className="mt-2" role="note">
            {text.article.older}{" "}
            <Link href={articlePath(newest.id)} prefetch={false}>
              <bdi>{newest.title ?? text.article.untitled}</bdi>
            </Link>
          </p>
        )}
        <ReaderTools id={summary.id} furniture={furniture} />
      </div>
      <Reader
        record={record}
        entries={new Map(entries.map(({ fact, entry }) => [fact, entry]))}
        fact={one(query["f"]) ?? null}
        addressed
        furniture={furniture}
        whole={one(query["whole"]) === "1"}
      />
      <NamedIn record={record} />
    </div>
  );
});
