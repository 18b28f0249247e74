import Link from "next/link";

import { withQuery } from "../../lib/paths.ts";
import { useText } from "../../text/server.ts";
import { Part } from "../part.tsx";
import { nameIn } from "../record/words.tsx";
import type { PairProps } from "./props.ts";

const BAR = 100;

/** Visits of each to the other by year, back to back. */
export function Visits({ view: { a, b, visits }, names }: PairProps) {
  const text = useText();
  const { pair: words } = text;
  const { years, ab, ba, more } = visits;
  const most = Math.max(1, ...years.flatMap((year) => [year.ab, year.ba]));
  const way = (from: string, to: string): string => words.visit(nameIn(names, from), nameIn(names, to));
  const link = (guest: string, host: string, year: string, count: number) =>
    count === 0 ? null : (
      <Link
        href={withQuery("/timeline", { from: year, to: year, who: guest, at: host, type: "visit" })}
        prefetch={false}
        aria-label={`${way(guest, host)}, ${year || words.noDay}: ${words.visitCount(count)}`}
      >
        {count}
      </Link>
    );
  return (
    <Part title={words.visits} note={words.visitsNote}>
      {ab + ba === 0 && <p className="py-2">{words.noVisits}</p>}
      {ab + ba > 0 && (
        <table className="balance">
          <thead>
            <tr>
              <th scope="col">
                {way(a, b)} <span className="font-normal tabular-nums text-ink3">{ab}</span>
              </th>
              <th scope="col">
                <span className="sr-only">{words.year}</span>
              </th>
              <th scope="col">
                {way(b, a)} <span className="font-normal tabular-nums text-ink3">{ba}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, ab: left, ba: right }) => (
              <tr key={year} data-letter="V">
                <td>
                  <span className="balance-bar">
                    {link(a, b, year, left)} <VisitBar share={left / most} from="right" />
                  </span>
                </td>
                <th scope="row">{year === "" ? words.noDay : year}</th>
                <td>
                  <span className="balance-bar">
                    <VisitBar share={right / most} from="left" /> {link(b, a, year, right)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more && <p className="py-2 text-meta text-ink3">{words.visitsMore}</p>}
    </Part>
  );
}

function VisitBar({ share, from }: { share: number; from: "left" | "right" }) {
  const width = Math.round(share * BAR);
  return (
    <svg width="100%" height="12" aria-hidden="true">
      <rect
        className="balance-fill"
        x={from === "left" ? "0" : `${BAR - width}%`}
        width={`${width}%`}
        height="12"
      />
    </svg>
  );
}
