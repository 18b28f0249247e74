import type { PlacesOfEvents } from "@chancery/services";
import Link from "next/link";

import type { Dictionary } from "../../text/index.ts";
import { useText } from "../../text/server.ts";
import { EntityLink, type Names } from "../record/words.tsx";

/** The same places as a table; those that are no point are told here only. */
export function PlaceTable({
  places,
  names,
  hrefOf,
}: {
  places: PlacesOfEvents["places"];
  names: Names;
  hrefOf: (place: string) => string;
}) {
  const text = useText();
  const { map: words } = text;
  return (
    <div className="wide-region" role="region" aria-label={words.table} tabIndex={0}>
      <table className="members places">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.events}</th>
            <th scope="col">{words.drawn}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, entries, at, country }) => (
            <tr key={id}>
              <th scope="row">
                <Named id={id} names={names} />
              </th>
              <td>{country !== null && country !== id && <Named id={country} names={names} />}</td>
              <td className="tabular-nums">
                <Link href={hrefOf(id)} prefetch={false}>
                  {entries}
                </Link>
              </td>
              <td className="text-ink3">
                {at === null ? (
                  words.notDrawn(names.get(id)?.kind === "country")
                ) : at.id === id ? (
                  degrees(at, words)
                ) : (
                  <>
                    {words.drawnAt} <Named id={at.id} names={names} />, {degrees(at, words)}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Named({ id, names }: { id: string; names: Names }) {
  const entity = names.get(id);
  return entity === undefined ? <bdi>{id}</bdi> : <EntityLink entity={entity} />;
}

const degrees = ({ lat, lon }: { lat: number; lon: number }, words: Dictionary["map"]): string =>
  words.degrees(Math.abs(lat).toFixed(1), lat >= 0, Math.abs(lon).toFixed(1), lon >= 0);
