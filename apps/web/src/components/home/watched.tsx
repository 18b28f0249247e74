import type { SavedSearch } from "@chancery/services";
import Link from "next/link";

import { pairWatched } from "../../lib/pair/watch.ts";
import { pairPath } from "../../lib/pair/address.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { searchPath } from "../search/links.ts";
import { Sparkline } from "./sparkline.tsx";

/** Searches shown here; the rest stands on the page of saved searches. */
const SHOWN = 8;

/** What is watched: saved searches, those of two states with their events over the years, each with what is new in it. */
export async function Watched({ searches }: { searches: readonly SavedSearch[] }) {
  const text = await texts();
  const { home: words, finding } = text;
  const call = await api();
  // What has news comes first.
  const shown = searches.toSorted((a, b) => b.fresh - a.fresh).slice(0, SHOWN);
  const rows = await Promise.all(
    shown.map(async (search) => {
      const pair = pairWatched(search.query);
      const marks = pair === null ? null : await call.timeline.marks({ who: [...pair], lanes: "type" });
      return { search, pair, months: marks?.months ?? [] };
    }),
  );
  return (
    <Part
      title={words.watched}
      note={
        <Link href="/searches" prefetch={false}>
          {finding.saved.all}
        </Link>
      }
    >
      <ul className="lines">
        {rows.map(({ search: { id, name, query, fresh, more }, pair, months }) => (
          <li key={id} className="watched" data-row>
            <Link href={pair === null ? searchPath(query) : pairPath(...pair)} prefetch={false} data-open>
              <bdi>{name}</bdi>
            </Link>
            <Sparkline months={months} />
            <span className="watched-fresh">
              {fresh === 0 ? (
                <span className="text-ink3">{finding.saved.fresh(0, false)}</span>
              ) : (
                <Link href={searchPath(query, "arrival")} prefetch={false}>
                  {finding.saved.fresh(fresh, more)}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
