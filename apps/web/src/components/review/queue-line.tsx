import type { QuestionView } from "@chancery/services";
import Link from "next/link";

import { reasonWords } from "../../lib/words/review.ts";
import { listWords } from "../../lib/words/list.ts";
import { timeOf } from "../../lib/words/fact.ts";
import { useText } from "../../text/server.ts";
import { EventDate } from "../record/date.tsx";
import { nameIn, namesOf, Words, type Names } from "../record/words.tsx";

/** Things of a question that its line names. */
const NAMED = 3;

/** A question as a line of the queue: what is asked of whom or what, and how much speaks for it. */
export function QueueLine({
  view: { question, facts },
  names,
  href,
  selectable,
}: {
  view: QuestionView;
  names: Names;
  href: string;
  selectable: boolean;
}) {
  const text = useText();
  const { review } = text.dossier;
  const { queue: words } = text.review;
  const unfounded = question.subjects.filter((subject) => !subject.includes("/"));
  return (
    <li className="queue-line" data-row>
      {selectable && (
        <input
          type="checkbox"
          name="q"
          value={question.id}
          aria-label={words.select(review.kinds[question.kind])}
          aria-describedby={`${question.id}-of`}
        />
      )}
      <div className="min-w-0">
        <p className="line-words">
          <Link href={href} prefetch={false} data-open>
            {review.kinds[question.kind]}
          </Link>{" "}
          <span className="text-meta text-ink3">{review.strength(question.strength)}</span>
        </p>
        <ul id={`${question.id}-of`}>
          {facts.slice(0, NAMED).map(({ fact, article, entities }) => {
            const time = timeOf(fact);
            return (
              <li key={`${article.id}/${fact.id}`}>
                {time === null ? text.fact.undated : <EventDate edtf={time.edtf} />}
                {" · "}
                <Words parts={listWords([fact], text)} names={namesOf(entities)} plain />
              </li>
            );
          })}
          {unfounded.slice(0, NAMED).map((subject) => (
            <li key={subject}>
              <bdi>{nameIn(names, subject)}</bdi>
              {facts.length === 0 && (
                <>
                  {" "}
                  <code className="text-ink3">{subject.slice(0, 80)}</code>
                </>
              )}
            </li>
          ))}
        </ul>
        <p className="text-meta text-ink3">
          {question.reasons
            .slice(0, 4)
            .map((reason) => reasonWords(reason, text))
            .join("; ")}
        </p>
      </div>
    </li>
  );
}
