import type { EntryLine, Timeline } from "@chancery/services";

import { withQuery } from "../../lib/paths.ts";
import { ranged, type TimelineQuery } from "../../lib/timeline/query.ts";
import { useText } from "../../text/server.ts";
import { EntryItem } from "../dossier/entry-item.tsx";
import { Pager } from "../pager.tsx";
import { Part } from "../part.tsx";
import { namesOf } from "../record/words.tsx";
import { PATH } from "./drawing.tsx";

/** The same events as rows, year by year: what the drawing shows, for eyes and ears that want words. */
export function Rows({
  page,
  query,
  range,
}: {
  page: Timeline;
  query: TimelineQuery;
  range: { readonly from: string; readonly to: string };
}) {
  const text = useText();
  const { timeline: words } = text;
  const names = namesOf(Object.values(page.names));
  const here = ranged(query, { from: query.from ?? null, to: query.to ?? null });
  return (
    <div id="rows">
      <Part title={words.rows} note={words.rowsNote}>
        {byYear(page).map(([year, lines]) => (
          <section key={year} className="year" aria-labelledby={`year-${year}`}>
            <h3 className="year-name" id={`year-${year}`}>
              {year < range.from.slice(0, 4) ? `… ${year}` : year}
            </h3>
            <ul className="lines">
              {lines.map((line) => (
                <EntryItem key={line.id} line={line} names={names} />
              ))}
            </ul>
          </section>
        ))}
        <Pager
          first={
            query.after === undefined ? null : { href: `${withQuery(PATH, here)}#rows`, label: words.first }
          }
          next={
            page.cursor === null
              ? null
              : { href: `${withQuery(PATH, { ...here, after: page.cursor })}#rows`, label: words.next }
          }
        />
      </Part>
    </div>
  );
}

function byYear({ days }: Timeline): [string, EntryLine[]][] {
  const years = new Map<string, EntryLine[]>();
  for (const { entries } of days) {
    for (const line of entries) {
      const year = (line.when?.earliest ?? line.when?.latest ?? "").slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), line]);
    }
  }
  return [...years];
}
