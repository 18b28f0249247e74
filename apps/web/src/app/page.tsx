import type { EntryLine, EntryPage } from "@chancery/services";
import { cookies } from "next/headers";
import Link from "next/link";

import { EntryItem } from "../components/dossier/entry-item.tsx";
import { ArticleItem } from "../components/record/article-item.tsx";
import { EventDate } from "../components/record/date.tsx";
import { SinceLine } from "../components/home/since-line.tsx";
import { Watched } from "../components/home/watched.tsx";
import { EventLine, type LatestDay } from "../components/record/event-line.tsx";
import { namesOf } from "../components/record/words.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Part } from "../components/part.tsx";
import { dayWords } from "../lib/dates.ts";
import { toldOnce } from "../lib/home/told-once.ts";
import { one } from "../lib/query.ts";
import { sinceAsked, VISIT_COOKIE, visitOf } from "../lib/visit.ts";
import { api, type Api } from "../server/api.ts";
import { guarded } from "../server/guarded.tsx";
import { texts, useText } from "../text/server.ts";

/** What is new in the record; with `?since=`, what was read in since then. */
export default guarded(async ({ searchParams }: PageProps<"/">) => {
  const text = await texts();
  const { home } = text;
  const call = await api();
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const asked = sinceAsked(one((await searchParams)["since"]));
  const { before } = visitOf((await cookies()).get(VISIT_COOKIE)?.value, now);
  const [days, articles, planned, disputed, searches, status] = await Promise.all([
    call.facts.latest({ limit: 90, ...(asked === null ? {} : { since: asked.toISOString() }) }),
    call.articles.list({ limit: 12 }),
    call.events.list({ statuses: ["planned", "unconfirmed"], dated: true, to: today, limit: 6 }),
    call.events.list({ disputed: true, limit: 6 }),
    call.searches.list(),
    call.system.status(),
  ]);
  const { counts } = status;
  if (counts.articles === 0) return <Empty />;
  const entries = await entriesOf(call, days);
  return (
    <div className="page">
      <PageHead title={home.title}>
        <p className="text-ui text-ink3">
          <time dateTime={today}>{dayWords(today, text)}</time>
        </p>
        <p className="mt-1">
          {home.lead}{" "}
          <Link href="/legend" prefetch={false} className="no-print text-ui">
            {home.how}
          </Link>
        </p>
      </PageHead>
      <SinceLine before={before} asked={asked} now={now} />
      <div className="grid gap-x-12 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Part title={home.fresh} note={home.order}>
          <Days days={days} entries={entries} />
          {days.length === 0 && <p className="py-3">{home.since.noEvents}</p>}
          <p className="py-3 text-meta text-ink3">
            <Link href="/search?q=in%3Aevents&order=newest" prefetch={false}>
              {home.allEvents}
            </Link>{" "}
            · {home.olderEvents}
          </p>
        </Part>
        <div>
          {searches.length > 0 && <Watched searches={searches} />}
          <Part
            title={home.newest}
            note={
              <Link href="/sources" prefetch={false}>
                {home.allArticles}
              </Link>
            }
          >
            <ul className="lines">
              {articles.items.map((article) => (
                <ArticleItem key={article.id} article={article} />
              ))}
            </ul>
          </Part>
          {(disputed.items.length > 0 || counts.questions > 0) && (
            <ToResolve disputed={disputed} questions={counts.questions} />
          )}
          {planned.items.length > 0 && <Announced planned={planned} />}
          <Part title={home.holds}>
            <p className="py-2">{home.holdings(counts.articles, counts.facts, counts.entities)}</p>
          </Part>
        </div>
      </div>
    </div>
  );
});

/** The merged event of each, by the first article that states it and its fact. */
async function entriesOf(call: Api, days: readonly LatestDay[]): Promise<ReadonlyMap<string, EntryLine>> {
  const first = days.flatMap(({ events }) => events.flatMap(({ sources }) => sources[0]?.article.id ?? []));
  const found = await Promise.all(
    [...new Set(first)].map(async (article) =>
      (await call.events.ofArticle({ id: article })).map(
        ({ fact, entry }) => [`${article}/${fact}`, entry] as const,
      ),
    ),
  );
  return new Map(found.flat());
}

function Days({ days, entries }: { days: readonly LatestDay[]; entries: ReadonlyMap<string, EntryLine> }) {
  return (
    <ol>
      {days.map(({ date, events }) => (
        <li key={date} className="day">
          <h3 className="day-date font-sans text-ui">
            <EventDate edtf={date} />
          </h3>
          <ul>
            {toldOnce(events, (article, fact) => entries.get(`${article}/${fact}`)).map(
              ({ event, entry }) => (
                <EventLine key={event.id} event={event} entry={entry} />
              ),
            )}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Events whose sources cannot all be right, and the way to what people have to decide. */
function ToResolve({ disputed: { items, names }, questions }: { disputed: EntryPage; questions: number }) {
  const text = useText();
  const { home } = text;
  const named = namesOf(Object.values(names));
  return (
    <Part
      title={home.toResolve}
      note={
        <Link href="/review" prefetch={false}>
          {home.openQuestions(questions)}
        </Link>
      }
    >
      {items.length === 0 && <p className="py-2 text-ink2">{home.noConflicts}</p>}
      <ul className="lines">
        {items.map((line) => (
          <EntryItem key={line.id} line={line} names={named} />
        ))}
      </ul>
    </Part>
  );
}

/** Plans whose day is past and of which no source tells what came. */
function Announced({ planned: { items, names } }: { planned: EntryPage }) {
  const text = useText();
  const { home } = text;
  const named = namesOf(Object.values(names));
  return (
    <Part title={home.announced}>
      <ul className="lines">
        {items.map((line) => (
          <EntryItem key={line.id} line={line} names={named} />
        ))}
      </ul>
      <p className="py-2 text-meta text-ink3">{home.announcedNote}</p>
    </Part>
  );
}

function Empty() {
  const text = useText();
  const { home } = text;
  return (
    <div className="page">
      <PageHead title={home.title}>{home.empty}</PageHead>
      <p>
        {home.emptyRemedy}{" "}
        <Link href="/import" prefetch={false}>
          {text.sections.import}
        </Link>
        ,{" "}
        <Link href="/check" prefetch={false}>
          {text.sections.check}
        </Link>
      </p>
    </div>
  );
}
