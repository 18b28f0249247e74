import type { Metadata } from "next";
import Link from "next/link";

import { Exports } from "../../components/exports.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { namesOf } from "../../components/record/words.tsx";
import { DensityStrip, Drawing, PATH } from "../../components/timeline/drawing.tsx";
import { TimelineForm } from "../../components/timeline/form.tsx";
import { MarksLegend } from "../../components/timeline/legend.tsx";
import { Remarks } from "../../components/timeline/remarks.tsx";
import { Rows } from "../../components/timeline/rows.tsx";
import { dayWords } from "../../lib/dates.ts";
import { withQuery } from "../../lib/paths.ts";
import { ranged, timelineQuery, type TimelineQuery } from "../../lib/timeline/query.ts";
import { shifted } from "../../lib/timeline/scale.ts";
import { api, type Api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { whoIs } from "../../server/who-is.ts";
import { texts } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  const { timeline: words } = text;
  return { title: words.title };
}

const ROWS = 100;

/** Events over time: the drawing, and the same as rows. */
export default guarded(async ({ searchParams }: PageProps<"/timeline">) => {
  const text = await texts();
  const { timeline: words } = text;
  const query = timelineQuery(await searchParams);
  const call = await api();
  const meant = await Promise.all(
    [query.who, query.with, query.at].map((written) => (written === undefined ? null : whoIs(call, written))),
  );
  const nobody = meant.find((one) => one !== null && one.entity === null);
  // Asked here and not in a component of its own, whose trouble would reach the page when it cannot tell of it any more.
  const found =
    nobody === undefined &&
    (await foundBy({
      call,
      query,
      who: meant.slice(0, 2).flatMap((one) => one?.entity?.id ?? []),
      place: meant[2]?.entity?.id,
    }));
  return (
    <div className="page">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <TimelineForm query={query} />
      <Remarks query={query} meant={meant} />
      {found}
    </div>
  );
});

async function foundBy({
  call,
  query,
  who,
  place,
}: {
  call: Api;
  query: TimelineQuery;
  who: string[];
  place: string | undefined;
}) {
  const text = await texts();
  const { timeline: words } = text;
  const filter = {
    from: query.from,
    to: query.to,
    place,
    ...(who.length > 0 ? { who } : {}),
    ...(query.types.length > 0 ? { types: [...query.types] } : {}),
  };
  const [marks, page] = await Promise.all([
    call.timeline.marks({ ...filter, lanes: query.lanes }),
    call.timeline.get({ ...filter, limit: ROWS, cursor: query.after }),
  ]);
  const { range, reach, total, undated } = marks;
  const everything = withQuery(PATH, ranged(query, { from: null, to: null }));
  if (reach === null || range === null) return <p>{words.empty}</p>;
  const names = namesOf(Object.values(marks.names));
  return (
    <>
      <DensityStrip marks={marks} query={query} />
      <p className="timeline-steps">
        <span className="grow" role="status">
          {total === 0
            ? words.nothing
            : words.shown(total, dayWords(range.from, text), dayWords(range.to, text))}
        </span>
        <span className="no-print flex flex-wrap gap-x-4">
          {(["earlier", "later", "wider"] as const).map((by) => (
            <Link key={by} href={withQuery(PATH, ranged(query, shifted(range, by)))} prefetch={false}>
              {words[by]}
            </Link>
          ))}
          <Link href={everything} prefetch={false}>
            {words.all}
          </Link>
        </span>
      </p>
      {total === 0 ? (
        <p>
          <Link href={everything} prefetch={false}>
            {words.reach(dayWords(reach.from, text), dayWords(reach.to, text))}
          </Link>
        </p>
      ) : (
        <>
          <a href="#rows" className="skip-drawing">
            {words.skip}
          </a>
          <Drawing marks={marks} query={query} names={names} />
          <MarksLegend />
          {undated > 0 && <p className="mt-2 text-meta text-ink3">{words.undated(undated)}</p>}
          <div className="mt-8">
            <Rows page={page} query={query} range={range} />
          </div>
          <Exports list="events" filter={{ ...filter, order: "oldest" }} calendar />
        </>
      )}
    </>
  );
}
