import type { SavedSearch } from "@chancery/services";
import Link from "next/link";

import { lookAtSearch, removeSearch } from "../../app/searches/actions.ts";
import { dayWords } from "../../lib/dates.ts";
import { exportPath } from "../../lib/exports.ts";
import { useText } from "../../text/server.ts";
import { searchPath } from "./links.ts";

/** A kept search: what is new in it, its feeds, and the ways to have looked at it and to take it away. */
export function SavedItem({ search: { id, name, query, seenAt, fresh, more } }: { search: SavedSearch }) {
  const text = useText();
  const { saved: words } = text.finding;
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-2" data-row>
      <div className="min-w-0 grow">
        <Link href={searchPath(query, fresh > 0 ? "arrival" : undefined)} prefetch={false} data-open>
          <bdi>{name}</bdi>
        </Link>
        {name !== query && (
          <code className="ml-3 text-meta text-ink3">
            <bdi>{query}</bdi>
          </code>
        )}
        <p className="text-meta text-ink3">
          <strong className={fresh > 0 ? "text-ink" : undefined}>{words.fresh(fresh, more)}</strong>{" "}
          {words.since(dayWords(seenAt, text))}
          {" · "}
          <a href={`/export/search.atom?${new URLSearchParams({ query, title: name })}`}>{words.feed}</a>
          {" · "}
          <a href={exportPath("search", "ics", { query })}>{words.calendar}</a>
        </p>
      </div>
      <div className="no-print flex gap-2">
        <form action={lookAtSearch}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="query" value={query} />
          <button className="button-quiet" title={words.seenOf(name)}>
            {words.seen}
            <span className="sr-only"> {name}</span>
          </button>
        </form>
        <form action={removeSearch}>
          <input type="hidden" name="id" value={id} />
          <button className="button-quiet" title={words.removeOf(name)}>
            {words.remove}
            <span className="sr-only"> {name}</span>
          </button>
        </form>
      </div>
    </li>
  );
}
