import { cookies } from "next/headers";
import Link from "next/link";

import { withQuery } from "../../lib/paths.ts";
import { VISIT_COOKIE, visitOf } from "../../lib/visit.ts";
import { newSince } from "../../server/new-since.ts";
import { texts } from "../../text/server.ts";

/** How many articles came in since the last visit, on every page; nothing on a first visit, or where the store does not answer. */
export async function NewCount() {
  const { before } = visitOf((await cookies()).get(VISIT_COOKIE)?.value, new Date());
  if (before === null) return null;
  const since = before.toISOString();
  const articles = await newSince(since);
  if (articles === null) return null;
  const { home } = await texts();
  return (
    <Link
      href={withQuery("/", { since })}
      prefetch={false}
      className="new-count no-print"
      title={home.since.barNote}
    >
      {home.since.inBar(articles)}
      <span className="sr-only">: {home.since.barNote}</span>
    </Link>
  );
}
