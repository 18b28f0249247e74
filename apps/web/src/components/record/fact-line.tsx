import type { FactView } from "@chancery/services";
import type { ReactNode } from "react";

import { letterOf } from "../../lib/fact-type.ts";
import { stretchesOf } from "../../lib/highlight.ts";
import { quotationOf, timeOf } from "../../lib/words/fact.ts";
import { listWords } from "../../lib/words/list.ts";
import { isNamed } from "../../lib/words/parts.ts";
import { useText } from "../../text/server.ts";
import { EventDate } from "./date.tsx";
import { Letter } from "./letter.tsx";
import { Seal } from "./seal.tsx";
import { SourceLine } from "./source-line.tsx";
import { Standings, standingsOf } from "./status.tsx";
import { Stretches } from "./stretches.tsx";
import { nameIn, namesOf, Words } from "./words.tsx";

/** A fact, or the members of one list, as a line: what is stated, the words that state it, and where they stand. */
export function FactLine({
  views,
  highlight = [],
  self,
  seal,
  children,
}: {
  views: readonly [FactView, ...FactView[]];
  highlight?: readonly string[];
  /** The entity whose page it stands on. */
  self?: string;
  /** The stamp of the event that it is part of; without one, that of a fact of one article. */
  seal?: ReactNode;
  children?: ReactNode;
}) {
  const text = useText();
  const [{ fact, evidence, article }, ...others] = views;
  const names = namesOf(views.flatMap(({ entities }) => entities));
  const time = timeOf(fact);
  const said = quotationOf(fact, evidence);
  const words = listWords([fact, ...others.map((view) => view.fact)], text);
  const place = fact.kind === "event" && !isNamed(words, fact.place) ? fact.place : null;
  return (
    <li className="line" data-letter={letterOf(fact)} data-row>
      <Letter letter={letterOf(fact)} />
      <div className="line-date">
        {time ? <EventDate edtf={time.edtf} /> : <span className="text-ink3">{text.fact.undated}</span>}
      </div>
      <div className="line-body min-w-0">
        <p className="line-words">
          <Words parts={words} names={names} self={self} />
          {place !== null && (
            <>
              {"\u00a0· "}
              <Words parts={[{ entity: place }]} names={names} self={self} />
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
        <SourceLine article={article} fact={fact.id} opens />
        {children}
      </div>
      {seal ?? <Seal articles={1} />}
    </li>
  );
}
