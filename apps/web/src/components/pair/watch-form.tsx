import Link from "next/link";

import { saveSearch } from "../../app/searches/actions.ts";
import { watchQuery } from "../../lib/pair/watch.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";

/** Watches a pair of states by one press: a search that is kept, and told of on the day sheet. */
export async function WatchForm({ a, b, name }: { a: string; b: string; name: string }) {
  const { pair: words } = await texts();
  const query = watchQuery(a, b);
  const isWatched = (await (await api()).searches.list()).some((search) => search.query === query);
  if (isWatched)
    return (
      <Link href="/searches" prefetch={false} className="no-print text-meta">
        {words.watched}
      </Link>
    );
  return (
    <form action={saveSearch} className="no-print">
      <input type="hidden" name="query" value={query} />
      <input type="hidden" name="name" value={name} />
      <button className="button-quiet">{words.watch}</button>
    </form>
  );
}
