import { EventType, type EntryStatus } from "@chancery/core";

import { aroundPoints } from "../../lib/map/points.ts";
import { withQuery } from "../../lib/paths.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { BoundaryNote, WorldMap } from "../map/world-map.tsx";
import { Part } from "../part.tsx";
import { namesOf } from "../record/words.tsx";

const WENT = EventType.options.filter((type) =>
  ["visit", "meeting", "summit", "signing", "ceremony"].includes(type),
);
const HAPPENED: EntryStatus[] = ["actual", "ongoing", "fulfilled", "changed", "recalled-only"];

/** A small map of where a person, or who serves a state or body, went: points of towns only. */
export async function Travels({ who }: { who: string }) {
  const text = await texts();
  const words = text.map;
  const { places, names } = await (
    await api()
  ).places.list({ who: [who], types: WENT, statuses: HAPPENED, negated: false, limit: 200 });
  const view = aroundPoints(places);
  if (view === null) return null;
  return (
    <Part title={words.travels} note={words.travelsNote}>
      <WorldMap
        small
        view={view}
        names={namesOf(Object.values(names))}
        label={words.travels}
        hrefOf={(place) => withQuery("/timeline", { who, at: place, type: WENT.join(",") })}
      />
      <BoundaryNote />
    </Part>
  );
}
