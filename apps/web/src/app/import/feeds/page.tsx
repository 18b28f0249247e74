import type { Metadata } from "next";
import Link from "next/link";

import { FeedLine } from "../../../components/intake/feed-line.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Part } from "../../../components/part.tsx";
import { one } from "../../../lib/query.ts";
import { api } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";
import { addFeeds } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).batches.feeds.title };
}

/** Feeds that are watched, and how to watch more. */
export default guarded(async ({ searchParams }: PageProps<"/import/feeds">) => {
  const text = await texts();
  const { batches: words } = text;
  const notice = one((await searchParams)["notice"]);
  const feeds = await (await api()).feeds.list();
  return (
    <div className="page">
      <p className="crumbs mt-5">
        <Link href="/import" prefetch={false}>
          {text.sections.import}
        </Link>
      </p>
      <PageHead title={words.feeds.title}>{words.feeds.lead}</PageHead>
      <Notice became={notice} refusals={words.feeds.refusals} />
      <form action={addFeeds} className="mb-8 grid max-w-3xl gap-5">
        <label>
          <span className="caps">{words.feeds.address}</span>
          <input name="url" type="url" className="field mt-1" placeholder="https://" autoComplete="off" />
        </label>
        <label>
          <span className="caps">{words.feeds.opml}</span>
          <input name="opml" type="file" accept=".opml,.xml,text/xml" className="field mt-1" />
        </label>
        <div>
          <button className="button">{words.feeds.add}</button>
        </div>
      </form>
      <Part title={words.feeds.list}>
        {feeds.length === 0 && <p className="py-2">{words.feeds.none}</p>}
        <ul className="lines">
          {feeds.map((feed) => (
            <FeedLine key={feed.id} feed={feed} />
          ))}
        </ul>
      </Part>
    </div>
  );
});
