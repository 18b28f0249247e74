import { printQuery, type SearchPage, type SearchScope } from "@chancery/services";
import Link from "next/link";

import { useText } from "../../text/server.ts";
import { searchPath } from "./links.ts";

const SCOPES: readonly SearchScope[] = ["facts", "events", "statements", "articles", "names"];
const ORDERS = ["relevance", "newest", "oldest", "arrival"] as const;

/** Where to look, in which order: links that keep the rest of the query. */
export function Scopes({
  page: { parts, found, order },
}: {
  page: Pick<SearchPage, "parts" | "found" | "order">;
}) {
  const text = useText();
  const { finding: words } = text;
  const others = parts.map(({ part }) => part).filter((part) => part.kind !== "key" || part.key !== "in");
  const within = (scope: SearchScope): string =>
    printQuery(
      scope === "facts" ? others : [{ kind: "key", key: "in", value: scope, not: false }, ...others],
    );
  const isRanked = others.some((part) => part.kind === "words" && !part.not);
  return (
    <div className="search-bar no-print">
      <nav aria-label={words.scopes} className="sections">
        {SCOPES.map((scope) => (
          <Link
            key={scope}
            href={searchPath(within(scope), order)}
            prefetch={false}
            {...(scope === found.scope ? { "aria-current": "page" as const } : {})}
          >
            {words.scope[scope]}
          </Link>
        ))}
      </nav>
      {found.scope !== "names" && (
        <nav aria-label={words.orders} className="sections text-meta">
          {ORDERS.filter((name) => isRanked || name !== "relevance").map((name) => (
            <Link
              key={name}
              href={searchPath(printQuery(parts.map(({ part }) => part)), name)}
              prefetch={false}
              {...(name === order ? { "aria-current": "true" as const } : {})}
            >
              {words.order[name]}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
