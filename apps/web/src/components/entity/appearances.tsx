import type { EntityPage } from "@chancery/services";
import Link from "next/link";

import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { ArticleItem } from "../record/article-item.tsx";
import { searchPath } from "../search/links.ts";

/** So many lines: the search has them all. */
const SHOWN = 50;

/** The articles that name an entity, those that name it most. */
export function Appearances({
  of: { entity, articles, appearances },
}: {
  of: Pick<EntityPage, "entity" | "articles" | "appearances">;
}) {
  const text = useText();
  const more = articles > SHOWN;
  return (
    <Part title={text.entity.articles} note={more ? text.entity.articlesNote(SHOWN) : undefined}>
      <ul className="lines">
        {appearances.slice(0, SHOWN).map(({ article, mentions }) => (
          <ArticleItem key={article.id} article={article}>
            <p className="text-meta text-ink3">{text.entity.mentions(mentions)}</p>
          </ArticleItem>
        ))}
      </ul>
      {more && (
        <p className="py-2 text-meta">
          <Link href={searchPath(`in:articles who:${entity.id}`)} prefetch={false}>
            {text.entity.allArticles(articles)}
          </Link>
        </p>
      )}
    </Part>
  );
}
