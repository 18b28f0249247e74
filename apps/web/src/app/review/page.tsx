import type { Metadata } from "next";
import Link from "next/link";

import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { namesOf } from "../../components/record/words.tsx";
import { Filters } from "../../components/review/filters.tsx";
import { Notice } from "../../components/review/notice.tsx";
import { QueueLine } from "../../components/review/queue-line.tsx";
import { ReviewKeys } from "../../components/review/review-keys.tsx";
import { SelectAll } from "../../components/review/select-all.tsx";
import { withQuery } from "../../lib/paths.ts";
import { one } from "../../lib/query.ts";
import { kindOf, listOf } from "../../lib/review/queue.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { whoIs } from "../../server/who-is.ts";
import { texts } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  const { review } = text.dossier;
  return { title: review.title };
}

const PATH = "/review";
const QUESTIONS = 50;

/** What people have to decide: the open questions, those for which most speaks first. */
export default guarded(async ({ searchParams }: PageProps<"/review">) => {
  const text = await texts();
  const { queue: words } = text.review;
  const { review } = text.dossier;
  const query = await searchParams;
  const list = listOf(query);
  const answered = one(query["state"]) === "answered";
  const cursor = one(query["after"]);
  const call = await api();
  const about = one(query["about"])?.trim() ?? "";
  const meant = about === "" ? null : await whoIs(call, about.slice(0, 300));
  const entity = meant?.entity?.id ?? list.entity;
  const state = answered ? "answered" : "open";
  const [counts, asked] = await Promise.all([
    call.review.counts(),
    call.review.questions({ ...list, kind: kindOf(list.kind), entity, state, limit: QUESTIONS, cursor }),
  ]);
  const names = namesOf(Object.values(asked.names));
  const shown = { ...list, entity };
  const [first] = asked.items;
  const pages = answered ? { state } : shown;
  return (
    <div className="page">
      <ReviewKeys />
      <PageHead title={review.title}>{review.lead}</PageHead>
      <Notice code={one(query["notice"])} />
      <div className="queue-head">
        <Filters counts={counts} list={shown} answered={answered} />
        <form action={PATH} className="queue-about" role="search" aria-label={words.about}>
          {list.kind !== undefined && <input type="hidden" name="kind" value={list.kind} />}
          <label>
            <span className="caps">{words.about}</span>
            <input name="about" className="field" defaultValue={about} maxLength={300} autoComplete="off" />
          </label>
          <button className="button-quiet">{words.show}</button>
        </form>
        <p>
          <Link href="/review/history" prefetch={false}>
            {words.history}
          </Link>
        </p>
      </div>
      {meant !== null && meant.entity === null && <p role="status">{words.nobody(about.slice(0, 120))}</p>}
      <form action="/review/together" className="queue">
        {!answered && first !== undefined && (
          <div className="queue-acts no-print">
            <Link href={withQuery(`/review/${first.question.id}`, shown)} prefetch={false} className="button">
              {words.begin}
            </Link>
            <SelectAll label={words.selectAll} />
            <span className="queue-verdicts">
              {(["same", "other", "dismiss"] as const).map((verdict) => (
                <button key={verdict} name="verdict" value={verdict} className="button-quiet">
                  {review[verdict]}
                </button>
              ))}
            </span>
            <span className="text-meta text-ink3">
              {words.together}: {words.togetherNote}
            </span>
          </div>
        )}
        {asked.items.length === 0 && <p className="py-2">{review.none}</p>}
        <ul className="lines">
          {asked.items.map((view) => (
            <QueueLine
              key={view.question.id}
              view={view}
              names={names}
              href={withQuery(`/review/${view.question.id}`, shown)}
              selectable={!answered}
            />
          ))}
        </ul>
      </form>
      <Pager
        first={cursor === undefined ? null : { href: withQuery(PATH, pages), label: review.first }}
        next={
          asked.cursor === null
            ? null
            : { href: withQuery(PATH, { ...pages, after: asked.cursor }), label: review.next }
        }
      />
    </div>
  );
});
