import Link from "next/link";

import { pairPath } from "../../lib/pair/address.ts";
import { withQuery } from "../../lib/paths.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { Part } from "../part.tsx";

const SHOWN = 12;

/** The states with which a state takes part in most events, each a way to the page of the two. */
export async function StatePairs({ state }: { state: string }) {
  const { pair: words } = await texts();
  const { pairs, names } = await (await api()).pairs.list({ of: state, limit: SHOWN });
  return (
    <Part
      title={words.section}
      note={
        <Link href={withQuery("/timeline", { who: state })} prefetch={false}>
          {words.onTimeline}
        </Link>
      }
    >
      {pairs.length === 0 && <p className="py-2">{words.empty}</p>}
      <ul className="lines">
        {pairs.map(({ a, b, entries }) => {
          const other = a === state ? b : a;
          return (
            <li key={other} className="names flex items-baseline gap-3 py-1">
              <Link href={pairPath(a, b)} prefetch={false} className="grow">
                {names[other]?.name ?? other}
              </Link>
              <span className="text-meta tabular-nums text-ink3">{words.events(entries)}</span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
