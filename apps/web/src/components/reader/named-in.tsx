import type { ArticleRecord } from "@chancery/core";

import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { EntityLink } from "../record/words.tsx";

/** Everybody and everything that the article names, and what the reading remarked. */
export function NamedIn({ record: { entities, diagnostics } }: { record: ArticleRecord }) {
  const text = useText();
  return (
    <div className="mt-10">
      <Part title={text.article.named}>
        <ul className="names columns-1 gap-x-12 sm:columns-2 lg:columns-4">
          {entities.map((entity) => (
            <li key={entity.id} className="break-inside-avoid border-b border-rule py-1">
              <EntityLink entity={entity} />{" "}
              <span className="text-meta text-ink3">
                {text.kinds[entity.kind]}
                {entity.description !== null && (
                  <>
                    , <bdi>{entity.description}</bdi>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      {diagnostics.length > 0 && (
        <Part title={text.article.diagnostics}>
          <ul className="py-2 text-table text-ink2">
            {diagnostics.map(({ code, message }, index) => (
              <li key={index}>
                <code>{code}</code> {message}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}
