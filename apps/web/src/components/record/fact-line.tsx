import type { FactView } from "@chancery/services";
import Link from "next/link";

import { letterOf } from "../../lib/fact-type.ts";
import { stretchesOf } from "../../lib/highlight.ts";
import { articlePath } from "../../lib/paths.ts";
import { factWords, quotationOf, timeOf } from "../../lib/words/fact.ts";
import { text } from "../../text/index.ts";
import { SourceName } from "./source-name.tsx";
import { EventDate } from "./date.tsx";
import { Letter } from "./letter.tsx";
import { Seal } from "./seal.tsx";
import { Standings, standingsOf } from "./status.tsx";
import { Stretches } from "./stretches.tsx";
import { nameIn, namesOf, Words } from "./words.tsx";

/** A fact as a line: what is stated, the words that state it, and where they stand. */
export function FactLine({ view, highlight = [] }: { view: FactView; highlight?: readonly string[] }) {
  const { fact, evidence, entities, article } = view;
  const names = namesOf(entities);
  const time = timeOf(fact);
  const place = fact.kind === "event" ? fact.place : null;
  const said = quotationOf(fact, evidence);
  const words = factWords(fact);
  const told = place !== null && words.some((part) => "entity" in part && part.entity === place);
  return (
    <li className="line" data-letter={letterOf(fact)} data-row>
      <Letter letter={letterOf(fact)} />
      <div className="line-date">
        {time ? <EventDate edtf={time.edtf} /> : <span className="text-ink3">{text.fact.undated}</span>}
      </div>
      <div className="line-body min-w-0">
        <p className="line-words">
          <Words parts={words} names={names} />
          {place !== null && !told && (
            <>
              {" · "}
              <Words parts={[{ entity: place }]} names={names} />
            </>
          )}{" "}
          <Standings of={standingsOf(fact)} />
          {fact.source !== null && (
            <span className="status" data-status="said">
              {" "}
              {text.fact.according(nameIn(names, fact.source))}
            </span>
          )}
        </p>
        <blockquote className="line-quote" lang={article.language}>
          {said !== null && fact.kind === "statement" && fact.form === "direct" ? (
            <>
              “<Stretches of={stretchesOf(said, highlight)} />”
            </>
          ) : (
            <Stretches of={stretchesOf(evidence[0]?.text ?? text.fact.noEvidence, highlight)} />
          )}
        </blockquote>
        <p className="line-source">
          <Link href={articlePath(article.id, fact.id)} prefetch={false} data-open>
            <bdi>{article.title ?? text.article.untitled}</bdi>
          </Link>
          {" · "}
          <SourceName article={article} />
        </p>
      </div>
      <Seal articles={1} />
    </li>
  );
}
