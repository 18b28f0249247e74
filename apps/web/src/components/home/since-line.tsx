import Link from "next/link";

import { instantWords } from "../../lib/dates.ts";
import { withQuery } from "../../lib/paths.ts";
import { daysBefore } from "../../lib/visit.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";

/**
 * What is new since the last visit, and the ways to see only what is new since then, yesterday, a week ago. Links: it works
 * without scripts, and an address can be kept.
 */
export async function SinceLine({
  before,
  asked,
  now,
}: {
  before: Date | null;
  asked: Date | null;
  now: Date;
}) {
  const text = await texts();
  const { since: words } = text.home;
  const from = asked ?? before;
  const counted = from === null ? null : await (await api()).facts.since({ since: from.toISOString() });
  const ways = [
    ...(before === null ? [] : [{ name: words.visit, since: before.toISOString() }]),
    { name: words.yesterday, since: daysBefore(now, 1) },
    { name: words.week, since: daysBefore(now, 7) },
  ];
  return (
    <div className="since">
      {counted !== null && from !== null && (
        <p className="since-told">
          <strong>
            {counted.articles === 0 ? words.nothing : words.told(counted.articles, counted.facts)}
          </strong>{" "}
          {asked === null
            ? words.sinceVisit(instantWords(from.toISOString(), text))
            : words.since(instantWords(from.toISOString(), text))}
        </p>
      )}
      <nav aria-label={words.label} className="since-ways no-print">
        <span aria-hidden="true">{words.only}</span>
        {ways.map(({ name, since }) => (
          <Link
            key={since}
            href={withQuery("/", { since })}
            prefetch={false}
            {...(asked !== null && new Date(since).getTime() === asked.getTime()
              ? { "aria-current": "page" as const }
              : {})}
          >
            {name}
          </Link>
        ))}
        <Link href="/" prefetch={false} {...(asked === null ? { "aria-current": "page" as const } : {})}>
          {words.all}
        </Link>
      </nav>
    </div>
  );
}
