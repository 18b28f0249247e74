import Link from "next/link";

import { gridOf, shadeOf, type Column } from "../../lib/pair/grid.ts";
import { capital } from "../../lib/words/parts.ts";
import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { nameIn } from "../record/words.tsx";
import { timelineOf, type PairProps } from "./props.ts";

/** Events by year and type; each figure leads to its events. */
export function Years({ view, names }: PairProps) {
  const text = useText();
  const { pair: words } = text;
  const { columns, rows, most } = gridOf(view.years);
  return (
    <Part title={words.years} note={words.yearsNote}>
      {rows.length === 0 && <p className="py-2">{words.noYears}</p>}
      {rows.length > 0 && (
        <div className="wide-region" role="region" aria-label={words.yearsRegion} tabIndex={0}>
          <table className="year-grid">
            <thead>
              <tr>
                <th scope="col">{words.type}</th>
                {columns.map((column) => (
                  <YearHead key={"year" in column ? column.year : column.gap[0]} column={column} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ type, counts }) => (
                <tr key={type}>
                  <th scope="row">{capital(text.words.events[type])}</th>
                  {columns.map((column) => {
                    if (!("year" in column)) return <td key={column.gap[0]} className="year-gap" />;
                    const { year } = column;
                    const count = counts.get(year) ?? 0;
                    return (
                      <td key={year} data-shade={shadeOf(count, most)}>
                        {count > 0 && (
                          <Link
                            href={timelineOf(view, { from: year, to: year, type })}
                            prefetch={false}
                            aria-label={`${text.words.events[type]}, ${year}: ${words.events(count)}`}
                          >
                            {count}
                          </Link>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="py-2 text-meta text-ink3">
        {view.undated > 0 && `${words.undated(view.undated)} · `}
        <Link href={timelineOf(view)} prefetch={false}>
          {words.onTimeline}
        </Link>
        <span className="sr-only">: {words.title(nameIn(names, view.a), nameIn(names, view.b))}</span>
      </p>
    </Part>
  );
}

function YearHead({ column }: { column: Column }) {
  const text = useText();
  const { pair: words } = text;
  if ("year" in column) return <th scope="col">{column.year}</th>;
  const [from, to] = column.gap;
  return (
    <th scope="col" className="year-gap" title={`${from}–${to}`}>
      <span aria-hidden="true">…</span>
      <span className="sr-only">{`${from}–${to}: ${words.gap}`}</span>
    </th>
  );
}
