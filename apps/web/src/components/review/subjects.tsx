import type { EntityKind } from "@chancery/core";

import { api, orNull } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { EntityLink, type Names } from "../record/words.tsx";
import { SourceName } from "../record/source-name.tsx";

/** Articles of each that are named. */
const SHOWN = 4;

/** The people, bodies or agreements of a question, each as the articles name it. */
export function Subjects({ ids, names }: { ids: readonly string[]; names: Names }) {
  return (
    <div className="sides">
      {ids.map((id, index) => (
        <Subject key={id} id={id} names={names} number={index + 1} />
      ))}
    </div>
  );
}

async function Subject({ id, names, number }: { id: string; names: Names; number: number }) {
  const text = await texts();
  const page = await orNull((await api()).entities.get({ id }));
  const entity = names.get(id);
  const at = `subject-${number}`;
  return (
    <article className="side" aria-labelledby={at}>
      <h2 id={at} className="caps">
        {text.review.case.side(number)}
      </h2>
      <p className="side-said">{entity === undefined ? <code>{id}</code> : <EntityLink entity={entity} />}</p>
      <p className="text-meta text-ink3">
        {entity !== undefined && `${text.kinds[entity.kind as EntityKind]} · `}
        <code>{id}</code>
      </p>
      {page !== null && (
        <>
          <p className="font-serif">
            {page.printed.slice(0, 6).map(({ name, articles }, index) => (
              <span key={name}>
                {index > 0 && "; "}
                <bdi>{name}</bdi>{" "}
                <span className="text-meta text-ink3">{text.entity.printedIn(articles)}</span>
              </span>
            ))}
          </p>
          <ul className="text-meta">
            {page.appearances.slice(0, SHOWN).map(({ article, description }) => (
              <li key={article.id}>
                <a href={`/a/${article.id}`}>
                  <bdi>{article.title ?? text.article.untitled}</bdi>
                </a>{" "}
                <SourceName article={article} />
                {description !== null && (
                  <>
                    {" "}
                    “<bdi>{description}</bdi>”
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
