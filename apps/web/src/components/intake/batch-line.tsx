import Link from "next/link";

import { instantWords } from "../../lib/dates.ts";
import { batchPath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";
import { reportOf, standingOf, type Batch } from "./batch-standing.tsx";

/** A batch in a list: when, from where, how it stands, what it came to. */
export function BatchLine({ batch }: { batch: Batch }) {
  const text = useText();
  const { batches: words } = text;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1.5">
      <time dateTime={batch.createdAt} className="shrink-0 text-meta text-ink2 tabular-nums">
        {instantWords(batch.createdAt, text)}
      </time>
      <Link href={batchPath(batch.id)} prefetch={false}>
        <bdi>{batch.label ?? words.title}</bdi>
      </Link>
      <span className="text-meta text-ink3">
        {words.origins[batch.origin]} · {standingOf(batch, words)}
      </span>
      <span className="text-meta text-ink2">
        {reportOf(batch, words) ?? text.lists.inArticles(batch.total)}
      </span>
    </li>
  );
}
