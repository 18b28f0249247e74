import type { EntryLine, FactView } from "@chancery/services";
import Link from "next/link";

import { ArticleItem } from "../components/record/article-item.tsx";
import { EventDate } from "../components/record/date.tsx";
import { EventLine, type LatestDay } from "../components/record/event-line.tsx";
import { SourceLine } from "../components/record/source-line.tsx";
import { namesOf, Words } from "../components/record/words.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Part } from "../components/part.tsx";
import { dayWords } from "../lib/dates.ts";
import { factWords, timeOf } from "../lib/words/fact.ts";
import { api } from "../server/api.ts";
import { entriesOfArticle } from "../server/dossier.ts";
import { guarded } from "../server/guarded.tsx";
import { text } from "../text/index.ts";

const { home } = text;

/** What is new in the record. */
export default guarded(async () => {
  const call = await api();
  const today = new Date().toISOString().slice(0, 10);
  const [days, articles, planned, status] = await Promise.all([
    call.facts.latest({ limit: 90 }),
    call.articles.list({ limit: 12 }),
    call.facts.list({ kind: "event", status: "planned", dated: true, to: today, limit: 6 }),
    call.system.status(),
  ]);
  const { counts, versions } = status;
  if (counts.articles === 0) return <Empty />;
  const entries = await entriesOf(days);
  return (
    <div className="page">
      <PageHead title={home.title}>
        <time dateTime={today}>{dayWords(today)}</time>
      </PageHead>
      <div className="grid gap-x-12 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Part title={home.fresh} note={home.order}>
          <Days days={days} entries={entries} />
          <p className="py-3 text-meta text-ink3">{home.olderEvents}</p>
        </Part>
        <div>
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
          {planned.items.length > 0 && <Announced facts={planned.items} />}
          <Part title={home.holds}>
            <p className="py-2">{home.holdings(counts.articles, counts.facts, counts.entities)}</p>
            <p className="text-meta text-ink3">{home.versions(versions.pipeline, versions.knowledge)}</p>
          </Part>
        </div>
      </div>
    </div>
  );
});

/** The merged event of each, by the first article that states it and its fact. */
async function entriesOf(days: readonly LatestDay[]): Promise<ReadonlyMap<string, EntryLine>> {
  const first = days.flatMap(({ events }) => events.flatMap(({ sources }) => sources[0]?.article.id ?? []));
  const found = await Promise.all(
    [...new Set(first)].map(async (article) =>
      (await entriesOfArticle(article)).map(({ fact, entry }) => [`${article}/${fact}`, entry] as const),
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
            {events.map((event) => (
              <EventLine
                key={event.id}
                event={event}
                entry={entries.get(`${event.sources[0]?.article.id}/${event.sources[0]?.fact}`)}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Plans whose day is past, as they were told: that nothing confirms them is not known before articles are merged. */
function Announced({ facts }: { facts: readonly FactView[] }) {
  return (
    <Part title={home.announced}>
      <ul className="lines">
        {facts.map(({ fact, entities, article }) => (
          <li key={fact.id + article.id} className="py-2">
            <p className="line-words">
              <Words parts={factWords(fact)} names={namesOf(entities)} />
              {", "}
              <EventDate edtf={timeOf(fact)?.edtf ?? ""} />
            </p>
            <SourceLine article={article} fact={fact.id} />
          </li>
        ))}
      </ul>
      <p className="py-2 text-meta text-ink3">{home.announcedNote}</p>
    </Part>
  );
}

function Empty() {
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
