import { letterOf } from "../../lib/fact-type.ts";
import { articlePath, factPath } from "../../lib/paths.ts";
import type { AskedFact } from "../../lib/review/compare.ts";
import { timeOf } from "../../lib/words/fact.ts";
import { listWords } from "../../lib/words/list.ts";
import { useText } from "../../text/server.ts";
import { EventDate } from "../record/date.tsx";
import { Letter } from "../record/letter.tsx";
import { SourceName } from "../record/source-name.tsx";
import { Standings, standingsOf } from "../record/status.tsx";
import { namesOf, Words } from "../record/words.tsx";

/** One of the facts of a question: what it states, the sentences that state it, and where they stand. */
export function Side({ fact: { view, passages, told }, number }: { fact: AskedFact; number: number }) {
  const text = useText();
  const { case: words } = text.review;
  const { fact, article, entities } = view;
  const time = timeOf(fact);
  const at = `side-${number}`;
  return (
    <article className="side" aria-labelledby={at}>
      <h2 id={at} className="caps">
        {words.side(number)}
      </h2>
      <p className="side-said">
        <Letter letter={letterOf(fact)} /> <Words parts={listWords([fact], text)} names={namesOf(entities)} />{" "}
        <Standings of={standingsOf(fact)} />
      </p>
      <p className="text-meta">
        {time === null ? text.fact.undated : <EventDate edtf={time.edtf} />}
        {" · "}
        <bdi>{article.title ?? text.article.untitled}</bdi>
        {" · "}
        <SourceName article={article} />
      </p>
      {passages.map(({ before, words: stated, after }, index) => (
        <blockquote key={index} className="side-words" lang={article.language} dir="auto">
          {before}
          <mark>{stated}</mark>
          {after}
        </blockquote>
      ))}
      {passages.length === 0 && <p className="text-ink3">{text.fact.noEvidence}</p>}
      {told === null && fact.kind === "event" && <p className="text-ink3">{words.gone}</p>}
      <p className="side-ways no-print">
        <a href={articlePath(article.id, fact.id)}>{text.dossier.review.inArticle}</a>
        <a href={`/correct?fact=${article.id}/${encodeURIComponent(fact.id)}`}>{words.correctThis}</a>
        <a href={factPath(fact.id)}>
          <code>{fact.id.slice(0, 12)}</code>
        </a>
      </p>
    </article>
  );
}
