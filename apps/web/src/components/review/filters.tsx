import type { RouterOutputs } from "@chancery/api/router";
import Link from "next/link";

import { withQuery } from "../../lib/paths.ts";
import type { List } from "../../lib/review/queue.ts";
import { useText } from "../../text/server.ts";

/** What the queue shows: all open questions, those of a kind, those that were answered; each with how many. */
export function Filters({
  counts: { open },
  list,
  answered,
}: {
  counts: RouterOutputs["review"]["counts"];
  list: List;
  answered: boolean;
}) {
  const { queue: words } = useText().review;
  const all = open.reduce((sum, { count }) => sum + count, 0);
  const link = (href: string, label: string, current: boolean) => (
    <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
      {label}
    </Link>
  );
  const kept = { entry: list.entry, entity: list.entity };
  return (
    <nav aria-label={words.filters} className="queue-filters">
      {link(withQuery("/review", kept), words.all(all), list.kind === undefined && !answered)}
      {open.map(({ kind, count }) => (
        <span key={kind}>
          {link(
            withQuery("/review", { ...kept, kind }),
            words.counted(words.kinds[kind], count),
            list.kind === kind && !answered,
          )}
        </span>
      ))}
      {link("/review?state=answered", words.answered, answered)}
    </nav>
  );
}
