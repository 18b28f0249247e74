import type { MapView } from "../../lib/map/points.ts";
import { nameIn, type Names } from "../record/words.tsx";
import { useText } from "../../text/server.ts";

const OUTLINES = "/map/world.svg";

/** Points on the outlines of the world; each leads to what took place there. */
export function WorldMap({
  view: { points, box },
  names,
  hrefOf,
  label,
  small = false,
}: {
  view: MapView;
  names: Names;
  hrefOf: (place: string) => string;
  label: string;
  small?: boolean;
}) {
  const text = useText();
  const { map: words } = text;
  return (
    <svg
      className="map"
      data-small={small}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      role="group"
      aria-label={label}
    >
      <g aria-hidden="true">
        <use href={`${OUTLINES}#sphere`} className="map-sea" />
        <use href={`${OUTLINES}#graticule`} className="map-grid" />
        <use href={`${OUTLINES}#land`} className="map-land" />
        <use href={`${OUTLINES}#borders`} className="map-borders" />
      </g>
      {points.map(({ id, entries, x, y, r }) => {
        const name = words.point(nameIn(names, id), entries);
        return (
          <a key={id} href={hrefOf(id)} className="map-point" aria-label={name}>
            <title>{name}</title>
            <circle cx={x} cy={y} r={r} />
          </a>
        );
      })}
    </svg>
  );
}

export function BoundaryNote() {
  const { map: words } = useText();
  return <p className="text-meta text-ink3">{words.boundaries}</p>;
}
