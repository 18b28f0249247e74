import type { RouterOutputs } from "@chancery/api/router";
import Link from "next/link";

import { addressName, batchPath } from "../../lib/paths.ts";
import { api, orNull } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { Part } from "../part.tsx";

/** Batches that are looked into, and articles of each. */
const BATCHES = 3;
const ITEMS = 3;

type Batches = RouterOutputs["batches"]["list"]["items"];

/** What could not be read in lately, with the reason: of the newest batches that have any. */
export async function Troubles({ batches }: { batches: Batches }) {
  const text = await texts();
  const { batches: words } = text;
  const call = (await api()).batches;
  const troubled = batches.filter(({ states }) => states.refused + states.parked > 0).slice(0, BATCHES);
  const opened = await Promise.all(
    troubled.map(({ id }) => orNull(call.get({ id, states: ["refused", "parked"], limit: ITEMS }))),
  );
  const found = opened.flatMap((one) =>
    one === null ? [] : one.items.map((item) => ({ item, batch: one.batch })),
  );
  if (found.length === 0) return null;
  return (
    <Part title={words.troubles} note={words.troublesNote}>
      <ul className="lines">
        {found.map(({ item: { number, uri, title, trouble }, batch }) => (
          <li key={`${batch.id}/${number}`} className="py-1.5">
            <Link href={batchPath(batch.id)} prefetch={false}>
              <bdi>{title ?? addressName(uri)}</bdi>
            </Link>
            {trouble !== null && (
              <>
                {" "}
                <span lang="en">
                  {trouble.message}. <span className="text-ink2">{trouble.remedy}</span>
                </span>{" "}
                <code className="text-ink3">{trouble.code}</code>
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
