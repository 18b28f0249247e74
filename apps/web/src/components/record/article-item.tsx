import type { ArticleSummary } from "@chancery/services";
import Link from "next/link";
import type { ReactNode } from "react";

import { articlePath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";
import { SourceName } from "./source-name.tsx";

/** An article in a list. */
export function ArticleItem({ article, children }: { article: ArticleSummary; children?: ReactNode }) {
  const text = useText();
  return (
    <li className="py-2" data-row>
      <p className="font-serif text-[0.9375rem] leading-5">
        <Link href={articlePath(article.id)} prefetch={false} data-open>
          <bdi>{article.title ?? text.article.untitled}</bdi>
        </Link>
      </p>
      <p className="text-meta text-ink3">
        <SourceName article={article} /> · {text.article.facts(article.facts)}
        {!article.current && ` · ${text.article.versionName(article.version)}, ${text.article.olderMark}`}
      </p>
      {children}
    </li>
  );
}
