import type { Metadata } from "next";
import Link from "next/link";

import { DecisionForm } from "../../../components/dossier/forms.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { namesOf } from "../../../components/record/words.tsx";
import { Effect } from "../../../components/review/effect.tsx";
import { QueueLine } from "../../../components/review/queue-line.tsx";
import { answersTo, type Answer } from "../../../lib/dossier/answers.ts";
import { one } from "../../../lib/query.ts";
import { api, orNull } from "../../../server/api.ts";
import { guarded } from "../../../server/guarded.tsx";
import { texts } from "../../../text/server.ts";
import { takeTogether } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).review.many.title };
}

const VERDICTS = ["same", "other", "dismiss"] as const satisfies readonly Answer["label"][];
const MOST = 50;

/** What one answer to many questions will do, before it is given. */
export default guarded(async ({ searchParams }: PageProps<"/review/together">) => {
  const text = await texts();
  const { many: words } = text.review;
  const { review } = text.dossier;
  const query = await searchParams;
  const verdict = VERDICTS.find((known) => known === one(query["verdict"])) ?? "dismiss";
  const given = [query["q"] ?? []].flat();
  const ids = [...new Set(given)].slice(0, MOST);
  const call = await api();
  const asked = await Promise.all(ids.map((id) => orNull(call.review.question({ id: id.slice(0, 100) }))));
  const fitting = asked.flatMap((one) => {
    const open = one !== null && one.answer === null;
    const answers =
      one === null
        ? []
        : answersTo(
            one.question,
            one.facts.map(({ view }) => view),
          );
    return open && answers.some(({ label }) => label === verdict) ? [one] : [];
  });
  const left = ids.length - fitting.length;
  return (
    <div className="page">
      <PageHead title={words.title}>
        {fitting.length > 0 ? words.lead(fitting.length, review[verdict]) : words.none}
      </PageHead>
      {given.length > MOST && <p role="status">{words.limit(MOST)}</p>}
      {left > 0 && <p role="status">{words.left(left)}</p>}
      <ul className="lines">
        {fitting.map((one) => (
          <li key={one.question.id} className="py-2">
            <ul>
              <QueueLine
                view={{ ...one, facts: one.facts.map(({ view }) => view) }}
                names={namesOf(Object.values(one.names))}
                href={`/review/${one.question.id}`}
                selectable={false}
              />
            </ul>
            {verdict === "same" && <Effect asked={one} />}
          </li>
        ))}
      </ul>
      {fitting.length > 0 && (
        <DecisionForm back="/review" next="/review" action={takeTogether} hidden={{ verdict }}>
          {fitting.map(({ question }) => (
            <input key={question.id} type="hidden" name="q" value={question.id} />
          ))}
          <button className="button">{words.take(fitting.length)}</button>
        </DecisionForm>
      )}
      <p className="py-4">
        <Link href="/review" prefetch={false}>
          {words.cancel}
        </Link>
      </p>
    </div>
  );
});
