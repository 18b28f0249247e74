import Link from "next/link";

import { saveSearch } from "../../app/searches/actions.ts";
import { useText } from "../../text/server.ts";

/** Keeps the search of the page under a name. */
export function SaveForm({ query }: { query: string }) {
  const { saved: words } = useText().finding;
  return (
    <form action={saveSearch} className="save-form no-print">
      <input type="hidden" name="query" value={query} />
      <label>
        <span className="caps">{words.name}</span>
        <input
          id="save"
          name="name"
          className="field"
          maxLength={200}
          placeholder={query}
          autoComplete="off"
          aria-keyshortcuts="s"
        />
      </label>
      <button className="button-quiet">{words.save}</button>
      <a href={`/export/search.atom?${new URLSearchParams({ query })}`} className="text-meta">
        {words.feed}
      </a>
      <Link href="/searches" prefetch={false} className="text-meta">
        {words.all}
      </Link>
    </form>
  );
}
