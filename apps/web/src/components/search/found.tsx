import { MATCH_CLOSE, MATCH_OPEN, type SearchPage } from "@chancery/services";

import { stretchesOfSnippet, wordsOf } from "../../lib/highlight.ts";
import { useText } from "../../text/server.ts";
import { EntryItem } from "../dossier/entry-item.tsx";
import { EntrySeal } from "../dossier/seal.tsx";
import { ArticleItem } from "../record/article-item.tsx";
import { FactLine } from "../record/fact-line.tsx";
import { Seal } from "../record/seal.tsx";
import { Stretches } from "../record/stretches.tsx";
import { EntityLink, namesOf } from "../record/words.tsx";
import { Choose } from "./choose.tsx";
import { ChosenForm } from "./chosen-form.tsx";
import { Why } from "./why.tsx";

/** The rows of a search: what is stated, its words with the hits marked, how many tell of it, why it answers. */
export function FoundRows({ page: { found, parts, names } }: { page: SearchPage }) {
  const highlight = [
    ...parts.flatMap(({ part }) =>
      !part.not && (part.kind === "words" || (part.kind === "key" && part.key !== "is" && part.key !== "in"))
        ? wordsOf(part.kind === "words" ? part.text : part.value)
        : [],
    ),
    ...names.flatMap(({ name }) => wordsOf(name)),
  ];
  switch (found.scope) {
    case "facts":
    case "statements":
      return (
        <>
          <ul className="lines">
            {found.items.map((item) => (
              <FactLine
                key={item.fact.id + item.article.id}
                views={[item]}
                highlight={highlight}
                seal={
                  <div className="line-end">
                    {item.entry === null ? <Seal articles={1} /> : <EntrySeal entry={item.entry} />}
                    <Choose fact={item.fact.id} name={item.evidence[0]?.text.slice(0, 80) ?? item.fact.id} />
                  </div>
                }
              >
                <Why why={item.why} />
              </FactLine>
            ))}
          </ul>
          <ChosenForm />
        </>
      );
    case "events":
      return (
        <ul className="lines">
          {found.items.map((item) => (
            <EntryItem key={item.id} line={item} names={namesOf(Object.values(found.names))}>
              <Why why={item.why} />
            </EntryItem>
          ))}
        </ul>
      );
    case "articles":
      return (
        <ul className="lines">
          {found.items.map(({ article, snippet }) => (
            <ArticleItem key={article.id} article={article}>
              {snippet !== "" && (
                <blockquote className="line-quote" lang={article.language}>
                  <Stretches of={stretchesOfSnippet(snippet, MATCH_OPEN, MATCH_CLOSE)} />
                </blockquote>
              )}
            </ArticleItem>
          ))}
        </ul>
      );
    case "names":
      return <NameRows items={found.items} />;
  }
}

/** Entities with why they answer. */
export function NameRows({ items }: { items: Extract<SearchPage["found"], { scope: "names" }>["items"] }) {
  const text = useText();
  return (
    <ul className="lines">
      {items.map(({ entity, why }) => (
        <li key={entity.id} className="flex flex-wrap items-baseline gap-x-3 py-1.5" data-row>
          <EntityLink entity={entity} />
          <span className="text-meta text-ink3">{text.kinds[entity.kind]}</span>
          <Why why={why === null ? [] : [why]} />
        </li>
      ))}
    </ul>
  );
}
