import type { Metadata } from "next";
import Link from "next/link";

import { DecisionItem } from "../../../components/dossier/decision-item.tsx";
import { EntryItem } from "../../../components/dossier/entry-item.tsx";
import { Act, DecisionForm } from "../../../components/dossier/forms.tsx";
import { Part } from "../../../components/part.tsx";
import { namesOf } from "../../../components/record/words.tsx";
import { ComparedTable } from "../../../components/review/compared.tsx";
import { Effect } from "../../../components/review/effect.tsx";
import { Notice } from "../../../components/review/notice.tsx";
import { Reasons } from "../../../components/review/reasons.tsx";
import { ReviewKeys } from "../../../components/review/review-keys.tsx";
import { Side } from "../../../components/review/side.tsx";
import { Subjects } from "../../../components/review/subjects.tsx";
import { answersTo, keysOf } from "../../../lib/dossier/answers.ts";
import { unescapePart, withQuery } from "../../../lib/paths.ts";
import { one } from "../../../lib/query.ts";
import { kindOf, listOf } from "../../../lib/review/queue.ts";
import type { Logged } from "../../../lib/review/history.ts";
import { api, orNull, type Api } from "../../../server/api.ts";
import { answerWith } from "../../../server/answer.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).dossier.review.title };
}

/** Earlier decisions that are shown beside a question. */
const EARLIER = 5;

/** Characters of an id, at most. */
const LONGEST = 100;

/** One decision: both sides in their own words, what speaks for and against, what it will change, and the answers. */
export default guarded(async ({ params, searchParams }: PageProps<"/review/[case]">) => {
  const text = await texts();
  const { case: words } = text.review;
  const { review } = text.dossier;
  const query = await searchParams;
  const id = unescapePart((await params).case);
  const list = listOf(query);
  const call = await api();
  const asked =
    id.length > LONGEST ? null : await orNull(call.review.question({ id, ...list, kind: kindOf(list.kind) }));
  const notice = <Notice code={one(query["notice"])} back={withQuery(`/review/${id}`, list)} />;
  const crumbs = (
    <p className="crumbs pt-6">
      <Link href={withQuery("/review", list)} prefetch={false}>
        {words.crumb}
      </Link>
    </p>
  );
  if (asked === null) {
    answerWith(404);
    return (
      <div className="page">
        {crumbs}
        <h1 className="mt-1 mb-4">{review.title}</h1>
        {notice}
        <p>{words.moot}</p>
        <p className="mt-4">
          <Link href={withQuery("/review", list)} prefetch={false}>
            {words.toQueue}
          </Link>
        </p>
      </div>
    );
  }
  const { question, facts, entries, answer, next } = asked;
  const names = namesOf(Object.values(asked.names));
  const here = withQuery(`/review/${question.id}`, list);
  const after = withQuery(next === null ? "/review" : `/review/${next}`, list);
  const told = facts.flatMap((fact) => fact.told ?? []);
  const unfounded = question.subjects.filter((subject) => !subject.includes("/"));
  const earlier = await decidedAbout(call, question.subjects);
  const answers = answersTo(
    question,
    facts.map(({ view }) => view),
  );
  return (
    <div className="page case">
      <ReviewKeys />
      {crumbs}
      <h1 className="mt-1">{review.kinds[question.kind]}</h1>
      <Effect asked={asked} />
      {notice}
      {facts.length > 0 && (
        <section aria-label={words.sides} className="sides">
          {facts.map((fact, index) => (
            <Side key={`${fact.view.article.id}/${fact.view.fact.id}`} fact={fact} number={index + 1} />
          ))}
        </section>
      )}
      {unfounded.length > 0 && <Subjects ids={unfounded} names={names} />}
      {told.length > 1 && told.length === facts.length && <ComparedTable sides={told} names={names} />}
      <Reasons question={question} />
      {answer === null ? (
        <Part title={words.decide} note={words.keys}>
          <DecisionForm back={here} next={after} question={question.id}>
            {answers.map(({ label, side, act }, index) => (
              <Act key={`${label} ${side}`} act={act} keys={keysOf(label, index)}>
                {label === "right"
                  ? review.right(side ?? 0)
                  : label === "reject"
                    ? review.reject
                    : review[label]}
              </Act>
            ))}
            <Link href={after} prefetch={false} className="button-quiet" data-key="s" aria-keyshortcuts="s">
              {words.skip}
              <kbd className="key" aria-hidden="true">
                s
              </kbd>
            </Link>
          </DecisionForm>
        </Part>
      ) : (
        <Part title={words.answeredBy}>
          <ul className="lines">
            <DecisionItem logged={answer} back={here} />
          </ul>
        </Part>
      )}
      {entries.length > 0 && (
        <Part title={review.nowPart}>
          <ul className="lines">
            {entries.map((line) => (
              <EntryItem key={line.id} line={line} names={names} />
            ))}
          </ul>
        </Part>
      )}
      {earlier.length > 0 && (
        <Part title={words.earlier}>
          <ul className="lines">
            {earlier.map((logged) => (
              <DecisionItem key={logged.decision.id} logged={logged} back={here} />
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
});

/** What people decided about any of these before, the newest first. */
async function decidedAbout({ review }: Api, subjects: readonly string[]): Promise<Logged[]> {
  const pages = await Promise.all(
    subjects.slice(0, 6).map((about) => review.decisions({ about, limit: EARLIER })),
  );
  const found = new Map(pages.flatMap(({ items }) => items).map((one) => [one.number, one]));
  return [...found.values()].toSorted((a, b) => b.number - a.number).slice(0, EARLIER);
}
