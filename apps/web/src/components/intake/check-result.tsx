import type { CheckedText } from "@chancery/services";

import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { Published } from "../reader/published.tsx";
import { Reader } from "../reader/reader.tsx";
import { ArticleItem } from "../record/article-item.tsx";
import { EntityLink } from "../record/words.tsx";

/** What the extraction makes of a text, and which of its names the record knows. */
export function CheckResult({ checked: { record, known, stored } }: { checked: CheckedText }) {
  const text = useText();
  const { check: words } = text;
  const stands = new Set(known.map(({ id }) => id));
  const others = record.entities.filter(({ id }) => !stands.has(id));
  return (
    <>
      {stored && (
        <Part title={words.stored}>
          <ul>
            <ArticleItem article={stored} />
          </ul>
        </Part>
      )}
      <div className="grid gap-x-12 md:grid-cols-3">
        <Part title={text.article.published}>
          <div className="py-2">
            <Published published={record.article.published} text={record.source.text} />
          </div>
        </Part>
        <Part title={words.knownTitle}>
          <p className="py-2">
            {known.map((entity, index) => (
              <span key={entity.id}>
                {index > 0 && ", "}
                <EntityLink entity={entity} />
              </span>
            ))}
          </p>
        </Part>
        <Part title={words.newTitle}>
          <p className="py-2">
            {others.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <bdi>{name}</bdi>
              </span>
            ))}
          </p>
        </Part>
      </div>
      <h2 className="caps section-title mb-4">{words.result}</h2>
      <Reader record={record} addressed={false} />
    </>
  );
}
