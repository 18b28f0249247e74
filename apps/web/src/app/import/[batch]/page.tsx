import type { Metadata } from "next";
import Link from "next/link";

import { BatchActs } from "../../../components/intake/batch-acts.tsx";
import { BatchItem } from "../../../components/intake/batch-item.tsx";
import { isThrough, reportOf, standingOf } from "../../../components/intake/batch-standing.tsx";
import { FollowBatch } from "../../../components/intake/follow-batch.tsx";
import { Notice } from "../../../components/notice.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Pager } from "../../../components/pager.tsx";
import { Part } from "../../../components/part.tsx";
import { instantWords } from "../../../lib/dates.ts";
import { batchPath, withQuery } from "../../../lib/paths.ts";
import { one } from "../../../lib/query.ts";
import { api, orNotFound } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).batches.title };
}

const ITEMS = 200;

/** A batch: how far each of its articles is, what all came to, and what can be done with it. */
export default guarded(async ({ params, searchParams }: PageProps<"/import/[batch]">) => {
  const text = await texts();
  const { batches: words } = text;
  const { batch: id } = await params;
  const query = await searchParams;
  const [given, notice] = [Number(one(query["after"])), one(query["notice"])];
  const after = Number.isInteger(given) && given > 0 ? given : 0;
  const call = await api();
  const { batch, items, after: next } = await orNotFound(call.batches.get({ id, after, limit: ITEMS }));
  const [through, report] = [isThrough(batch), reportOf(batch, words)];
  const { waiting } = batch.states;
  return (
    <div className="page">
      <p className="crumbs mt-5">
        <Link href="/import" prefetch={false}>
          {text.sections.import}
        </Link>
      </p>
      <PageHead title={<bdi>{batch.label ?? words.title}</bdi>}>
        <time dateTime={batch.createdAt}>{instantWords(batch.createdAt, text)}</time>
        {`, ${words.origins[batch.origin]} · `}
        {standingOf(batch, words)}
      </PageHead>
      <Notice became={notice} />
      {!through && <FollowBatch id={batch.id} />}
      {batch.report !== null && (
        <Part title={words.reportTitle}>
          <p className="py-2 text-lead" role="status">
            {report}
          </p>
          <p>
            {words.went(
              batch.report.articles,
              batch.report.refreshed,
              batch.report.known,
              batch.report.refused,
              batch.report.parked,
            )}{" "}
            {batch.report.questions > 0 && (
              <Link href="/review" prefetch={false}>
                {words.toReview}
              </Link>
            )}
          </p>
        </Part>
      )}
      <BatchActs batch={batch} />
      <Part
        title={words.progress}
        note={<span className="tabular-nums">{words.of(batch.total - waiting, batch.total)}</span>}
      >
        <ul className="lines" aria-busy={!through}>
          {items.map((item) => (
            <BatchItem key={item.number} item={item} />
          ))}
        </ul>
        <Pager
          first={through ? null : { href: batchPath(batch.id), label: words.reload }}
          next={
            next === null
              ? null
              : { href: withQuery(batchPath(batch.id), { after: next }), label: words.more }
          }
        />
      </Part>
    </div>
  );
});
