import type { ArticleSummary } from "@chancery/services";
import Link from "next/link";

import { articlePath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";
import { SourceName } from "./source-name.tsx";

/** Where a line of the record is from: the article, opened at the fact, its outlet and its day. */
export function SourceLine({
  article,
  fact,
  opens = false,
}: {
  article: ArticleSummary;
  fact: string;
  /** Whether this is what "open" means on the row. */
  opens?: boolean;
}) {
  const text = useText();
  return (
    <p className="line-source">
      <Link href={articlePath(article.id, fact)} prefetch={false} {...(opens ? { "data-open": true } : {})}>
        <bdi>{article.title ?? text.article.untitled}</bdi>
      </Link>
      {"\u00a0"}
      <span aria-hidden="true">·</span> <SourceName article={article} />
    </p>
  );
}
