import type { EntryView } from "@chancery/services";

import { aroundPoints } from "../../lib/map/points.ts";
import { withQuery } from "../../lib/paths.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { BoundaryNote, WorldMap } from "../map/world-map.tsx";
import { Part } from "../part.tsx";
import { FactLine } from "../record/fact-line.tsx";
import { namesOf } from "../record/words.tsx";
import { EntryItem } from "./entry-item.tsx";

/** What stands around an event: what was said, the same people in the days around, what came later, where it was. */
export async function AroundEntry({ entry }: Pick<EntryView, "entry">) {
  const text = await texts();
  const words = text.people;
  const call = await api();
  const [{ said, tour, later, names }, map] = await Promise.all([
    call.events.around({ id: entry.id }),
    entry.place === null ? null : call.places.of({ ids: [entry.place] }),
  ]);
  const named = namesOf(Object.values(names));
  const view = map === null ? null : aroundPoints(map.places);
  return (
    <>
      {said.length > 0 && (
        <Part title={words.said}>
          <ul className="lines">
            {said.map((one) => (
              <FactLine key={one.fact.id + one.article.id} views={[one]} />
            ))}
          </ul>
        </Part>
      )}
      {tour.length > 0 && (
        <Part title={words.tour} note={words.tourNote}>
          <ul className="lines">
            {tour.map((line) => (
              <EntryItem key={line.id} line={line} names={named} />
            ))}
          </ul>
        </Part>
      )}
      {later.length > 0 && (
        <Part title={words.later} note={words.laterNote}>
          <ul className="lines">
            {later.map((line) => (
              <EntryItem key={line.id} line={line} names={named} />
            ))}
          </ul>
        </Part>
      )}
      {map !== null && view !== null && (
        <Part title={text.map.here}>
          <div className="max-w-md">
            <WorldMap
              small
              view={view}
              names={namesOf(Object.values(map.names))}
              label={text.map.here}
              hrefOf={(place) => withQuery("/timeline", { at: place })}
            />
            <BoundaryNote />
          </div>
        </Part>
      )}
    </>
  );
}
