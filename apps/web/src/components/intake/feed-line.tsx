import type { RouterOutputs } from "@chancery/api/router";
import Link from "next/link";

import { actOnFeed } from "../../app/import/feeds/actions.ts";
import { instantWords } from "../../lib/dates.ts";
import { batchPath } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";

type Feed = RouterOutputs["feeds"]["list"][number];

/** A watched feed: how it answered last, when it is asked next, and what it brought. */
export function FeedLine({ feed }: { feed: Feed }) {
  const text = useText();
  const { feeds: words } = text.batches;
  const { id, url, title, every, answeredAt, dueAt, failures, trouble, lastBatch } = feed;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1.5">
      <span className="min-w-0 grow">
        {title !== null && (
          <>
            <bdi>{title}</bdi>{" "}
          </>
        )}
        <code className={title === null ? "" : "text-meta text-ink3"}>{url}</code>
        <br />
        <span className="text-meta text-ink2">
          {[
            words.every(every),
            answeredAt === null
              ? failures === 0 && words.never
              : words.answered(instantWords(answeredAt, text)),
            words.next(instantWords(dueAt, text)),
          ]
            .filter((part) => part !== false)
            .join(" · ")}
        </span>
        {trouble !== null && (
          <span className="text-meta">
            {" · "}
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
