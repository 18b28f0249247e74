import type { Metadata } from "next";

import { DecisionItem } from "../../components/dossier/decision-item.tsx";
import { Notice } from "../../components/dossier/forms.tsx";
import { QuestionItem } from "../../components/dossier/question-item.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Pager } from "../../components/pager.tsx";
import { Part } from "../../components/part.tsx";
import { namesOf } from "../../components/record/words.tsx";
import { withQuery } from "../../lib/paths.ts";
import { one } from "../../lib/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  const { review } = text.dossier;
  return { title: review.title };
}

const PATH = "/review";
const QUESTIONS = 20;
const DECISIONS = 30;

/** What people have to decide, and the log of what they decided. */
export default guarded(async ({ searchParams }: PageProps<"/review">) => {
  const text = await texts();
  const { review } = text.dossier;
  const query = await searchParams;
  const [cursor, before, entry] = [one(query["after"]), one(query["before"]), one(query["entry"])];
  const { review: call } = await api();
  const [asked, log] = await Promise.all([
    call.questions({ limit: QUESTIONS, cursor, entry }),
    call.decisions({ limit: DECISIONS, cursor: before }),
  ]);
  const names = namesOf(Object.values(asked.names));
  return (
    <div className="page">
      <PageHead title={review.title}>{review.lead}</PageHead>
      <Notice code={one(query["notice"])} />
      <Part title={review.open} note={review.openNote}>
        {asked.items.length === 0 && <p className="py-2">{review.none}</p>}
        {asked.items.map((view) => (
          <QuestionItem key={view.question.id} view={view} names={names} back={PATH} />
        ))}
        <Pager
          first={cursor === undefined && entry === undefined ? null : { href: PATH, label: review.first }}
          next={
            asked.cursor === null
              ? null
              : { href: withQuery(PATH, { after: asked.cursor, entry }), label: review.next }
          }
        />
      </Part>
      <Part title={review.log} note={review.logNote}>
        {log.items.length === 0 && <p className="py-2">{review.logEmpty}</p>}
        <ul className="lines">
          {log.items.map((logged) => (
            <DecisionItem key={logged.decision.id} logged={logged} back={PATH} />
          ))}
        </ul>
        <Pager
          first={null}
          next={
            log.cursor === null
              ? null
              : { href: withQuery(PATH, { before: log.cursor }), label: review.older }
          }
        />
      </Part>
    </div>
  );
});
