import Link from "next/link";

import type { ItemEvent, Totals } from "../../lib/intake.ts";
import { addressName, articlePath } from "../../lib/paths.ts";
import { useText } from "../../text/client.tsx";

/** What became of an article: where it stands now, or why it could not be read in and what helps. */
export function ImportItem({ event }: { event: ItemEvent }) {
  const text = useText();
  const { import: words } = text;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1.5">
      <span className="w-32 shrink-0 text-meta text-ink2">
        {words.outcomes[event.type === "failed" ? "failed" : event.outcome]}
      </span>
      {event.type === "failed" ? (
        <span className="min-w-0">
          <bdi>{addressName(event.uri)}</bdi>: {event.trouble.message}.{" "}
          <span className="text-ink2">{event.trouble.remedy}</span>{" "}
          <code className="text-ink3">{event.trouble.code}</code>
        </span>
      ) : (
        <span className="min-w-0">
          <Link href={articlePath(event.article)} prefetch={false} className="font-serif">
            <bdi>{event.title ?? words.untitled}</bdi>
          </Link>{" "}
          <span className="text-meta text-ink3">
            {words.facts(event.facts)}
            {event.version > 1 && ` · ${words.version(event.version)}`}
          </span>
        </span>
      )}
    </li>
  );
}

/** What became of all. */
export function ImportTotals({ totals }: { totals: Totals }) {
  const text = useText();
  const { import: words } = text;
  const { added, refreshed, readdressed, unchanged, failed, facts } = totals;
  return (
    <p className="mt-3 border-t border-ink py-2" role="status">
      {words.totals(added, refreshed, readdressed + unchanged, failed, facts)}
    </p>
  );
}
