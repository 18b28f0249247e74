import type { SearchPage } from "@chancery/services";
import Link from "next/link";

import { namedIn } from "../../lib/search.ts";
import { useText } from "../../text/server.ts";
import { searchPath } from "./links.ts";

/** Whom only the tables know: they have pages, though no article names them. */
function Unrecorded({ named }: { named: readonly { readonly id: string; readonly name: string }[] }) {
  const { finding: words } = useText();
  return (
    <>
      <strong>{words.unrecorded}:</strong>{" "}
      {named.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={`/entity/${encodeURIComponent(id)}`} prefetch={false}>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
    </>
  );
}

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
                {code === "unrecorded" && namedIn(message).length > 0 ? (
                  <Unrecorded named={namedIn(message)} />
                ) : (
                  <>
                    <strong>{words.problems[severity]}:</strong> <bdi lang="en">{message}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
