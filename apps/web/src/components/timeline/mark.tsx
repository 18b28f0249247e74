import { dateWords } from "../../lib/dates.ts";
import { entryPath } from "../../lib/paths.ts";
import type { Bar, Dot, Mark, Split } from "../../lib/timeline/lanes.ts";
import { entryWords } from "../../lib/words/entry.ts";
import { plain } from "../../lib/words/parts.ts";
import { useText } from "../../text/server.ts";
import { nameIn, type Names } from "../record/words.tsx";

/** Where marks of days lie in a lane, and how high a row of stretches below them is, in pixels. */
const DAYS_AT = 12;
const ROW = 11;
export const rowAt = (row: number): number => 28 + row * ROW;
const percent = (of: number): string => `${Math.round(of * 100) / 100}%`;

/** A mark as a link to its event, or closer to its events. */
export function TimelineMark({
  mark,
  names,
  fades,
  closer,
}: {
  mark: Mark;
  names: Names;
  /** Id of the fading fills of its lane. */
  fades: string;
  closer: (range: { readonly from: string | null; readonly to: string | null }) => string;
}) {
  const text = useText();
  const { timeline: words } = text;
  if (mark.kind !== "cluster") {
    const { line } = mark;
    const when =
      mark.kind === "split" ? mark.days.map(({ edtf }) => dateWords(edtf, text)).join(" / ") : null;
    const label = `${when ?? (line.when ? dateWords(line.when.edtf, text) : text.fact.undated)}: ${plain(entryWords(line, text), (id) => nameIn(names, id))}`;
    return (
      <a href={entryPath(line.id)} className="mark" aria-label={label}>
        <title>{label}</title>
        {mark.kind === "dot" ? (
          <DotMark mark={mark} />
        ) : mark.kind === "split" ? (
          <SplitMark mark={mark} />
        ) : (
          <BarMark mark={mark} fades={fades} />
        )}
      </a>
    );
  }
  const { entries, range, x, width, row } = mark;
  const label = words.cluster(
    entries,
    dateWords(
      range.from === range.to ? (range.from ?? "") : `${range.from ?? ".."}/${range.to ?? ".."}`,
      text,
    ),
  );
  return (
    <a href={closer(range)} className="mark" data-look="cluster">
      <title>{`+${entries}: ${label}`}</title>
      {row === null ? (
        <text x={percent(x)} y={DAYS_AT + 4} textAnchor="middle">
          +{entries}
        </text>
      ) : (
        <>
          <rect className="mark-thin" x={percent(x)} y={rowAt(row) + 2} width={percent(width)} height="2" />
          <text x={percent(x + width)} dx="3" y={rowAt(row) + 7}>
            +{entries}
          </text>
        </>
      )}
    </a>
  );
}

function DotMark({ mark: { x, look } }: { mark: Dot }) {
  return (
    <>
      <circle className="mark-shape" data-look={look} cx={percent(x)} cy={DAYS_AT} r="4" />
      {look === "denied" && <Cross x={x} y={DAYS_AT} />}
    </>
  );
}

/** A mark on each day that a source gives, tied by a line: which of them is right is open. */
function SplitMark({ mark: { days, x, width, row } }: { mark: Split }) {
  const y = rowAt(row) + 3;
  return (
    <>
      <line className="mark-tie" x1={percent(x)} x2={percent(x + width)} y1={y} y2={y} />
      {days.map((day) => (
        <circle key={day.edtf} className="mark-shape" data-look="disputed" cx={percent(day.x)} cy={y} r="4" />
      ))}
    </>
  );
}

function BarMark({ mark: { x, width, thin, open, look, row }, fades }: { mark: Bar; fades: string }) {
  const height = thin ? 2 : 6;
  const y = rowAt(row) + (thin ? 2 : 0);
  const faded = `url(#${fades}-${open})`;
  return (
    <>
      <rect
        className="mark-shape"
        data-look={look}
        data-thin={thin}
        {...(open === null ? {} : look === "stated" ? { fill: faded } : { stroke: faded })}
        x={percent(x)}
        y={y}
        width={percent(width)}
        height={height}
      />
      {look === "denied" && <Cross x={x + width / 2} y={y + height / 2} />}
    </>
  );
}

function Cross({ x, y }: { x: number; y: number }) {
  // Percentages know no offsets: a nested viewport carries them.
  return (
    <svg x={percent(x)} y={y} overflow="visible" className="mark-cross">
      <path d="M-4 -4L4 4M-4 4L4 -4" />
    </svg>
  );
}

/** Fills that fade to the side of which nothing is known. */
export function Fades({ id }: { id: string }) {
  const stops = {
    start: [
      [0, 0],
      [1, 1],
    ],
    end: [
      [0, 1],
      [1, 0],
    ],
    both: [
      [0, 0],
      [0.5, 1],
      [1, 0],
    ],
  } as const;
  return (
    <defs>
      {Object.entries(stops).map(([side, points]) => (
        <linearGradient key={side} id={`${id}-${side}`}>
          {points.map(([offset, opacity]) => (
            <stop key={offset} className="mark-stop" offset={offset} stopOpacity={opacity} />
          ))}
        </linearGradient>
      ))}
    </defs>
  );
}
