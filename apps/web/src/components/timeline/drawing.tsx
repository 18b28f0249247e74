import type { TimelineMarks } from "@chancery/services";
import Link from "next/link";

import { dateWords } from "../../lib/dates.ts";
import { entityPath, withQuery } from "../../lib/paths.ts";
import { densityOf } from "../../lib/timeline/density.ts";
import { lanesOf, type Lane } from "../../lib/timeline/lanes.ts";
import { ranged, type TimelineQuery } from "../../lib/timeline/query.ts";
import { scaleOf, type Scale } from "../../lib/timeline/scale.ts";
import { useText } from "../../text/server.ts";
import { Letter } from "../record/letter.tsx";
import type { Names } from "../record/words.tsx";
import { Fades, rowAt, TimelineMark } from "./mark.tsx";

export const PATH = "/timeline";

/** The density strip: a bar for each part of time, which leads to it; what is shown is framed. */
export function DensityStrip({ marks, query }: { marks: TimelineMarks; query: TimelineQuery }) {
  const text = useText();
  const { timeline: words } = text;
  const { bars, shown } = densityOf(marks);
  return (
    <nav className="density no-print" aria-label={words.density}>
      <svg width="100%" height="44" role="presentation">
        {shown !== null && (
          <rect className="density-shown" x={`${shown.x}%`} y="0" width={`${shown.width}%`} height="44" />
        )}
        {bars.map(({ when, range, entries, x, width, height }) => {
          const label = words.bar(dateWords(when, text), entries);
          return (
            <a key={when} href={withQuery(PATH, ranged(query, range))} aria-label={label}>
              <title>{label}</title>
              <rect className="density-hit" x={`${x}%`} y="0" width={`${width}%`} height="44" />
              <rect
                className="density-bar"
                x={`${x}%`}
                y={44 - (height * 40) / 100}
                width={`${width * 0.86}%`}
                height={(height * 40) / 100}
              />
            </a>
          );
        })}
      </svg>
    </nav>
  );
}

/** The lanes over one scale of time. */
export function Drawing({
  marks,
  query,
  names,
}: {
  marks: TimelineMarks;
  query: TimelineQuery;
  names: Names;
}) {
  const text = useText();
  const { timeline: words } = text;
  if (marks.range === null) return null;
  const scale = scaleOf(marks.range);
  const lanes = lanesOf(marks, query.lanes, scale);
  return (
    <div className="timeline-region" role="region" aria-label={words.region} tabIndex={0}>
      <div className="timeline">
        <Axis scale={scale} />
        {lanes.length === 0 && query.lanes === "actor" && <p className="py-3">{words.noLanes}</p>}
        {lanes.map((lane, index) => (
          <LaneRow key={lane.id} lane={lane} index={index} scale={scale} names={names} query={query} />
        ))}
      </div>
    </div>
  );
}

function Axis({ scale }: { scale: Scale }) {
  const text = useText();
  return (
    <svg className="timeline-axis" width="100%" height="20" aria-hidden="true">
      {scale.ticks.map(({ at, day, label }) => (
        <text key={day} x={`${at}%`} y="14" dx={at > 95 ? -2 : 2} textAnchor={at > 95 ? "end" : "start"}>
          {dateWords(label, text)}
        </text>
      ))}
    </svg>
  );
}

function LaneRow({
  lane: { id, letter, entries, marks, rows, more },
  index,
  scale,
  names,
  query,
}: {
  lane: Lane;
  index: number;
  scale: Scale;
  names: Names;
  query: TimelineQuery;
}) {
  const text = useText();
  const { timeline: words } = text;
  const height = rows === 0 ? 26 : rowAt(rows) + 3;
  const entity = names.get(id);
  const family = words.families[letter as keyof typeof words.families] ?? id;
  return (
    <section className="timeline-lane" data-letter={letter}>
      <h2 className="timeline-label">
        {query.lanes === "type" ? (
          <>
            <Letter letter={letter} /> {family}
          </>
        ) : entity === undefined ? (
          <bdi>{id}</bdi>
        ) : (
          <Link href={entityPath(entity)} prefetch={false}>
            <bdi>{entity.name}</bdi>
          </Link>
        )}{" "}
        <span className="text-meta text-ink3 tabular-nums">{entries}</span>
        {more > 0 && <span className="text-meta text-ink3"> {words.more(more)}</span>}
      </h2>
      <svg width="100%" height={height} role="group" aria-label={entity?.name ?? family}>
        <Fades id={`fade-${index}`} />
        {scale.ticks.map(({ at, day }) => (
          <line key={day} className="timeline-tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} />
        ))}
        {marks.map((mark, at) => (
          <TimelineMark
            key={at}
            mark={mark}
            names={names}
            fades={`fade-${index}`}
            closer={(range) =>
              `${withQuery(PATH, ranged(query, range))}${range.from === range.to ? "#rows" : ""}`
            }
          />
        ))}
      </svg>
    </section>
  );
}
