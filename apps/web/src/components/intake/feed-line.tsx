import type { RouterOutputs } from "@chancery/api/router";
import Link from "next/link";

import { actOnFeed } from "../../app/import/feeds/actions.ts";
import { addressName, batchPath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";

type Feed = RouterOutputs["feeds"]["list"][number];

const shown = (time: string): string => time.slice(0, 16).replace("T", " ");

/** A watched feed: how it answered last, when it is asked next, and what it brought. */
export function FeedLine({ feed }: { feed: Feed }) {
  const { feeds: words } = useText().batches;
  const { id, url, title, every, answeredAt, dueAt, failures, trouble, lastBatch } = feed;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1.5">
      <span className="min-w-0 grow">
        <bdi>{title ?? addressName(url)}</bdi> <code className="text-meta text-ink3">{url}</code>
        <br />
        <span className="text-meta text-ink2">
          {words.every(every)} · {answeredAt === null ? words.never : words.answered(shown(answeredAt))} ·{" "}
          {words.next(shown(dueAt))}
        </span>
        {trouble !== null && (
          <span className="text-meta">
            {" "}
            {words.failed(failures)} {trouble.message}. <span className="text-ink2">{trouble.remedy}</span>{" "}
            <code className="text-ink3">{trouble.code}</code>
          </span>
        )}
      </span>
      {lastBatch !== null && (
        <Link href={batchPath(lastBatch)} prefetch={false} className="text-meta">
          {words.brought}
        </Link>
      )}
      <form action={actOnFeed} className="no-print flex gap-2">
        <input type="hidden" name="id" value={id} />
        <button name="act" value="look" className="button-quiet">
          {words.look}
        </button>
        <button name="act" value="remove" className="button-quiet">
          {words.remove}
        </button>
      </form>
    </li>
  );
}
