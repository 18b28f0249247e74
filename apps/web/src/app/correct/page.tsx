import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";

import { DecisionItem } from "../../components/dossier/decision-item.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Part } from "../../components/part.tsx";
import { FactVerdicts } from "../../components/review/fact-verdicts.tsx";
import { CorrectEvent } from "../../components/review/correct-event.tsx";
import { Notice } from "../../components/review/notice.tsx";
import { FactLine } from "../../components/record/fact-line.tsx";
import { namesOf } from "../../components/record/words.tsx";
import { entryPath } from "../../lib/paths.ts";
import { one } from "../../lib/query.ts";
import { api, orNotFound, orNull } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).review.correct.title };
}

/** One fact of one source, to be accepted, rejected or, of an event, corrected; with what was decided about it. */
export default guarded(async ({ searchParams }: PageProps<"/correct">) => {
  const text = await texts();
  const { correct: words } = text.review;
  const query = await searchParams;
  const key = one(query["fact"]) ?? "";
  const [source = "", id = ""] = key.split("/");
  const call = await api();
  const view = await orNotFound(call.facts.get({ id }));
  if (view.article.id !== source) notFound();
  const entries = await call.events.ofArticle({ id: source });
  const entry = entries.find(({ fact }) => fact === id)?.entry.id ?? null;
  const path = `/correct?fact=${source}/${encodeURIComponent(id)}`;
  const whole = entry === null ? null : await orNull(call.events.get({ id: entry }));
  const decisions = (await call.review.decisions({ about: `${source}/${id}`, limit: 20 })).items;
  return (
    <div className="page">
      <PageHead title={words.title}>{words.note}</PageHead>
      <Notice code={one(query["notice"])} back={path} />
      <Part title={words.otherFact}>
        <ul className="lines">
          <FactLine views={[view]} />
        </ul>
      </Part>
      {whole === null ? (
        <FactVerdicts fact={{ source, fact: id }} article={view.article} entry={null} back={path} open />
      ) : (
        <>
          <p className="mb-6">
            <Link href={entryPath(whole.entry.id)} prefetch={false}>
              {words.of}
            </Link>
          </p>
          <CorrectEvent
            view={{
              ...whole,
              members: whole.members.filter((one) => one.source === source && one.fact === id),
            }}
            names={namesOf(Object.values(whole.names))}
            path={path}
            open
          />
        </>
      )}
      {decisions.length > 0 && (
        <Part title={text.dossier.entry.history}>
          <ul className="lines">
            {decisions.map((logged) => (
              <DecisionItem key={logged.decision.id} logged={logged} back={path} />
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
});
