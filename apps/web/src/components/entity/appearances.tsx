import type { EntityPage } from "@chancery/services";

import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { ArticleItem } from "../record/article-item.tsx";

/** The articles that name an entity. */
export function Appearances({ of }: { of: EntityPage["appearances"] }) {
  const text = useText();
  return (
    <Part title={text.entity.articles}>
      <ul className="lines">
        {of.map(({ article, mentions }) => (
          <ArticleItem key={article.id} article={article}>
            <p className="text-meta text-ink3">{text.entity.mentions(mentions)}</p>
          </ArticleItem>
        ))}
      </ul>
    </Part>
  );
}
