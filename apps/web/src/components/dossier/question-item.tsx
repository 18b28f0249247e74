import type { QuestionView } from "@chancery/services";

import { answersTo } from "../../lib/dossier/answers.ts";
import { reasonWords } from "../../lib/words/review.ts";
import { useText } from "../../text/server.ts";
import { FactLine } from "../record/fact-line.tsx";
import { EntityLink, type Names } from "../record/words.tsx";
import { Act, DecisionForm } from "./forms.tsx";
import { EntryItem } from "./entry-item.tsx";

/** A question: what is asked, both sides in their own words, what speaks for it, and the answers. */
export function QuestionItem({ view, names, back }: { view: QuestionView; names: Names; back: string }) {
  const text = useText();
  const { review } = text.dossier;
  const { question, facts, entries } = view;
  const unfounded = question.subjects.filter((subject) => !subject.includes("/"));
  return (
    <article className="question" id={question.id} aria-labelledby={`${question.id}-asks`}>
      <h3 id={`${question.id}-asks`}>{review.kinds[question.kind]}</h3>
      <p className="text-meta text-ink3">
        {review.strength(question.strength)} · {review.because}:{" "}
        {question.reasons.map((reason) => reasonWords(reason, text)).join("; ")}
      </p>
      <ul className="lines">
        {facts.map((fact) => (
          <FactLine key={fact.article.id + fact.fact.id} views={[fact]} />
        ))}
        {unfounded.map((subject) => {
          const entity = names.get(subject);
          return (
            <li key={subject} className="py-2">
              {entity ? <EntityLink entity={entity} /> : null} <code>{subject}</code>
            </li>
          );
        })}
      </ul>
      {entries.length > 0 && (
        <details>
          <summary>{review.nowPart}</summary>
          <ul className="lines">
            {entries.map((line) => (
              <EntryItem key={line.id} line={line} names={names} />
            ))}
          </ul>
        </details>
      )}
      <DecisionForm back={back} question={question.id}>
        {answersTo(question, facts).map(({ label, side, act }) => (
          <Act key={`${label} ${side}`} act={act}>
            {label === "right" ? review.right(side ?? 0) : review[label]}
          </Act>
        ))}
      </DecisionForm>
    </article>
  );
}
