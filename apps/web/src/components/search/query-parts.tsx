import type { SearchPage } from "@chancery/services";
import Link from "next/link";

import { useText } from "../../text/server.ts";
import { searchPath } from "./links.ts";

/** The conditions of the query as it was understood, each a link to the query without it, and what is wrong with it. */
export function QueryParts({
  page: { parts, problems },
  order,
}: {
  page: Pick<SearchPage, "parts" | "problems">;
  order: string | undefined;
}) {
  const text = useText();
  const { finding: words } = text;
  return (
    <>
      {parts.length > 0 && (
        <ul className="chips no-print" aria-label={words.chips}>
          {parts.map(({ text: part, without }) => (
            <li key={part}>
              <Link
                href={searchPath(without, order)}
                prefetch={false}
                className="chip"
                title={words.without(part)}
              >
                <bdi>{part}</bdi> <span aria-hidden="true">×</span>
                <span className="sr-only"> {words.without(part)}</span>
              </Link>
            </li>
          ))}
          {parts.length > 1 && (
            <li>
              <Link href={searchPath("")} prefetch={false} className="text-meta">
                {words.clear}
              </Link>
            </li>
          )}
        </ul>
      )}
      {problems.length > 0 && (
        <div role="status">
          <ul className="my-3 max-w-3xl">
            {problems.map(({ severity, code, message }) => (
              <li key={code + message} className="py-0.5">
                <strong>{words.problems[severity]}:</strong> <bdi>{message}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
