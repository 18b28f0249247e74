import Link from "next/link";

import type { ItemEvent, Totals } from "../../lib/intake.ts";
import { addressName, articlePath } from "../../lib/paths.ts";
import { text } from "../../text/index.ts";

const { import: words } = text;

/** What became of an article: where it stands now, or why it could not be read in and what helps. */
export function ImportItem({ event }: { event: ItemEvent }) {
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
            <bdi>{event.title ?? text.article.untitled}</bdi>
          </Link>{" "}
          <span className="text-meta text-ink3">
            {text.article.facts(event.facts)}
            {event.version > 1 && ` · ${text.article.versionName(event.version)}`}
          </span>
        </span>
      )}
    </li>
  );
}

/** What became of all. */
export function ImportTotals({ totals }: { totals: Totals }) {
  const { added, refreshed, readdressed, unchanged, failed, facts } = totals;
  return (
    <p className="mt-3 border-t border-ink py-2" role="status">
      {words.totals(added, refreshed, readdressed + unchanged, failed, facts)}
    </p>
  );
}
