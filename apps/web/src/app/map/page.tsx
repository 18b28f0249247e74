import type { Metadata } from "next";

import { PlaceTable } from "../../components/map/place-table.tsx";
import { BoundaryNote, WorldMap } from "../../components/map/world-map.tsx";
import { Exports } from "../../components/exports.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Part } from "../../components/part.tsx";
import { namesOf } from "../../components/record/words.tsx";
import { TimelineForm } from "../../components/timeline/form.tsx";
import { Remarks } from "../../components/timeline/remarks.tsx";
import { wholeWorld } from "../../lib/map/points.ts";
import { withQuery } from "../../lib/paths.ts";
import { ranged, timelineQuery } from "../../lib/timeline/query.ts";
import { api } from "../../server/api.ts";
import { guarded } from "../../server/guarded.tsx";
import { whoIs } from "../../server/who-is.ts";
import { texts } from "../../text/server.ts";

const PATH = "/map";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  const { map: words } = text;
  return { title: words.title };
}

/** Where events took place: points where a town is told, a table for all. */
export default guarded(async ({ searchParams }: PageProps<"/map">) => {
  const text = await texts();
  const { map: words } = text;
  const query = timelineQuery(await searchParams);
  const call = await api();
  const meant = await Promise.all(
    [query.who, query.with, query.at].map((written) => (written === undefined ? null : whoIs(call, written))),
  );
  const nobody = meant.some((one) => one !== null && one.entity === null);
  const who = meant.slice(0, 2).flatMap((one) => one?.entity?.id ?? []);
  const filter = {
    from: query.from,
    to: query.to,
    place: meant[2]?.entity?.id,
    ...(who.length > 0 ? { who } : {}),
    ...(query.types.length > 0 ? { types: [...query.types] } : {}),
  };
  const found = nobody ? null : await call.places.list(filter);
  const names = namesOf(Object.values(found?.names ?? {}));
  const range = { from: query.from ?? null, to: query.to ?? null };
  const hrefOf = (place: string): string =>
    withQuery("/timeline", { ...ranged(query, range), lanes: undefined, at: place });
  return (
    <div className="page">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <TimelineForm query={query} path={PATH} lanes={false} />
      <Remarks query={query} meant={meant} />
      {found !== null && (
        <>
          <p role="status" className="pb-2">
            {found.total === 0 ? words.nothing : words.found(found.placed, found.total)}
          </p>
          <div className="map-region" role="region" aria-label={words.region} tabIndex={0}>
            <WorldMap view={wholeWorld(found.places)} names={names} hrefOf={hrefOf} label={words.title} />
          </div>
          <BoundaryNote />
          <Exports list="events" filter={filter} calendar />
          {found.places.length > 0 && (
            <div className="mt-8">
              <Part title={words.table} note={words.tableNote}>
                <PlaceTable places={found.places} names={names} hrefOf={hrefOf} />
              </Part>
            </div>
          )}
        </>
      )}
    </div>
  );
});
